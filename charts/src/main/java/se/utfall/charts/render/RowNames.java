package se.utfall.charts.render;

import java.util.List;
import se.utfall.charts.drawing.Typeface;

/**
 * Rows with names: to the left of what they name, or over it where the picture is narrow and the
 * rows are high.
 */
final class RowNames {

  static final double SHARE = 0.34;
  static final double GAP = 12;

  private static final double NARROW = 620;
  private static final double HIGH_ENOUGH = 40;
  private static final double SHORT = 0.2;
  private static final double OVER = Pencil.LABEL * 1.35;
  private static final double LINE = 1.22;
  private static final double SMALL = 11;

  /** Letters and the legs of the row above must not touch. */
  private static final double LEAST_ROW = 10.4;

  private final Box area;
  private final List<Name> names;
  private final boolean over;
  private final double height;
  private final double size;
  private final double nameSize;
  private final double width;
  private final int lines;

  /**
   * The name of one row.
   *
   * @param bold whether it is a sum
   */
  record Name(String text, boolean bold) {
    Typeface face() {
      return bold ? Typeface.BOLD : Typeface.REGULAR;
    }
  }

  /**
   * Rows that fill an area, or its upper part when they are few.
   *
   * @param most height of a row, the name over it left out
   */
  RowNames(Box area, List<Name> names, double most) {
    this(area, names, names, most, SHARE);
  }

  /**
   * The same for some of the rows of a picture that has several columns of them.
   *
   * @param all names of the picture, so that every column gets the same breadth
   * @param breadth of the names at most, as a share of the area
   */
  RowNames(Box area, List<Name> names, List<Name> all, double most, double breadth) {
    this.area = area;
    this.names = names;
    double share = area.height() / names.size();
    double natural =
        all.stream().mapToDouble(n -> n.face().width(n.text(), Pencil.LABEL)).max().orElse(0);
    over = area.width() < NARROW && share >= HIGH_ENOUGH && natural > SHORT * area.width();
    height = Math.min(share, over ? most + OVER : most);
    size = size(height);
    width = over ? area.width() : Math.min(Math.ceil(natural), breadth * area.width());
    boolean small = !over && !areWhole(all, size) && linesOf(SMALL) > linesOf(size);
    nameSize = small ? SMALL : size;
    lines = over ? 1 : linesOf(nameSize);
  }

  /** Whether the rows are high enough for their names to be read. */
  boolean fit() {
    return height >= LEAST_ROW;
  }

  /** Whether names can be told apart though they are shortened. */
  boolean tell() {
    return names.stream().map(this::wrapped).distinct().count()
        == names.stream().map(Name::text).distinct().count();
  }

  private List<String> wrapped(Name name) {
    return new TextLines(name.face(), nameSize).wrap(name.text(), width, lines);
  }

  private int linesOf(double letters) {
    return Math.max(1, Math.min(3, (int) (height / (letters * LINE))));
  }

  /** Whether no name must be shortened. */
  private boolean areWhole(List<Name> all, double letters) {
    return all.stream()
        .allMatch(n -> new TextLines(n.face(), letters).fits(n.text(), width, linesOf(letters)));
  }

  /** The size of letters that rows of a height have room for. */
  static double size(double height) {
    return height < Pencil.LABEL ? SMALL : Pencil.LABEL;
  }

  double size() {
    return size;
  }

  double height() {
    return height;
  }

  int count() {
    return names.size();
  }

  /** From the first row to the last, the names left out. */
  Box bodies() {
    return new Box(body(0).left(), area.top(), area.right(), body(names.size() - 1).bottom());
  }

  /** Where the bars of one row go. */
  Box body(int row) {
    double top = area.top() + row * height;
    if (over) {
      return new Box(area.left(), top + OVER, area.right(), top + height - 3);
    }
    return new Box(area.left() + width + GAP, top, area.right(), top + height);
  }

  /** From the top of a row to the top of the next, its name included. */
  Box row(int row) {
    double top = area.top() + row * height;
    return new Box(area.left(), top, area.right(), top + height);
  }

  /** The base line of words beside a name of one line. */
  double base(int row) {
    double top = area.top() + row * height;
    return over ? top + Pencil.LABEL : top + height / 2 + size * Pencil.TO_BASELINE;
  }

  /** A thin rule over each sum. */
  void rules(BarBoard board) {
    for (int row = 1; row < names.size(); row++) {
      if (names.get(row).bold()) {
        double y = area.top() + row * height;
        board.line(area.left(), y, area.right(), y, board.pencil().theme().grid(), 1);
      }
    }
  }

  void write(Pencil pencil) {
    for (int row = 0; row < names.size(); row++) {
      Name name = names.get(row);
      List<String> wrapped = wrapped(name);
      double middle = area.top() + (row + 0.5) * height;
      double base =
          over
              ? area.top() + row * height + Pencil.LABEL
              : middle + nameSize * Pencil.TO_BASELINE - (wrapped.size() - 1) * nameSize * LINE / 2;
      for (String line : wrapped) {
        write(pencil, name, line, base);
        base += nameSize * LINE;
      }
    }
  }

  private void write(Pencil pencil, Name name, String line, double base) {
    if (over) {
      // lines that run from row to row must not strike out a name between them
      double end = area.left() + name.face().width(line, nameSize);
      pencil.wipe(new Box(area.left() - 2, base - 11, end + 3, base + 4));
    }
    pencil.writeFitted(line, area.left(), base, name.face(), nameSize, pencil.theme().ink());
  }
}
