package se.utfall.api.overview;

import java.util.List;

/**
 * A section of the overview.
 *
 * @param code its code
 * @param name its heading
 * @param lines its lines
 */
public record Theme(String code, String name, List<Line> lines) {

  /** Copies the lines. */
  public Theme {
    lines = List.copyOf(lines);
  }

  /** The same with those lines alone that need attention. */
  Theme worrying() {
    return new Theme(code, name, lines.stream().filter(Line::needsAttention).toList());
  }
}
