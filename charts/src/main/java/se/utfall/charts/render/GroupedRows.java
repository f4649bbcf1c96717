package se.utfall.charts.render;

import java.util.List;
import java.util.stream.IntStream;
import se.utfall.charts.drawing.Typeface;

/**
 * Rows with names, under the headings of the groups they belong to: names to the left of what they
 * name, or over it where the picture is narrow and the rows are high.
 */
final class GroupedRows {

  static final double GAP = 12;

  private static final double HEADING = 22;
  private static final double TIGHT_HEADING = 15.5;
  private static final double TIGHT = 13;
  private static final double SMALL = 11;
  private static final double OVER = Pencil.LABEL * 1.4;
  private static final double LINE = 1.22;
  private static final int MOST_LINES = 3;

  /** Letters and the legs of the row above must not touch. */
  private static final double LEAST_ROW = 10.4;

  private final Box area;
  private final List<Row> rows;
  private final Form form;
  private final double heading;
  private final double height;
  private final double size;
  private final double nameSize;

  /**
   * One row.
   *
   * @param group heading over the first of the rows that share it; may be empty
   */
  record Row(String group, String name) {}

  /**
   * How rows are set.
   *
   * @param names width of the names beside what they name
   * @param most height of a row, a name over it left out
   * @param headed whether groups have their headings
   * @param over whether names stand over what they name
   */
  record Form(double names, double most, boolean headed, boolean over) {}

  GroupedRows(Box area, List<Row> rows, Form form) {
    this.area = area;
    this.rows = rows;
    this.form = form;
    long headings = IntStream.range(0, rows.size()).filter(this::begins).count();
    double roomy = (area.height() - headings * HEADING) / rows.size();
    heading = roomy < TIGHT ? TIGHT_HEADING : HEADING;
    double share = (area.height() - headings * heading) / rows.size();
    height = Math.min(share, form.over() ? form.most() + OVER : form.most());
    size = height < TIGHT ? SMALL : Pencil.LABEL;
    nameSize = areWhole(size) || linesOf(SMALL) == linesOf(size) ? size : SMALL;
  }

  /** Whether a heading stands over the row. */
  private boolean begins(int row) {
    String group = rows.get(row).group();
    return form.headed()
        && !group.isEmpty()
        && (row == 0 || !group.equals(rows.get(row - 1).group()));
  }

  /** Whether the rows are so high that names may stand over what they name. */
  static boolean areHigh(Box area, List<Row> rows) {
    return area.height() / rows.size() >= 46;
  }

  /** Whether the groups can be left out and every row still be told from the others. */
  static boolean tellWithoutGroups(List<Row> rows) {
    return rows.stream().map(Row::name).distinct().count() == rows.size();
  }

  /** The names of rows, with their groups where the names alone do not tell them apart. */
  static List<String> told(List<Row> rows) {
    boolean tell = tellWithoutGroups(rows) || !haveGroups(rows);
    return rows.stream()
        .map(r -> tell || r.group().isEmpty() ? r.name() : r.name() + " (" + r.group() + ")")
        .toList();
  }

  static boolean haveGroups(List<Row> rows) {
    return rows.stream().anyMatch(r -> !r.group().isEmpty());
  }

  private int linesOf(double letters) {
    return Math.max(1, Math.min(MOST_LINES, (int) (height / (letters * LINE))));
  }

  private boolean areWhole(double letters) {
    TextLines lines = new TextLines(Typeface.REGULAR, letters);
    return form.over()
        || rows.stream().allMatch(r -> lines.fits(r.name(), form.names(), linesOf(letters)));
  }

  /** Whether the rows are high enough for their names to be read. */
  boolean fit() {
    return height >= (form.over() ? OVER + LEAST_ROW : LEAST_ROW);
  }

  double rowHeight() {
    return form.over() ? height - OVER - 3 : height;
  }

  /** Where the first row begins and the last one ends, names beside them left out. */
  Box bodies() {
    Box first = body(0);
    return new Box(first.left(), first.top(), first.right(), body(rows.size() - 1).bottom());
  }

  /** What is beside or under the name of one row. */
  Box body(int row) {
    double top = top(row);
    return form.over()
        ? new Box(area.left(), top + OVER, area.right(), top + height - 3)
        : new Box(area.left() + form.names() + GAP, top, area.right(), top + height);
  }

  private double top(int row) {
    long headings = IntStream.rangeClosed(0, row).filter(this::begins).count();
    return area.top() + headings * heading + row * height;
  }

  void write(Pencil pencil) {
    for (int row = 0; row < rows.size(); row++) {
      if (begins(row)) {
        writeHeading(pencil, rows.get(row).group(), top(row));
      }
      writeName(pencil, rows.get(row).name(), top(row));
    }
  }

  private void writeHeading(Pencil pencil, String group, double bottom) {
    double letters = heading == HEADING ? Pencil.LABEL : SMALL + 0.5;
    String shown = new TextLines(Typeface.BOLD, letters).shorten(group, area.width());
    double base = bottom - 0.3 * letters - (heading == HEADING ? 1.5 : 0);
    pencil.writeFitted(shown, area.left(), base, Typeface.BOLD, letters, pencil.theme().ink());
  }

  private void writeName(Pencil pencil, String name, double top) {
    TextLines text = new TextLines(Typeface.REGULAR, nameSize);
    double width = form.over() ? area.width() : form.names();
    List<String> lines = text.wrap(name, width, form.over() ? 1 : linesOf(nameSize));
    double middle = form.over() ? top + OVER / 2 : top + height / 2;
    double base = middle + nameSize * (Pencil.TO_BASELINE - (lines.size() - 1) * LINE / 2);
    for (String line : lines) {
      pencil.writeFitted(line, area.left(), base, Typeface.REGULAR, nameSize, pencil.theme().ink());
      base += nameSize * LINE;
    }
  }
}
