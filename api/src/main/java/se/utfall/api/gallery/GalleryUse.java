package se.utfall.api.gallery;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.charts.Look;
import se.utfall.api.charts.Picture;
import se.utfall.api.charts.PictureAddress;
import se.utfall.api.charts.PictureAddresses;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.gallery.GalleryPage.Built;
import se.utfall.api.gallery.GalleryPage.Entry;
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

  private final PictureAddresses addresses;
  private final FigureReader figures;
  private final FinanceRepository finance;

  GalleryUse(PictureAddresses addresses, FigureReader figures, FinanceRepository finance) {
    this.addresses = addresses;
    this.figures = figures;
    this.finance = finance;
  }

  /**
   * The gallery.
   *
   * @param base what stands before the paths of the service
   * @param asked the form that was sent
   */
  GalleryPage page(
      Reading reading, Words words, Onward onward, String base, Optional<GalleryForm> asked) {
    return new GalleryPage(
        parameters(words, Arrays.asList(Look.parameters())),
        GalleryKind.ALL.stream()
            .map(
                kind ->
                    new Entry(
                        kind,
                        example(reading, kind, onward, base),
                        parameters(words, kind.own()),
                        asked
                            .filter(form -> form.kind().equals(kind))
                            .map(form -> built(reading, form, base))))
            .toList(),
        figures.indicators(reading).stream()
            .map(row -> new Subject(row.code(), row.name()))
            .toList(),
        finance.tables(reading.revision()).stream()
            .map(row -> new Subject(row.financeTable(), row.title()))
            .toList());
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
    return kind.examples().stream()
        .map(address -> onward(address, onward))
        .flatMap(
            address ->
                drawn(reading, Parameters.parse("address", address))
                    .map(
                        picture ->
                            new Example(
                                address,
                                base + address,
                                picture.spec().description(),
                                address.startsWith("/charts/exempel/")))
                    .stream())
        .findFirst();
  }

  private static String onward(String address, Onward onward) {
    String query = onward.to("");
    return address.contains("?") ? address + query.replace('?', '&') : address + query;
  }

  private Optional<Picture> drawn(Reading reading, Parameters address) {
    try {
      PictureAddress read = addresses.read(address);
      return Optional.of(read.request().making().apply(reading));
    } catch (ProblemException nothing) {
      return Optional.empty();
    }
  }

  private Built built(Reading reading, GalleryForm form, String base) {
    Parameters asked = form.parameters();
    String address = form.address();
    try {
      addresses.read(asked).request().making().apply(reading);
      return new Built(address, base + address, "", form.typed());
    } catch (ProblemException refused) {
      return new Built(address, base + address, refused.getMessage(), form.typed());
    }
  }
}
