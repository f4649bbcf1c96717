package se.utfall.analytics.season;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.series.Series;

/**
 * How the latest figure differs from the one before when the season is taken away from both, in the
 * unit of the series: {@code amount = to − from}.
 *
 * <p>It is an estimate and not a test; {@code earlierAsLarge} of {@code earlierSteps} tells how
 * usual a move of that size is in this series.
 *
 * @param fromRow row of the earlier figure in the table, from 0
 * @param toRow row of the latest figure
 * @param steps periods between them: 1, more when figures in between are missing
 * @param from the earlier figure, adjusted
 * @param to the latest figure, adjusted
 * @param amount the adjusted change
 * @param lowest the least it can be within the bounds of both figures, the season as estimated;
 *     empty when there is no bound
 * @param highest the most it can be
 * @param usual median size of the earlier adjusted changes between neighbours; empty without any
 * @param earlierSteps how many such changes there are
 * @param earlierAsLarge how many of them were at least as large as this one, either way
 */
public record AdjustedChange(
    int fromRow,
    int toRow,
    int steps,
    double from,
    double to,
    double amount,
    OptionalDouble lowest,
    OptionalDouble highest,
    OptionalDouble usual,
    int earlierSteps,
    int earlierAsLarge) {

  /** From the value before the latest to the latest; withheld when a factor is too small. */
  static Finding<AdjustedChange> of(Decomposition decomposition, Grid grid, Series series) {
    var parts = decomposition.parts();
    var last = parts.size() - 1;
    var previous = last - 1;
    while (!grid.hasValue(previous)) {
      previous--;
    }
    var from = new AdjustedFigure(decomposition, series, grid, previous);
    var to = new AdjustedFigure(decomposition, series, grid, last);
    var amount = to.value() - from.value();
    if (!Double.isFinite(amount)) {
      return Finding.withheld(Reason.UNDEFINED);
    }
    var earlier = earlierSizes(parts, previous);
    return Finding.found(
        new AdjustedChange(
            grid.row(previous).orElseThrow(),
            grid.row(last).orElseThrow(),
            last - previous,
            from.value(),
            to.value(),
            amount,
            known(to.lower() - from.upper()),
            known(to.upper() - from.lower()),
            median(earlier),
            earlier.length,
            (int) Arrays.stream(earlier).filter(size -> size >= Math.abs(amount)).count()));
  }

  private static double[] earlierSizes(List<Part> parts, int until) {
    return IntStream.rangeClosed(1, until)
        .filter(i -> parts.get(i).adjusted().isPresent() && parts.get(i - 1).adjusted().isPresent())
        .mapToDouble(i -> adjusted(parts, i) - adjusted(parts, i - 1))
        .map(Math::abs)
        .sorted()
        .toArray();
  }

  private static double adjusted(List<Part> parts, int i) {
    return parts.get(i).adjusted().orElseThrow();
  }

  private static OptionalDouble median(double[] sorted) {
    var n = sorted.length;
    return n == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
  }

  private static OptionalDouble known(double limit) {
    return Double.isFinite(limit) ? OptionalDouble.of(limit) : OptionalDouble.empty();
  }

  /** One figure and its bounds with the season taken away; a lacking bound is infinite. */
  private record AdjustedFigure(double value, double lower, double upper) {

    AdjustedFigure(Decomposition decomposition, Series series, Grid grid, int period) {
      this(
          decomposition.adjusted(period, grid.values()[period]),
          decomposition.adjusted(period, series.lowers()[grid.position(period)]),
          decomposition.adjusted(period, series.uppers()[grid.position(period)]));
    }
  }
}
