package se.utfall.analytics.spc;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern that common causes seldom make. All comparisons are strict, and every run is of
 * neighbours: within one group, and with {@link GapPolicy#BREAK} without a gap.
 *
 * <p>Source: W. A. Shewhart (1931), Economic Control of Quality of Manufactured Product (outside
 * the limits); Western Electric (1956), Statistical Quality Control Handbook (two of three, runs);
 * L. S. Nelson (1984), The Shewhart Control Chart – Tests for Special Causes, Journal of Quality
 * Technology 16 (trend).
 */
public sealed interface Rule {

  /** The longest run a rule may ask for. */
  int LONGEST = 100;

  /** The name under which a rule is selected and printed: {@code side_7_all}. */
  String name();

  /** A point above the upper or below the lower limit. */
  record OutsideLimits() implements Rule {
    @Override
    public String name() {
      return "outside_limits";
    }
  }

  /**
   * So many points in a row on one side of the mean (a shift). A point on the mean is on neither
   * side and ends the run.
   */
  record SameSide(int points, Marking marking) implements Rule {
    public SameSide {
      requireLength(points);
    }

    @Override
    public String name() {
      return "side_" + points + "_" + marking.suffix();
    }
  }

  /**
   * So many points in a row, each above the one before, or each below: six points are five steps. A
   * tie ends the trend; a turning point belongs to both trends.
   */
  record Trend(int points, Marking marking) implements Rule {
    public Trend {
      requireLength(points);
    }

    @Override
    public String name() {
      return "trend_" + points + "_" + marking.suffix();
    }
  }

  /**
   * Two of three consecutive points beyond two sigma on the same side. Only the points beyond two
   * sigma are signals.
   *
   * @param countsOutside whether points outside the limits count among the two
   * @param thirdOnSameSide whether the third must be on their side of the mean
   */
  record TwoOfThree(boolean countsOutside, boolean thirdOnSameSide) implements Rule {
    @Override
    public String name() {
      return "two_of_three_"
          + (countsOutside ? "incl" : "excl")
          + "_outside"
          + (thirdOnSameSide ? "_same_side" : "");
    }
  }

  /** The rule of a name; nothing for a name that is none, or a run of fewer than two points. */
  static Optional<Rule> named(String name) {
    return switch (name) {
      case "outside_limits" -> Optional.of(new OutsideLimits());
      case "two_of_three_incl_outside" -> Optional.of(new TwoOfThree(true, false));
      case "two_of_three_excl_outside" -> Optional.of(new TwoOfThree(false, false));
      case "two_of_three_incl_outside_same_side" -> Optional.of(new TwoOfThree(true, true));
      case "two_of_three_excl_outside_same_side" -> Optional.of(new TwoOfThree(false, true));
      default -> run(name);
    };
  }

  private static Optional<Rule> run(String name) {
    var parts = Pattern.compile("(side|trend)_([1-9][0-9]{0,2})_(all|from_kth)").matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var points = Integer.parseInt(parts.group(2));
    if (points < 2 || points > LONGEST) {
      return Optional.empty();
    }
    var marking = Marking.valueOf(parts.group(3).toUpperCase(Locale.ROOT));
    return Optional.of(
        parts.group(1).equals("side") ? new SameSide(points, marking) : new Trend(points, marking));
  }

  private static void requireLength(int points) {
    if (points < 2 || points > LONGEST) {
      throw new IllegalArgumentException("points " + points + " is not between 2 and " + LONGEST);
    }
  }
}
