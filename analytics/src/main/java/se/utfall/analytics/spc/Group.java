package se.utfall.analytics.spc;

import java.util.Objects;
import java.util.Optional;
import se.utfall.analytics.finding.Finding;

/**
 * The values from one rebase to the next, with limits of their own.
 *
 * @param number from 1, in order of time
 * @param rebase the decision that started it; none for the first
 * @param firstRow row of its first value in the series given, from 0
 * @param lastRow row of its last value
 * @param n values
 * @param baseline how many of them make the limits
 * @param mean mean of those
 * @param trial whether they are so few that the limits will still move with every new value
 * @param limits withheld when they are fewer than the settings ask for
 */
public record Group(
    int number,
    Optional<Rebase> rebase,
    int firstRow,
    int lastRow,
    int n,
    int baseline,
    double mean,
    boolean trial,
    Finding<Limits> limits) {

  public Group {
    Objects.requireNonNull(rebase, "rebase");
    Objects.requireNonNull(limits, "limits");
  }
}
