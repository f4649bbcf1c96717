package se.utfall.charts.render;

import java.util.Arrays;
import java.util.List;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words.Anchor;

/**
 * Headings over the columns of a table: in up to three lines; where that breaks words, only every
 * so many of columns that follow each other, and others turned or shortened.
 */
final class HeatHeadings {

  private static final int MOST_LINES = 3;
  private static final double LINE = 1.2;
  private static final double SMALL = 11;
  private static final double AROUND = 6;
  private static final double LEAST_FOR_TURNED = 13;
  private static final List<Double> SHARES_OF_HEIGHT = List.of(0.34, 0.5);

  private final List<String> columns;
  private final double breadth;
  private final Way way;
  private final TextLines text;
  private final double height;
  private final int every;

  private enum Way {
    WRAPPED,
    THINNED,
    TURNED,
    SHORTENED,
    NONE
  }

  /**
   * Headings of columns.
   *
   * @param breadth of each column
   * @param room height of the table, headings included
   */
  HeatHeadings(List<String> columns, boolean ordered, double breadth, double room) {
    this.columns = columns;
    this.breadth = breadth;
    TextLines full = new TextLines(Typeface.REGULAR, Pencil.TICK);
    TextLines small = new TextLines(Typeface.REGULAR, SMALL);
    boolean thin = ordered && !areWhole(small);
    text = areWhole(full) || thin || !areWhole(small) ? full : small;
    double turned = thin ? 0 : turnedLength(room);
    if (areWhole(text)) {
      way = Way.WRAPPED;
    } else if (thin) {
      way = Way.THINNED;
    } else {
      way = turned > 0 ? Way.TURNED : Way.NONE;
    }
    every = way == Way.THINNED ? (int) Math.ceil((text.widest(columns) + AROUND) / breadth) : 1;
    height = way == Way.TURNED ? turned + 6 : lines() * text.size() * LINE + 6;
  }

  private HeatHeadings(List<String> columns, double breadth) {
    this.columns = columns;
    this.breadth = breadth;
    text = new TextLines(Typeface.REGULAR, SMALL);
    every = 1;
    way = areTold(breadth - AROUND) ? Way.SHORTENED : Way.NONE;
    height = SMALL * LINE + 6;
  }

  /** In one line each, as much of them as their columns have room for. */
  static HeatHeadings shortened(List<String> columns, double breadth) {
    return new HeatHeadings(columns, breadth);
  }

  /** Whether they can still be told apart when they are cut to a length. */
  private boolean areTold(double length) {
    return columns.stream().map(c -> text.shorten(c, length)).distinct().count()
        == columns.stream().distinct().count();
  }

  /** Whether all fit in their columns, no word broken. */
  private boolean areWhole(TextLines lines) {
    return columns.stream()
        .allMatch(
            name ->
                lines.fits(name, breadth - AROUND, MOST_LINES)
                    && Arrays.stream(name.split("[ -]"))
                        .allMatch(word -> lines.fits(word, breadth - AROUND - 4)));
  }

  /** As long as they are, if the room allows, or so long that they can be told apart; 0 for no. */
  private double turnedLength(double room) {
    if (breadth < LEAST_FOR_TURNED) {
      return 0;
    }
    for (double share : SHARES_OF_HEIGHT) {
      double length = Math.min(text.widest(columns), share * room);
      if (areTold(length)) {
        return length;
      }
    }
    return 0;
  }

  private int lines() {
    return way == Way.WRAPPED
        ? columns.stream()
            .mapToInt(c -> text.wrap(c, breadth - AROUND, MOST_LINES).size())
            .max()
            .orElse(1)
        : 1;
  }

  boolean fit() {
    return way != Way.NONE;
  }

  double height() {
    return height;
  }

  /** Over columns that begin at a place, down to a line. */
  void write(Pencil pencil, double left, double bottom) {
    for (int column = 0; column < columns.size(); column += every) {
      double middle = left + (column + 0.5) * breadth;
      switch (way) {
        case TURNED -> {
          String shown = text.shorten(columns.get(column), height - 6);
          double base = middle + text.size() * Pencil.TO_BASELINE;
          pencil.writeTurned(shown, base, bottom - 4, text.size(), pencil.theme().muted());
        }
        case SHORTENED ->
            writeLine(pencil, text.shorten(columns.get(column), breadth - AROUND), middle, bottom);
        case THINNED -> writeThinned(pencil, columns.get(column), middle, left, bottom);
        default -> writeWrapped(pencil, columns.get(column), middle, bottom);
      }
    }
  }

  private void writeWrapped(Pencil pencil, String name, double x, double bottom) {
    List<String> lines = text.wrap(name, breadth - AROUND, MOST_LINES);
    double base = bottom - 5 - (lines.size() - 1) * text.size() * LINE;
    for (String line : lines) {
      pencil.write(line, x, base, Anchor.MIDDLE, text.size(), pencil.theme().muted());
      base += text.size() * LINE;
    }
  }

  private void writeLine(Pencil pencil, String words, double x, double bottom) {
    pencil.write(words, x, bottom - 5, Anchor.MIDDLE, text.size(), pencil.theme().muted());
  }

  /** Where the word would leave the table, it is left out. */
  private void writeThinned(Pencil pencil, String name, double x, double left, double bottom) {
    double half = Pencil.width(name, text.size()) / 2;
    double right = left + columns.size() * breadth;
    boolean only = every >= columns.size();
    if (only) {
      pencil.write(name, left, bottom - 5, Anchor.START, text.size(), pencil.theme().muted());
    } else if (x + half <= right + 2) {
      writeLine(pencil, name, x, bottom);
    }
  }
}
