package se.utfall.api.gallery;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.answer.Keep;
import se.utfall.api.charts.Look;
import se.utfall.api.charts.Picture;
import se.utfall.api.charts.PictureAddresses;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.gallery.GalleryPage.Built;
import se.utfall.api.gallery.GalleryPage.Card;
import se.utfall.api.gallery.GalleryPage.Example;
import se.utfall.api.gallery.GalleryPage.Parameter;
import se.utfall.api.gallery.GalleryPage.Subject;
import se.utfall.api.page.Onward;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Parameters;
import se.utfall.api.words.Words;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.revision.Reading;

/** Makes the gallery: of each kind the best example that the figures allow. */
@Singleton
final class GalleryUse {
  private static final Map<String, List<String>> CHOICES =
      Map.of(
          "theme", List.of("light", "dark", "print"),
          "lang", List.of("sv", "en"),
          "events", List.of("true", "false"));

  /** Of both languages, all kinds, and some roles. */
  private static final int MOST_KEPT = 400;

  private final PictureAddresses addresses;
  private final FigureReader figures;
  private final FinanceRepository finance;
  private final Keep<Optional<Example>> kept = new Keep<>(MOST_KEPT);

  /** The kind of a page, and the form that was sent. */
  record Asked(GalleryKind kind, Optional<GalleryForm> form) {}

  GalleryUse(PictureAddresses addresses, FigureReader figures, FinanceRepository finance) {
    this.addresses = addresses;
    this.figures = figures;
    this.finance = finance;
  }

  /**
   * All kinds.
   *
   * @param base what stands before the paths of the service
   */
  List<Card> all(Reading reading, Onward onward, String base) {
    return GalleryKind.ALL.stream()
        .map(kind -> new Card(kind, example(reading, kind, onward, base)))
        .toList();
  }

  /** One kind. */
  GalleryPage one(Reading reading, Asked asked, Words words, Onward onward, String base) {
    GalleryKind kind = asked.kind();
    return new GalleryPage(
        kind,
        example(reading, kind, onward, base),
        parameters(words, kind.own()),
        parameters(words, Arrays.asList(Look.parameters())),
        subjects(reading, kind),
        asked.form().map(form -> built(reading, words, form, base)));
  }

  private List<Subject> subjects(Reading reading, GalleryKind kind) {
    if (kind.isOfIndicator()) {
      return figures.indicators(reading).stream()
          .map(row -> new Subject(row.code(), row.name()))
          .toList();
    }
    return kind.isOfTable()
        ? finance.tables(reading.revision()).stream()
            .map(row -> new Subject(row.financeTable(), row.title()))
            .toList()
        : List.of();
  }

  private static List<Parameter> parameters(Words words, List<String> names) {
    return names.stream()
        .map(
            name ->
                new Parameter(
                    name,
                    words.text("diagram.parameter." + name),
                    words.text("diagram.parameter." + name + ".allowed"),
                    words.text("diagram.parameter." + name + ".otherwise"),
                    CHOICES.getOrDefault(name, List.of())))
        .toList();
  }

  private Optional<Example> example(Reading reading, GalleryKind kind, Onward onward, String base) {
    return kept.get(
        reading, List.of(kind.name(), onward, base), () -> best(reading, kind, onward, base));
  }

  private Optional<Example> best(Reading reading, GalleryKind kind, Onward onward, String base) {
    return kind.examples().stream()
        .map(address -> onward(address, onward))
        .flatMap(address -> example(reading, address, base).stream())
        .findFirst();
  }

  private Optional<Example> example(Reading reading, String address, String base) {
    return drawn(reading, Parameters.parse("address", address))
        .map(Picture::spec)
        .map(
            spec ->
                new Example(
                    address,
                    base + address,
                    Fitting.small(spec, address),
                    Fitting.page(spec, address)));
  }

  private static String onward(String address, Onward onward) {
    String query = onward.to("");
    return address.contains("?") ? address + query.replace('?', '&') : address + query;
  }

  private Optional<Picture> drawn(Reading reading, Parameters address) {
    try {
      return Optional.of(addresses.read(address).request().making().apply(reading));
    } catch (ProblemException nothing) {
      return Optional.empty();
    }
  }

  private Built built(Reading reading, Words words, GalleryForm form, String base) {
    String address = form.address();
    try {
      var read = addresses.read(form.parameters());
      Picture picture = read.request().making().apply(reading);
      Fitting.requireRoom(picture.spec(), read.request().look().size());
      return new Built(address, base + address, "", "", form.typed());
    } catch (ProblemException refused) {
      Refusal why = Refusal.of(words, form, refused);
      return new Built(address, base + address, why.sentence(), why.field(), form.typed());
    }
  }
}
