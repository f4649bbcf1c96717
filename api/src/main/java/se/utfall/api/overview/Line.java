package se.utfall.api.overview;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line: a figure, how it moves, and what may be said of that, all in words.
 *
 * @param subject what is measured
 * @param latest the latest figure
 * @param sparkline drawing of the series; may be empty
 * @param change how it has moved; empty if there is nothing to compare with
 * @param judgements what the latest figure means: against its usual variation, against its target
 * @param remark what may be said of the development in two or three words, such as how many
 *     measurements there are
 * @param finding what the series says: the very sentence that stands on its page; may be empty
 * @param sources codes of the sources of the series
 * @param needsAttention whether it is for the worse in a way that someone should look at
 */
public record Line(
    Subject subject,
    Latest latest,
    String sparkline,
    Optional<ChangeMark> change,
    List<ChangeMark> judgements,
    String remark,
    String finding,
    List<String> sources,
    boolean needsAttention) {

  /** Checks that nothing is null. */
  public Line {
    requireNonNull(subject);
    requireNonNull(latest);
    requireNonNull(sparkline);
    requireNonNull(change);
    judgements = List.copyOf(judgements);
    requireNonNull(remark);
    requireNonNull(finding);
    sources = List.copyOf(sources);
  }

  /** The same line leading to a page. */
  public Line at(String address) {
    return of(new Subject(subject.name(), subject.part(), Optional.of(address), subject.more()));
  }

  /** The same line of another subject. */
  public Line of(Subject other) {
    return new Line(
        other, latest, sparkline, change, judgements, remark, finding, sources, needsAttention);
  }

  /** Codes of the sources of these lines, each once. */
  public static List<String> sources(Stream<Line> lines) {
    return lines.flatMap(line -> line.sources().stream()).distinct().toList();
  }

  /**
   * What is measured.
   *
   * @param name its name
   * @param part which part of it, such as the area; may be empty
   * @param address page that tells more; empty if there is none
   * @param more how many series more there are, in words; may be empty
   */
  public record Subject(String name, String part, Optional<String> address, String more) {

    /** Checks that nothing is null. */
    public Subject {
      requireNonNull(name);
      requireNonNull(part);
      requireNonNull(address);
      requireNonNull(more);
    }
  }

  /**
   * The latest figure.
   *
   * @param figure the figure with its unit
   * @param period its period; may be empty
   * @param age how old it is, in words; may be empty
   */
  public record Latest(String figure, String period, String age) {

    /** Checks that nothing is null. */
    public Latest {
      requireNonNull(figure);
      requireNonNull(period);
      requireNonNull(age);
    }
  }
}
