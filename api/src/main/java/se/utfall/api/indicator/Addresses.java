package se.utfall.api.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.page.Onward;
import se.utfall.charts.spec.ChartKind;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;

/** The addresses of one series of an indicator: its page, its pictures, its values. */
public final class Addresses {
  private final String code;
  private final List<String> common = new ArrayList<>();
  private final String[] kind;
  private final String language;

  /**
   * Addresses that keep what the page was asked for.
   *
   * @param kind the kind of chart that was asked for, which pages of other series keep
   * @param asOf the moment as it was given; empty for now
   * @param language the language if it is not Swedish; empty otherwise
   */
  public Addresses(
      Selection selection,
      Optional<ChartKind> kind,
      Optional<String> asOf,
      Optional<String> language) {
    this.code = selection.indicator();
    this.kind = kind.map(form -> "kind=" + form.code()).stream().toArray(String[]::new);
    this.language = language.map(lang -> "&lang=" + lang).orElse("");
    selection.from().ifPresent(period -> common.add("from=" + Onward.encoded(period.text())));
    selection.to().ifPresent(period -> common.add("to=" + Onward.encoded(period.text())));
    asOf.ifPresent(moment -> common.add("asOf=" + Onward.encoded(moment)));
    language.ifPresent(lang -> common.add("lang=" + lang));
  }

  /** The page of a series. */
  public String page(SeriesFigures series) {
    return "/indikatorer/" + Onward.encoded(code) + query(series, kind);
  }

  /** A chart of many series: those that the parts of a query name. */
  String picture(List<String> parts) {
    return "/charts/"
        + Onward.encoded(code)
        + ".svg"
        + Stream.of(parts, common).flatMap(List::stream).collect(Collectors.joining("&", "?", ""));
  }

  String picture(SeriesFigures series, String extension, String... more) {
    return "/charts/" + Onward.encoded(code) + "." + extension + query(series, more);
  }

  String values(SeriesFigures series, String format) {
    return "/api/v1/observations"
        + query(series, "indicator=" + Onward.encoded(code), "format=" + format);
  }

  /** Where a value of a series is corrected. */
  String correction(SeriesFigures series, String period) {
    return "/redigera/varde?indicator="
        + Onward.encoded(code)
        + "&"
        + cell(series)
        + "&period="
        + Onward.encoded(period)
        + language;
  }

  /** Where the target is set. */
  String target() {
    return "/redigera/mal?indicator=" + Onward.encoded(code) + language;
  }

  /** Where an event is added to the area of a series. */
  String newEvent(SeriesFigures series) {
    return "/redigera/handelse?area="
        + Onward.encoded(series.area())
        + "&till="
        + Onward.encoded(page(series))
        + language;
  }

  /** Where an event that concerns a series is corrected. */
  String event(SeriesFigures series, EventRow event) {
    return "/redigera/handelse?area="
        + Onward.encoded(event.area())
        + "&start="
        + Onward.encoded(event.startPeriod())
        + "&title="
        + Onward.encoded(event.title())
        + "&till="
        + Onward.encoded(page(series))
        + language;
  }

  private String query(SeriesFigures series, String... more) {
    return Stream.of(Stream.of(cell(series)), common.stream(), Stream.of(more))
        .flatMap(parts -> parts)
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String cell(SeriesFigures series) {
    return Stream.concat(Stream.of(area(series)), members(series).stream())
        .collect(Collectors.joining("&"));
  }

  static String area(SeriesFigures series) {
    return "area=" + Onward.encoded(series.area());
  }

  static List<String> members(SeriesFigures series) {
    return series.members().entrySet().stream()
        .map(member -> "member=" + Onward.encoded(member.getKey() + ":" + member.getValue()))
        .toList();
  }
}
