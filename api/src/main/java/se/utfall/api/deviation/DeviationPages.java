package se.utfall.api.deviation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.Organisation;
import se.utfall.api.deviation.DeviationPage.Judged;
import se.utfall.api.deviation.DeviationPage.OrganisationLine;
import se.utfall.api.deviation.DeviationPage.Row;
import se.utfall.api.deviation.DeviationPage.Thing;
import se.utfall.api.page.Onward;
import se.utfall.api.page.ShownPicture;
import se.utfall.api.query.Query;
import se.utfall.api.words.AsOfWords;
import se.utfall.api.words.Words;
import se.utfall.db.revision.Reading;

/** Makes the page of a list of deviations. */
final class DeviationPages {
  private static final int THINGS = 3;
  private static final List<String> KINDS = List.of("variance", "waterfall");

  private final Words words;
  private final DeviationWords deviations;
  private final DeviationSelection selection;
  private final DeviationAddresses addresses;
  private final Onward onward;
  private final Optional<Reviews> reviews;

  DeviationPages(
      Words words, DeviationSelection selection, Query query, Optional<Reviews> reviews) {
    this.words = words;
    this.deviations = new DeviationWords(words);
    this.selection = selection;
    this.addresses = new DeviationAddresses(selection, query);
    this.onward = new Onward(query.text("asOf"), words.language());
    this.reviews = reviews;
  }

  /**
   * The page with the largest deviations.
   *
   * @param most how many rows it may have
   */
  DeviationPage of(Reading reading, Query query, int most) {
    List<FoundDeviation> items = selection.items();
    int more = items.size() - most;
    return new DeviationPage(
        AsOfWords.of(words, reading),
        new FilterWords(words).of(selection),
        lead(),
        items.stream()
            .filter(found -> found.deviation().amount().signum() != 0)
            .limit(THINGS)
            .map(found -> new Thing(deviations.sentence(found), addresses.one(found)))
            .toList(),
        pictures(),
        selection.organisation().isPresent() ? List.of() : organisations(),
        items.stream().limit(most).map(this::row).toList(),
        sources(),
        more > 0 ? words.text("deviation.more", most, items.size()) : "",
        reviews.isPresent(),
        new DeviationChoices(words, selection).choice(),
        query.text("asOf").orElse(""),
        addresses.list(),
        addresses.sheet(),
        addresses.workbook(),
        selection.organisation().isPresent() ? addresses.of(Optional.empty()) : "");
  }

  private Optional<FoundDeviation> mainResult() {
    return selection.organisation().or(() -> selection.books().whole()).flatMap(this::result);
  }

  private String lead() {
    return mainResult().map(deviations::result).orElse("");
  }

  private List<ShownPicture> pictures() {
    return mainResult().stream()
        .flatMap(result -> KINDS.stream().map(kind -> picture(result, kind)))
        .toList();
  }

  private ShownPicture picture(FoundDeviation result, String kind) {
    String organisation = result.deviation().organisation();
    String period = result.deviation().period();
    String name = words.text("deviation.picture." + kind, organisation, deviations.period(period));
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("organisation", organisation);
    parameters.put("kind", kind);
    parameters.put("period", period);
    return ShownPicture.of(
            "/charts/finance/" + Onward.encoded(result.deviation().table()),
            parameters,
            ShownPicture.Size.USUAL,
            name,
            words.text("deviation.picture.alternative", name, deviations.result(result)))
        .with(onward);
  }

  private List<OrganisationLine> organisations() {
    return selection.books().organisations().stream()
        .map(Organisation::name)
        .filter(this::hasDeviations)
        .map(this::organisation)
        .toList();
  }

  private OrganisationLine organisation(String name) {
    Optional<FoundDeviation> result = result(name);
    return new OrganisationLine(
        name,
        addresses.of(Optional.of(name)),
        result.map(found -> number(found, found.deviation().compared().measured())).orElse(""),
        result.map(this::forecast).orElse(""),
        result.map(found -> number(found, found.deviation().compared().budget())).orElse(""),
        result.map(this::judged).orElse(new Judged("", "", "plain")));
  }

  private Row row(FoundDeviation found) {
    var deviation = found.deviation();
    String organisation = deviation.organisation();
    return new Row(
        deviation.line(),
        addresses.one(found),
        organisation,
        addresses.of(Optional.of(organisation)),
        number(found, deviation.compared().measured()),
        forecast(found),
        number(found, deviation.compared().budget()),
        deviations.percent(deviation),
        deviations.percentMark(deviation),
        judged(found),
        reviews
            .map(known -> deviations.review(known.of(selection.register().identities(found))))
            .orElse(""));
  }

  private String forecast(FoundDeviation found) {
    boolean isForecast = found.deviation().compared().isForecast();
    return isForecast ? words.text("deviation.forecast") : "";
  }

  private String sources() {
    return words.text("deviation.sources", String.join("; ", selection.sourceTitles()));
  }

  private Judged judged(FoundDeviation found) {
    return new Judged(
        deviations.signed(found),
        deviations.impact(found.deviation()),
        DeviationWords.style(found.deviation()));
  }

  private String number(FoundDeviation found, BigDecimal amount) {
    return deviations.number(found, Optional.of(amount));
  }

  private boolean hasDeviations(String organisation) {
    return ofPeriod().anyMatch(found -> found.deviation().organisation().equals(organisation));
  }

  private Optional<FoundDeviation> result(String organisation) {
    return ofPeriod()
        .filter(found -> found.deviation().organisation().equals(organisation))
        .filter(found -> found.deviation().kind() == LineKind.RESULT)
        .findFirst();
  }

  private Stream<FoundDeviation> ofPeriod() {
    return selection.register().figures().stream()
        .filter(found -> !found.isInterim())
        .filter(
            found ->
                selection
                    .period()
                    .filter(it -> it.text().equals(found.deviation().period()))
                    .isPresent());
  }
}
