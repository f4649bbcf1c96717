package se.utfall.analytics.ranking;

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
 * Makes the table of areas to rank: {@code area}, {@code value} (what the source names), {@code
 * lower} and {@code upper} (closed bounds); a missing number is not known.
 *
 * <p>Errors: {@link IllegalArgumentException} for an area named twice and for figures beyond the
 * range of doubles.
 */
public final class RankingTable {

  static final String AREA = "area";
  static final String VALUE = "value";
  static final String LOWER = "lower";
  static final String UPPER = "upper";

  private RankingTable() {}

  /** The table of these areas, in their order. */
  public static Table of(List<Candidate> candidates) {
    var names = new HashSet<String>();
    for (Candidate candidate : candidates) {
      if (!names.add(candidate.area())) {
        throw new IllegalArgumentException("area " + candidate.area() + " stands twice");
      }
    }
    return Table.create(
        "ranking",
        StringColumn.create(AREA, candidates.stream().map(Candidate::area)),
        column(VALUE, candidates, Bounded::value),
        column(LOWER, candidates, Bounded::lower),
        column(UPPER, candidates, Bounded::upper));
  }

  private static DoubleColumn column(
      String name, List<Candidate> candidates, Function<Bounded, Optional<BigDecimal>> part) {
    return DoubleColumn.create(
        name, candidates.stream().mapToDouble(c -> number(c, part.apply(c.figure()))).toArray());
  }

  private static double number(Candidate candidate, Optional<BigDecimal> figure) {
    var number = figure.map(BigDecimal::doubleValue).orElse(Double.NaN);
    if (Double.isInfinite(number)) {
      throw new IllegalArgumentException("figure of area " + candidate.area() + " is too large");
    }
    return number;
  }
}
