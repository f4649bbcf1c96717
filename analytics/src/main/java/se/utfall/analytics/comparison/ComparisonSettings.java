package se.utfall.analytics.comparison;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a comparison goes by.
 *
 * @param measure proportion or rate
 * @param level chance that an interval misses, two-sided: 0.05
 * @param per rates are given for this many of the base: 1,000 for "per 1,000 inhabitants"; 1 for
 *     proportions, which are parts of 1
 * @param target the level the funnel stands about, in the unit of the figures; that of all groups
 *     together when there is none
 * @param fewestExpected a group of which fewer events (or, for proportions, fewer non-events) than
 *     this are expected at the target rests on few cases: it is marked, and its place in the funnel
 *     must be confirmed by the exact tail
 */
public record ComparisonSettings(
    Measure measure, double level, double per, OptionalDouble target, double fewestExpected) {

  public ComparisonSettings {
    Objects.requireNonNull(measure, "measure");
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level " + level + " is not between 0 and 1");
    }
    if (!(per > 0 && per <= 1e9) || measure == Measure.PROPORTION && per != 1) {
      throw new IllegalArgumentException("per " + per);
    }
    if (target.isPresent() && !isPossible(target.getAsDouble(), measure)) {
      throw new IllegalArgumentException("target " + target.getAsDouble());
    }
    if (!(fewestExpected >= 0 && fewestExpected <= 1000)) {
      throw new IllegalArgumentException("fewestExpected " + fewestExpected);
    }
  }

  /** Proportions at 95 percent about their common level; few cases are fewer than five. */
  public static ComparisonSettings proportions() {
    return new ComparisonSettings(Measure.PROPORTION, 0.05, 1, OptionalDouble.empty(), 5);
  }

  /** Rates for so many of the base, at 95 percent about their common level. */
  public static ComparisonSettings rates(double per) {
    return new ComparisonSettings(Measure.RATE, 0.05, per, OptionalDouble.empty(), 5);
  }

  /** The same with a level to stand about. */
  public ComparisonSettings withTarget(double aim) {
    return new ComparisonSettings(measure, level, per, OptionalDouble.of(aim), fewestExpected);
  }

  /** The same with intervals that miss with another chance. */
  public ComparisonSettings withLevel(double chance) {
    return new ComparisonSettings(measure, chance, per, target, fewestExpected);
  }

  private static boolean isPossible(double target, Measure measure) {
    return target >= 1e-12 && target < (measure == Measure.PROPORTION ? 1 : 1e15);
  }
}
