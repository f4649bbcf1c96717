package se.utfall.api.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.page.Onward;

/** The addresses of one series of an indicator: its page, its pictures, its values. */
final class Addresses {
  private final String code;
  private final List<String> common = new ArrayList<>();

  /**
   * Addresses that keep what the page was asked for.
   *
   * @param asOf the moment as it was given; empty for now
   * @param language the language if it is not Swedish; empty otherwise
   */
  Addresses(String code, Selection selection, Optional<String> asOf, Optional<String> language) {
    this.code = code;
    selection.from().ifPresent(period -> common.add("from=" + Onward.encoded(period.text())));
    selection.to().ifPresent(period -> common.add("to=" + Onward.encoded(period.text())));
    asOf.ifPresent(moment -> common.add("asOf=" + Onward.encoded(moment)));
    language.ifPresent(lang -> common.add("lang=" + lang));
  }

  String page(SeriesFigures series) {
    return "/indikatorer/" + Onward.encoded(code) + query(series);
  }

  String picture(SeriesFigures series, String extension, String... more) {
    return "/charts/" + Onward.encoded(code) + "." + extension + query(series, more);
  }

  String values(SeriesFigures series, String format) {
    return "/api/v1/observations"
        + query(series, "indicator=" + Onward.encoded(code), "format=" + format);
  }

  private String query(SeriesFigures series, String... more) {
    Stream<String> members =
        series.members().entrySet().stream()
            .map(member -> "member=" + Onward.encoded(member.getKey() + ":" + member.getValue()));
    return Stream.of(
            Stream.of("area=" + Onward.encoded(series.area())),
            members,
            common.stream(),
            Stream.of(more))
        .flatMap(parts -> parts)
        .collect(Collectors.joining("&", "?", ""));
  }
}
