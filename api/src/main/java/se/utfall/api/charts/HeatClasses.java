package se.utfall.api.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.analytics.classing.ClassLimits;
import se.utfall.analytics.classing.RoundClasses;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.ObservationRow;

/**
 * The classes that figures of one table fall into, and their names.
 *
 * @param whole whether every figure is whole, so that a class can be named by its last whole number
 */
public record HeatClasses(ClassLimits limits, boolean whole, Words words, FigureWords figures) {

  /** Of the figures that can be shown; there must be one. */
  public static HeatClasses of(List<ObservationRow> rows, Words words, FigureWords figures) {
    List<ObservationRow> shown = rows.stream().filter(FigureWords::isFigure).toList();
    List<BigDecimal> named = known(shown, row -> Stream.ofNullable(row.value()));
    List<BigDecimal> numbers =
        named.isEmpty() ? known(shown, row -> Stream.of(row.lower(), row.upper())) : named;
    ClassLimits limits =
        new RoundClasses()
            .of(numbers)
            .toOptional()
            .orElseThrow(() -> ChartUse.nothing("ONLY_GAPS"));
    boolean whole =
        Stream.concat(numbers.stream(), limits.limits().stream()).allMatch(RoundClasses::isWhole);
    return new HeatClasses(limits, whole, words, figures);
  }

  private static List<BigDecimal> known(
      List<ObservationRow> rows, Function<ObservationRow, Stream<BigDecimal>> columns) {
    return rows.stream().flatMap(columns).filter(Objects::nonNull).toList();
  }

  /** The class of a figure; none when it cannot be shown or may lie in another as well. */
  public OptionalInt of(ObservationRow row) {
    if (!FigureWords.isFigure(row) || row.lower() == null || row.upper() == null) {
      return OptionalInt.empty();
    }
    return limits.of(row.lower(), row.upper());
  }

  /** The names of the classes, the lowest first: "20 till 39", "2,5 till under 5,0". */
  public List<String> names() {
    return IntStream.range(0, limits.size()).mapToObj(this::name).toList();
  }

  private String name(int index) {
    boolean last = index == limits.size() - 1;
    BigDecimal lower = limits.lower(index);
    BigDecimal upper = limits.upper(index);
    if (whole && !last) {
      upper = upper.subtract(BigDecimal.ONE);
    }
    if (lower.compareTo(upper) == 0) {
      return figures.number(lower);
    }
    return words.text(
        whole || last ? "heatmap.class" : "heatmap.class.under",
        figures.number(lower),
        figures.number(upper));
  }
}
