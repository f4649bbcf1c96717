package se.utfall.api.overview;

import java.util.List;

/**
 * A section of the overview.
 *
 * @param name its heading
 * @param lines its lines
 */
public record Theme(String name, List<Line> lines) {

  /** Copies the lines. */
  public Theme {
    lines = List.copyOf(lines);
  }
}
