package se.utfall.api.dashboard;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.charts.spec.ChartKind;

/**
 * How a tile is shown.
 *
 * @param isPicture whether a picture stands under its words
 * @param kind the kind of picture; empty lets the values decide
 */
record Showing(boolean isPicture, Optional<ChartKind> kind) {
  static final Showing FIGURE = new Showing(false, Optional.empty());
  static final Showing PICTURE = new Showing(true, Optional.empty());

  /** The kinds that the page of an indicator has. */
  private static final List<ChartKind> KINDS =
      List.of(
          ChartKind.LINE,
          ChartKind.BAR,
          ChartKind.SPC,
          ChartKind.FORECAST,
          ChartKind.RANKING,
          ChartKind.SMALL_MULTIPLES,
          ChartKind.HEATMAP);

  Showing {
    requireNonNull(kind);
    if (kind.isPresent() && !isPicture) {
      throw new IllegalArgumentException("a kind without a picture");
    }
  }

  /** With a picture of this kind; as the values decide for a kind that no tile has. */
  static Showing of(Optional<ChartKind> kind) {
    return new Showing(true, kind.filter(KINDS::contains));
  }

  /** As it is written: {@code figure}, {@code chart}, or the code of a kind of chart. */
  static Optional<Showing> find(String code) {
    return all().filter(one -> one.code().equals(code)).findFirst();
  }

  /** All that may be written. */
  static List<String> codes() {
    return all().map(Showing::code).toList();
  }

  /** All ways, the plainest first. */
  static Stream<Showing> all() {
    return Stream.concat(
        Stream.of(FIGURE, PICTURE), KINDS.stream().map(kind -> of(Optional.of(kind))));
  }

  String code() {
    return isPicture ? kind.map(ChartKind::code).orElse("chart") : "figure";
  }

  /** The kind of chart of this code, if there is one. */
  static Optional<ChartKind> kind(String code) {
    return Arrays.stream(ChartKind.values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
