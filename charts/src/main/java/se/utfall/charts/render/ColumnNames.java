package se.utfall.charts.render;

import java.util.Arrays;
import java.util.List;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words.Anchor;

/** Names under upright bars, on as many lines as they need. */
final class ColumnNames {

  private static final double LINE = 1.22;
  private static final int MOST = 4;

  private final List<String> names;
  private final double breadth;
  private final TextLines lines;

  ColumnNames(List<String> names, double breadth) {
    this.names = names;
    this.breadth = breadth;
    TextLines full = new TextLines(Typeface.REGULAR, Pencil.TICK);
    lines = fit(full) ? full : new TextLines(Typeface.REGULAR, Pencil.FOOT);
  }

  /** Whether every name can be read whole, no word broken. */
  boolean fit() {
    return fit(lines);
  }

  private boolean fit(TextLines lines) {
    return names.stream()
        .allMatch(
            name ->
                lines.fits(name, breadth, MOST)
                    && Arrays.stream(name.split("[ -]")).allMatch(w -> lines.fits(w, breadth - 4)));
  }

  /** The height that they need under the bars. */
  double height() {
    int most = names.stream().mapToInt(n -> lines.wrap(n, breadth, MOST).size()).max().orElse(0);
    return most * lines.size() * LINE + 6;
  }

  /** Writes one under its bar. */
  void write(Pencil pencil, int place, double x, double top) {
    double base = top + lines.size();
    for (String line : lines.wrap(names.get(place), breadth, MOST)) {
      pencil.write(line, x, base, Anchor.MIDDLE, lines.size(), pencil.theme().ink());
      base += lines.size() * LINE;
    }
  }
}
