package se.utfall.api.overview;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One line: a figure, how it moves, and what may be said of that, all in words.
 *
 * @param name what is measured
 * @param part which part of it, such as the area; may be empty
 * @param address page that tells more; empty if there is none
 * @param figure the latest figure with its unit
 * @param period its period
 * @param sparkline drawing of the series; may be empty
 * @param change how it has moved; empty if there is nothing to compare with
 * @param remark what may be said of the development in two or three words, such as how many
 *     measurements there are
 * @param finding what the series says: the very sentence that stands on its page; may be empty
 * @param more how many series more there are, in words; may be empty
 */
public record Line(
    String name,
    String part,
    Optional<String> address,
    String figure,
    String period,
    String sparkline,
    Optional<ChangeMark> change,
    String remark,
    String finding,
    String more) {

  /** Checks that nothing is null. */
  public Line {
    requireNonNull(name);
    requireNonNull(part);
    requireNonNull(figure);
    requireNonNull(period);
    requireNonNull(sparkline);
    requireNonNull(remark);
    requireNonNull(finding);
    requireNonNull(more);
  }

  /** The same line leading to a page. */
  Line at(String address) {
    return new Line(
        name, part, Optional.of(address), figure, period, sparkline, change, remark, finding, more);
  }
}
