package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.drawing.Typeface;

/**
 * The names and last values of series, in a column to the right of the plot instead of a legend: as
 * near to the end of their line as can be, never over each other. When they do not all fit, the
 * later series go without.
 */
final class EndLabels {

  static final double GAP = 10;

  /** How far the column may reach beyond the plot. */
  private static final double OVER = 8;

  /** A line that ends this much before its words needs one that leads to them. */
  private static final double FAR = 60;

  /** A name with less room than this says nothing. */
  private static final double LEAST_NAME = 16;

  private static final double LINE = Pencil.LABEL * 1.22;
  private static final TextLines NAMES = new TextLines(Typeface.REGULAR, Pencil.LABEL);
  private static final TextLines VALUES = new TextLines(Typeface.BOLD, Pencil.LABEL);

  private final double width;
  private final int nameLines;
  private final List<Label> labels;

  /**
   * What stands at one end.
   *
   * @param value bold, first
   * @param name after it, or under it in up to two lines
   * @param end the place it belongs to, in the measure of the axes; the foot of the plot when NaN
   * @param aside how far left of that place its mark is drawn
   */
  record Label(String value, String name, Color color, Point2D.Double end, double aside) {}

  private EndLabels(double width, int nameLines, List<Label> labels) {
    this.width = width;
    this.nameLines = nameLines;
    this.labels = labels;
  }

  /** Labels in the order of their importance, in a column no wider than the given. */
  static EndLabels of(List<Label> labels, double most, double height) {
    double natural = labels.stream().mapToDouble(EndLabels::oneLine).max().orElse(0);
    double width = Math.min(Math.ceil(natural) + 1, most);
    EndLabels roomy = new EndLabels(width, 2, labels);
    double needed = labels.stream().mapToDouble(l -> roomy.lines(l).size() * LINE + 3).sum();
    return needed <= height ? roomy : new EndLabels(width, 1, labels);
  }

  double width() {
    return labels.isEmpty() ? 0 : width;
  }

  /** Writes them to the right of the plot. */
  void draw(Pencil pencil, Box plot, Span xs, Span ys) {
    double top = plot.top() - OVER;
    double bottom = plot.bottom() + OVER;
    double left = plot.right() + GAP;
    List<Label> shown = shown(bottom - top);
    List<Double> wanted = shown.stream().map(l -> height(l, plot, ys)).toList();
    List<Double> sizes = shown.stream().map(this::size).toList();
    List<Double> centres = Spread.apart(wanted, sizes, top, bottom);
    for (int i = 0; i < shown.size(); i++) {
      Label label = shown.get(i);
      double y = centres.get(i);
      double x = xs.place(label.end().x, plot.left(), plot.right()) - label.aside();
      boolean shifted = Math.abs(y - wanted.get(i)) > LINE / 2;
      boolean far = left - x > FAR;
      if ((shifted || far) && !Double.isNaN(label.end().y)) {
        Color color = pencil.theme().tint(label.color());
        if (far) {
          pencil.dots(x + 6, wanted.get(i), left - 3, y, color);
        } else {
          pencil.line(x + 6, wanted.get(i), left - 3, y, color, 0.8);
        }
      }
      write(pencil, label, left, y);
    }
  }

  private List<Label> shown(double height) {
    List<Label> shown = new ArrayList<>();
    double used = 0;
    for (Label label : labels) {
      used += size(label);
      if (used <= height) {
        shown.add(label);
      }
    }
    return shown;
  }

  private static double height(Label label, Box plot, Span ys) {
    double y = label.end().y;
    return Double.isNaN(y) ? plot.bottom() : ys.place(y, plot.bottom(), plot.top());
  }

  private double size(Label label) {
    return lines(label).size() * LINE + (nameLines == 1 ? 0 : 3);
  }

  private void write(Pencil pencil, Label label, double left, double centre) {
    List<String> lines = lines(label);
    double y = centre - (lines.size() - 1) * LINE / 2 + Pencil.LABEL * Pencil.TO_BASELINE;
    double x = left;
    boolean valueBeside = isOneLine(label);
    if (!label.value().isEmpty()) {
      String value = VALUES.shorten(label.value(), width);
      pencil.writeFitted(value, x, y, Typeface.BOLD, Pencil.LABEL, label.color());
      if (valueBeside) {
        x += VALUES.face().width(value + " ", Pencil.LABEL);
      } else {
        y += LINE;
      }
    }
    for (String line : nameLines(label)) {
      pencil.writeFitted(line, x, y, Typeface.REGULAR, Pencil.LABEL, label.color());
      y += LINE;
    }
  }

  /** One entry for each line that the label takes. */
  private List<String> lines(Label label) {
    List<String> lines = new ArrayList<>(nameLines(label));
    if (!label.value().isEmpty() && (!isOneLine(label) || lines.isEmpty())) {
      lines.add(label.value());
    }
    return lines;
  }

  private List<String> nameLines(Label label) {
    if (isOneLine(label)) {
      double room = width - valueWidth(label);
      boolean bare = room < LEAST_NAME && !NAMES.fits(label.name(), room);
      return bare ? List.of() : NAMES.wrap(label.name(), room, 1);
    }
    return NAMES.wrap(label.name(), width, 2);
  }

  private boolean isOneLine(Label label) {
    return nameLines == 1 || oneLine(label) <= width;
  }

  private static double oneLine(Label label) {
    return valueWidth(label) + Pencil.width(label.name(), Pencil.LABEL);
  }

  private static double valueWidth(Label label) {
    return label.value().isEmpty() ? 0 : VALUES.face().width(label.value() + " ", Pencil.LABEL);
  }
}
