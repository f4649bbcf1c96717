package se.utfall.analytics.comparison;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.analytics.bounded.Bounded;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Makes the table of counted groups: a row per group.
 *
 * <pre>
 * group        what a reader calls it; each once
 * count, base  what the source names; missing = nothing named
 * exact        1 when both are known exactly, 0 when either is approximate or only bounded
 * bounded      1 when either has bounds but no named value
 * score        place in an order of groups; missing = none
 * </pre>
 *
 * <p>Errors: {@link IllegalArgumentException} for a group named twice.
 */
public final class CountTable {

  static final String GROUP = "group";
  static final String COUNT = "count";
  static final String BASE = "base";
  static final String EXACT = "exact";
  static final String BOUNDED = "bounded";
  static final String SCORE = "score";

  private CountTable() {}

  /** The table of these groups, in their order. */
  public static Table of(List<Count> counts) {
    var names = new HashSet<String>();
    for (Count count : counts) {
      if (!names.add(count.group())) {
        throw new IllegalArgumentException("group " + count.group() + " stands twice");
      }
    }
    return Table.create(
        "counts",
        StringColumn.create(GROUP, counts.stream().map(Count::group)),
        column(COUNT, counts, count -> number(count.count().value())),
        column(BASE, counts, count -> number(count.base().value())),
        column(EXACT, counts, count -> count.count().isExact() && count.base().isExact() ? 1 : 0),
        column(BOUNDED, counts, count -> bounded(count.count()) || bounded(count.base()) ? 1 : 0),
        column(SCORE, counts, count -> count.score().orElse(Double.NaN)));
  }

  private static DoubleColumn column(
      String name, List<Count> counts, Function<Count, Number> number) {
    return DoubleColumn.create(
        name, counts.stream().mapToDouble(count -> number.apply(count).doubleValue()).toArray());
  }

  private static double number(Optional<BigDecimal> value) {
    return value.map(BigDecimal::doubleValue).orElse(Double.NaN);
  }

  private static boolean bounded(Bounded figure) {
    return figure.value().isEmpty() && !figure.isMissing();
  }
}
