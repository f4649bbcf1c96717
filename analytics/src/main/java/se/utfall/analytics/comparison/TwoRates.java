package se.utfall.analytics.comparison;

import java.util.OptionalDouble;
import se.utfall.analytics.chance.Normal;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.finding.Reason;

/**
 * Two rates against each other, O1 / T1 and O2 / T2. Of all events together the first group has a
 * binomial number, with the chance T1 / (T1 + T2) when the rates are equal.
 *
 * <pre>
 * ratio  (O1 / T1) / (O2 / T2)
 * exact  Clopper–Pearson limits π of O1 of O1 + O2, as π / (1 − π) · T2 / T1
 * p      sum of the binomial chances no greater than that of O1
 * log    exp(log ratio ± z sqrt(1/O1 + 1/O2))
 * </pre>
 *
 * <p>With no event in the second group there is no finite ratio and no upper limit; the lower limit
 * and p still answer. With no event at all nothing does.
 *
 * <p>Source: E. L. Lehmann and J. P. Romano (2005), Testing Statistical Hypotheses, 3rd edition,
 * section 4.5; K. J. Rothman and S. Greenland (1998), Modern Epidemiology, 2nd edition, chapter 14.
 *
 * @param ratio the first rate as a multiple of the second
 * @param exact its exact interval; the one to show
 * @param p exact, two-sided
 * @param log its interval by logarithms; withheld when a count is 0
 */
public record TwoRates(
    Finding<Double> ratio, Finding<Limits> exact, Finding<Double> p, Finding<Interval> log)
    implements Pair {

  /** Exact limits of a ratio; no upper one when the second group has no event. */
  public record Limits(double lower, OptionalDouble upper, double level) {}

  static TwoRates of(Estimate first, Estimate second, double level) {
    var all = first.count() + second.count();
    var share = first.base() / (first.base() + second.base());
    Finding<Double> ratio = when(second.count() > 0).map(yes -> first.value() / second.value());
    return new TwoRates(
        ratio,
        when(all > 0).map(yes -> exact(first, second, level)),
        when(all > 0).map(yes -> p(first.count(), all, share)),
        when(first.count() > 0 && second.count() > 0)
            .map(yes -> log(first, second, level).interval()));
  }

  private static Limits exact(Estimate first, Estimate second, double level) {
    var all = first.count() + second.count();
    var limits = new ProportionIntervals(first.count(), all, level).clopperPearson();
    var times = second.base() / first.base();
    var upper = limits.upper() / (1 - limits.upper()) * times;
    return new Limits(
        limits.lower() / (1 - limits.lower()) * times,
        second.count() > 0 ? OptionalDouble.of(upper) : OptionalDouble.empty(),
        1 - level);
  }

  private static double p(long seen, long all, double share) {
    var odds = share / (1 - share);
    var mode = Math.min(all, (long) Math.floor((all + 1) * share));
    return new TwoSidedExact(0, all, mode, k -> (all - k) / (k + 1.0) * odds).p(seen);
  }

  private static Ratio log(Estimate first, Estimate second, double level) {
    var half =
        Normal.criticalTwoSided(level) * Math.sqrt(1.0 / first.count() + 1.0 / second.count());
    return Ratio.of(first.value() / second.value(), half, level);
  }

  private static Finding<Boolean> when(boolean defined) {
    return defined ? Finding.found(true) : Finding.withheld(Reason.UNDEFINED);
  }
}
