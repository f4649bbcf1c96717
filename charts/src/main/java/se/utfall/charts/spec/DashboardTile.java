package se.utfall.charts.spec;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One part of a view: a figure with what is said of it, and a picture or none. Every text but the
 * name may be empty.
 *
 * @param name what is measured
 * @param part where and of whom
 * @param figure the latest figure with its unit
 * @param about its period and age
 * @param statements its change, and what it means against usual variation and target
 * @param finding what the series says, as a sentence
 * @param source where it comes from, with the word for that
 * @param picture shown under it
 */
public record DashboardTile(
    String name,
    String part,
    String figure,
    String about,
    List<Statement> statements,
    String finding,
    String source,
    Optional<ChartSpec> picture) {

  public DashboardTile {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
    requireNonNull(part, "part");
    requireNonNull(figure, "figure");
    requireNonNull(about, "about");
    statements = List.copyOf(statements);
    requireNonNull(finding, "finding");
    requireNonNull(source, "source");
    requireNonNull(picture, "picture");
  }

  /** The same in words alone. */
  public DashboardTile withoutPicture() {
    return new DashboardTile(
        name, part, figure, about, statements, finding, source, Optional.empty());
  }

  /** Whether the finding says the same as a title, be it with a full stop or without. */
  public boolean says(String title) {
    return finding.equals(title) || finding.equals(title + ".");
  }
}
