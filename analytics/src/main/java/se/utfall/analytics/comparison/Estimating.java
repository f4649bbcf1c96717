package se.utfall.analytics.comparison;

import java.util.EnumMap;
import java.util.Map;
import se.utfall.analytics.finding.Interval;

/** Makes one estimate. */
record Estimating(ComparisonSettings settings) {

  double value(double count, double base) {
    return settings.per() * count / base;
  }

  /** The estimate of a count of a base; few cases are judged at the centre. */
  Estimate estimate(double count, double base, double centre) {
    return new Estimate(
        (long) count,
        base,
        value(count, base),
        settings.measure() == Measure.PROPORTION ? proportion(count, base) : rate(count, base),
        isFew(base, centre));
  }

  boolean isFew(double base, double centre) {
    var expected = base * centre / settings.per();
    var others = settings.measure() == Measure.PROPORTION ? base - expected : expected;
    return Math.min(expected, others) < settings.fewestExpected();
  }

  private Map<IntervalMethod, Interval> proportion(double count, double base) {
    var limits = new ProportionIntervals(count, base, settings.level());
    var intervals = new EnumMap<IntervalMethod, Interval>(IntervalMethod.class);
    intervals.put(IntervalMethod.WILSON, limits.wilson());
    intervals.put(IntervalMethod.WILSON_CORRECTED, limits.wilsonCorrected());
    intervals.put(IntervalMethod.CLOPPER_PEARSON, limits.clopperPearson());
    return intervals;
  }

  private Map<IntervalMethod, Interval> rate(double count, double base) {
    var limits = new RateIntervals(count, settings.level());
    var scale = settings.per() / base;
    var intervals = new EnumMap<IntervalMethod, Interval>(IntervalMethod.class);
    intervals.put(IntervalMethod.EXACT_POISSON, scaled(limits.exact(), scale));
    intervals.put(IntervalMethod.BYAR, scaled(limits.byar(), scale));
    return intervals;
  }

  private static Interval scaled(Interval interval, double scale) {
    return new Interval(interval.lower() * scale, interval.upper() * scale, interval.level());
  }
}
