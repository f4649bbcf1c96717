package se.utfall.api.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.indicator.ChartChoice.Kept;
import se.utfall.api.indicator.ChartChoice.Pick;
import se.utfall.api.words.PeriodWords;
import se.utfall.charts.spec.ChartKind;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Makes the form that chooses the kind and the time of a chart. */
final class ChartChoices {
  private final IndicatorQuery query;

  ChartChoices(IndicatorQuery query) {
    this.query = query;
  }

  /**
   * The form.
   *
   * @param whole the series in all its time
   * @param shown the same in the time that is asked for
   * @param kinds what can be drawn
   * @param drawn what is drawn; empty when nothing is
   */
  ChartChoice of(
      SeriesFigures whole, SeriesFigures shown, List<ChartKind> kinds, Optional<ChartKind> drawn) {
    return new ChartChoice(
        new TimeSpans(query, kept(whole)).of(whole),
        kinds.stream()
            .map(kind -> new Pick(kind.code(), name(kind), drawn.filter(kind::equals).isPresent()))
            .toList(),
        periods(whole, query.selection().from()),
        periods(whole, query.selection().to()),
        kept(whole),
        notice(whole, shown, drawn));
  }

  private List<Pick> periods(SeriesFigures whole, Optional<Period> chosen) {
    Stream<String> own = whole.observations().stream().map(ObservationRow::period);
    PeriodWords words = new PeriodWords(query.words());
    return Stream.concat(own, chosen.map(Period::text).stream())
        .distinct()
        .map(Period::parse)
        .sorted()
        .map(
            period ->
                new Pick(
                    period.text(), words.label(period), chosen.filter(period::equals).isPresent()))
        .toList();
  }

  private List<Kept> kept(SeriesFigures whole) {
    List<Kept> kept = new ArrayList<>();
    if (!whole.area().isEmpty()) {
      kept.add(new Kept("area", whole.area()));
    }
    whole.members().forEach((dimension, member) -> kept.add(member(dimension, member)));
    query.asOfText().ifPresent(moment -> kept.add(new Kept("asOf", moment)));
    Optional.of(query.words().language())
        .filter(code -> !code.equals("sv"))
        .ifPresent(code -> kept.add(new Kept("lang", code)));
    return kept;
  }

  private static Kept member(String dimension, String member) {
    return new Kept("member", dimension + ":" + member);
  }

  private String notice(SeriesFigures whole, SeriesFigures shown, Optional<ChartKind> drawn) {
    if (whole.observations().isEmpty()) {
      return query.words().text("indicator.empty");
    }
    if (shown.observations().isEmpty()) {
      return query.words().text("indicator.empty.period");
    }
    return query
        .kind()
        .filter(kind -> drawn.filter(kind::equals).isEmpty())
        .map(kind -> query.words().text("indicator.kind.not", name(kind)))
        .orElse("");
  }

  private String name(ChartKind kind) {
    return query.words().text("diagram.kind." + kind.code());
  }
}
