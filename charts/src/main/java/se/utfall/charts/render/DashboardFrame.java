package se.utfall.charts.render;

import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.drawing.Drawing;
import se.utfall.charts.drawing.Placed;
import se.utfall.charts.drawing.Role;
import se.utfall.charts.drawing.Sheet;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.spec.DashboardSpec;
import se.utfall.charts.style.Theme;

/**
 * What stands round the tiles of a sheet: the title over them, of when the figures are, the address
 * and the number of the sheet under them. It is read aloud once, not once a sheet.
 */
final class DashboardFrame {

  /** A4, lying, in px. */
  static final double WIDTH = 297 / 25.4 * 96;

  static final double HEIGHT = 210 / 25.4 * 96;
  static final double MARGIN = 44;

  /** Between columns, and between tiles in a column. */
  static final double BETWEEN = 28;

  private static final double AROUND_RULE = 8;
  private static final double PAGE_ROOM = 120;
  private static final TextLines TITLE = new TextLines(Typeface.BOLD, 22);
  private static final TextLines PURPOSE = new TextLines(Typeface.REGULAR, 14);
  private static final TextLines FOOT = new TextLines(Typeface.REGULAR, 11.5);

  private final DashboardSpec spec;
  private final Theme theme;
  private final Paragraph title;
  private final Paragraph purpose;
  private final List<Paragraph> foot;

  DashboardFrame(DashboardSpec spec, Theme theme) {
    this.spec = spec;
    this.theme = theme;
    title = Paragraph.of(Role.HEADING, TITLE, theme.ink(), "", spec.title(), width(), 2);
    purpose = Paragraph.of(Role.TEXT, PURPOSE, theme.muted(), "", spec.purpose(), width(), 2);
    foot = spec.foot().stream().map(this::footLine).filter(p -> !p.lines().isEmpty()).toList();
  }

  private Paragraph footLine(String text) {
    return Paragraph.of(Role.TEXT, FOOT, theme.muted(), "", text, width() - PAGE_ROOM, 2);
  }

  /** What the margins leave. */
  double width() {
    return WIDTH - 2 * MARGIN;
  }

  /** Where the tiles begin. */
  double top() {
    return MARGIN + title.height() + purpose.height() + 2 * AROUND_RULE;
  }

  /** Where the tiles end. */
  double bottom() {
    return footTop() - 2 * AROUND_RULE;
  }

  private double footTop() {
    return HEIGHT - MARGIN - foot.stream().mapToDouble(Paragraph::height).sum();
  }

  DashboardColumns columns() {
    return new DashboardColumns((width() - BETWEEN) / 2, bottom() - top(), BETWEEN, theme);
  }

  List<Placed> above(boolean isFirst) {
    List<Placed> parts = new ArrayList<>();
    parts.add(placed(title, MARGIN, isFirst));
    parts.add(placed(purpose, MARGIN + title.height(), isFirst));
    parts.add(rule(top() - AROUND_RULE));
    return parts;
  }

  List<Placed> below(int number, int all) {
    List<Placed> parts = new ArrayList<>();
    parts.add(rule(footTop() - AROUND_RULE));
    double y = footTop();
    for (Paragraph line : foot) {
      parts.add(placed(line, y, number == 1));
      y += line.height();
    }
    parts.add(pageNumber(number, all));
    return parts;
  }

  private Placed pageNumber(int number, int all) {
    String words = spec.language().pageLine(number, all);
    Paragraph line = Paragraph.of(Role.DECORATION, FOOT, theme.muted(), "", words, PAGE_ROOM, 1);
    double own = Pencil.width(words, FOOT.size());
    return line.at(WIDTH - MARGIN - own, footTop(), PAGE_ROOM, theme, spec.language().code());
  }

  private Placed placed(Paragraph words, double y, boolean isRead) {
    Paragraph one =
        isRead
            ? words
            : new Paragraph(
                Role.DECORATION,
                words.face(),
                words.size(),
                words.color(),
                words.sign(),
                words.lines());
    return one.at(MARGIN, y, width(), theme, spec.language().code());
  }

  private Placed rule(double y) {
    Drawing drawing = new Drawing(Sheet.ofWords(width(), 1, theme.paper(), ""));
    new Pencil(drawing, theme, new MarkBook()).line(0, 0, width(), 0, theme.rule(), 0.75);
    return new Placed(drawing, Role.DECORATION, MARGIN, y, 1);
  }
}
