package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.render.PlotShape.Form;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.RankRow;
import se.utfall.charts.style.Theme;

/** The dots of a ranking on their intervals, and the lines that they are held against. */
final class RankShapes {

  static final double INTERVAL = 6;

  private static final double DOT = 8.5;
  private static final double HOLE = 4.2;
  private static final double WHISKER = 1.5;
  private static final double RANGE = 7;
  private static final double CAP = 3.5;
  private static final double ARROW = 26;
  private static final double HEAD = 8;

  /** How far an arrow may reach before the axis. */
  private static final double BEFORE = 5;

  private final BarBoard board;
  private final Theme theme;
  private final RankLayout layout;
  private final boolean anyHighlighted;
  private final List<Point2D.Double> plain = new ArrayList<>();
  private final List<Point2D.Double> strong = new ArrayList<>();
  private final List<Point2D.Double> holes = new ArrayList<>();

  RankShapes(BarBoard board, RankLayout layout) {
    this.board = board;
    this.layout = layout;
    theme = board.pencil().theme();
    anyHighlighted = layout.ranking().rows().stream().anyMatch(RankRow::highlighted);
  }

  /** Grid, target and whole of one column, under its rows. */
  void addLevels(RankColumn column, List<BigDecimal> ticks) {
    for (BigDecimal tick : ticks) {
      upright(column, Form.LINE, tick, tick.signum() == 0 ? theme.rule() : theme.grid(), 1);
    }
  }

  void upright(RankColumn column, Form form, BigDecimal value, Color color, double width) {
    Box dots = layout.dots(column);
    double x = layout.x(column, value);
    board.line(form, x, dots.top() - 3, x, dots.bottom(), color, width);
  }

  /** Behind a row that the picture is about; not where names stand over the rows on bare paper. */
  void addBand(RankColumn column, int row) {
    Box box = column.names().row(row);
    if (column.names().body(row).top() > box.top()) {
      return;
    }
    Color faint = theme.faint(theme.series(0));
    board.area(new Box(column.left() - 4, box.top(), column.right() + 4, box.bottom()), faint);
  }

  void add(RankColumn column, int index, RankRow row) {
    Box body = column.names().body(index);
    double y = (body.top() + body.bottom()) / 2;
    Color color = color(row);
    row.interval().ifPresent(i -> addInterval(column, i, y, color));
    addMark(column, row.mark(), y, color);
    Figures.value(row.mark())
        .ifPresent(
            v -> {
              Point2D.Double place = new Point2D.Double(layout.x(column, v), y);
              (isStrong(row) ? strong : plain).add(place);
              if (row.mark() instanceof Mark.Derived) {
                holes.add(place);
              }
            });
  }

  private boolean isStrong(RankRow row) {
    return row.highlighted() || !anyHighlighted;
  }

  private Color color(RankRow row) {
    return isStrong(row) ? theme.series(0) : theme.muted();
  }

  private void addInterval(RankColumn column, Bounds bounds, double y, Color color) {
    double left = layout.x(column, bounds.lower());
    double right = Math.max(left + 1, layout.x(column, bounds.upper()));
    board.area(new Box(left, y - INTERVAL / 2, right, y + INTERVAL / 2), theme.lighter(color));
  }

  private void addMark(RankColumn column, Mark mark, double y, Color color) {
    if (mark instanceof Mark.Approximate a) {
      double lower = layout.x(column, a.lower());
      double upper = layout.x(column, a.upper());
      board.line(lower, y, upper, y, color, WHISKER);
      cap(lower, y, color);
      cap(upper, y, color);
    } else if (mark instanceof Mark.AtLeast a) {
      arrow(layout.x(column, a.value()), layout.x(column, a.upper()), y, color);
    } else if (mark instanceof Mark.LessThan l) {
      double bound = layout.x(column, l.upper());
      double least = layout.dots(column).left() - BEFORE;
      arrow(bound, Math.max(least, bound - ARROW), y, color);
      cap(bound, y, color);
    } else if (mark instanceof Mark.Range r) {
      double lower = layout.x(column, r.lower());
      double upper = Math.max(lower + 1, layout.x(column, r.upper()));
      board.area(new Box(lower, y - RANGE / 2, upper, y + RANGE / 2), color);
    }
  }

  private void cap(double x, double y, Color color) {
    board.line(x, y - CAP, x, y + CAP, color, WHISKER);
  }

  private void arrow(double from, double to, double y, Color color) {
    board.line(from, y, to, y, color, WHISKER);
    Form form = to < from ? Form.ARROW_LEFT : Form.ARROW_RIGHT;
    board.marks(form, List.of(new Point2D.Double(to, y)), color, HEAD);
  }

  /** A dot on its interval, beside the words that say what it is. */
  void addKey(double left, double y) {
    Color color = anyHighlighted ? theme.muted() : theme.series(0);
    double right = left + RankWords.SAMPLE;
    board.area(new Box(left, y - INTERVAL / 2, right, y + INTERVAL / 2), theme.lighter(color));
    board.marks(Form.DOT, List.of(new Point2D.Double((left + right) / 2, y)), color, DOT);
  }

  /** The dots, over everything else. */
  void addDots() {
    double most = 0.72 * layout.columns().get(0).names().body(0).height();
    double size = Math.min(DOT, most);
    board.marks(Form.DOT, plain, theme.muted(), size);
    board.marks(Form.DOT, strong, theme.series(0), size);
    board.marks(Form.DOT, holes, theme.paper(), size * HOLE / DOT);
  }
}
