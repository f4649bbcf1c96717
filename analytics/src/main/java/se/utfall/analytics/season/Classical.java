package se.utfall.analytics.season;

import java.util.Objects;

/**
 * Classical decomposition by moving averages: one fixed pattern, and a trend that is unknown half a
 * cycle at either end.
 *
 * <pre>
 * trend   = centred moving average over one cycle (even m: half weight at both ends)
 * figure  = mean of value less trend (value over trend) of each place in the cycle,
 *           centred to mean 0 (divided to mean 1)
 * </pre>
 *
 * <p>Two whole cycles at least. A period without a figure leaves the trend unknown as far as the
 * average reaches over it. The multiplicative form refuses negative values.
 *
 * <p>Source: M. G. Kendall and A. Stuart (1983), The Advanced Theory of Statistics, volume 3; in
 * the form of R's {@code decompose()}.
 *
 * @param combination sum or product
 */
public record Classical(Combination combination) implements SeasonModel {

  public Classical {
    Objects.requireNonNull(combination, "combination");
  }

  @Override
  public int minimumPeriods(int period) {
    return 2 * period;
  }
}
