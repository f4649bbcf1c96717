package se.utfall.analytics.changepoint;

import java.util.OptionalDouble;

/**
 * What a search for shifts goes by.
 *
 * @param level chance of calling a shift where there is none, two-sided: 0.05
 * @param minimumForVerdict fewest values for a verdict: 5. Pettitt's p cannot reach 5 percent with
 *     fewer than 11 values, so below that the verdict is always that no clear change is seen.
 * @param minimumSegment fewest values of a segment: 3, so that one stray value is no level
 * @param penalty what each change of level must save in squared deviation; the usual one of {@link
 *     Segmentation} when empty
 */
public record ChangePointSettings(
    double level, int minimumForVerdict, int minimumSegment, OptionalDouble penalty) {

  /** Five percent, five values, segments of three, the usual penalty. */
  public static final ChangePointSettings DEFAULT =
      new ChangePointSettings(0.05, 5, 3, OptionalDouble.empty());

  public ChangePointSettings {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level " + level + " is not between 0 and 1");
    }
    if (minimumForVerdict < 2) {
      throw new IllegalArgumentException("minimumForVerdict " + minimumForVerdict + " is below 2");
    }
    if (minimumSegment < 1) {
      throw new IllegalArgumentException("minimumSegment " + minimumSegment + " is below 1");
    }
    penalty.ifPresent(
        given -> {
          if (!(given >= 0 && Double.isFinite(given))) {
            throw new IllegalArgumentException(
                "penalty " + given + " is not a finite number from 0");
          }
        });
  }

  public ChangePointSettings withSegments(int minimum, double penaltyGiven) {
    return new ChangePointSettings(
        level, minimumForVerdict, minimum, OptionalDouble.of(penaltyGiven));
  }
}
