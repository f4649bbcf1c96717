package se.utfall.analytics.disclosure;

import java.util.Objects;

/**
 * What disclosure control goes by.
 *
 * @param threshold counts of persons from 1 up to and not including this are small: 5
 * @param primaryWidth how many persons at least must lie between the least and the greatest count
 *     that a reader can think of for a small cell: the threshold
 * @param secondaryWidth the same for other hidden cells: 1, which is "not known exactly"
 * @param zeros what is done with cells where nobody is counted
 */
public record DisclosureSettings(
    long threshold, long primaryWidth, long secondaryWidth, Zeros zeros) {

  private static final long LARGEST = 1_000_000;

  public DisclosureSettings {
    require("threshold", threshold);
    require("primaryWidth", primaryWidth);
    require("secondaryWidth", secondaryWidth);
    Objects.requireNonNull(zeros, "zeros");
  }

  /** The usual settings for a threshold: widths threshold and 1, zeros published. */
  public static DisclosureSettings ofThreshold(long threshold) {
    return new DisclosureSettings(threshold, threshold, 1, Zeros.PUBLISHED);
  }

  boolean isSmall(long count) {
    return count < threshold && (count > 0 || zeros == Zeros.PRIMARY);
  }

  private static void require(String name, long number) {
    if (number < 1 || number > LARGEST) {
      throw new IllegalArgumentException(name + " " + number + " is not from 1 to " + LARGEST);
    }
  }
}
