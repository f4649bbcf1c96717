package se.utfall.charts.render;

import java.awt.Color;
import java.util.List;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.Column;
import se.utfall.charts.spec.Columns;
import se.utfall.charts.spec.Scenario;

/**
 * The figures of years: each at its bar, or where bars stand too close for that, in a small table
 * under the years, so that no figure stands at another's bar.
 */
record TrendFigures(Columns columns, BarFills fills, Lanes lanes, Panel values, Box plot) {

  static final double LINE = 16;

  private static final double LETTERS = 12;
  private static final double OVER = 20;

  /** At the ends of the bars. */
  void writeAtBars() {
    for (int i = 0; i < columns.columns().size(); i++) {
      Column column = columns.columns().get(i);
      Lanes own = lanesOf(column, lanes);
      for (Scenario scenario : own.scenarios()) {
        double x = own.start(scenario, middle(i)) + own.thickness() / 2;
        write(column.amount(scenario), x);
      }
    }
  }

  /** The bars of one year in its middle, also when it lacks some that others have. */
  static Lanes lanesOf(Column column, Lanes lanes) {
    return lanes.only(s -> !column.amount(s).label().isBlank());
  }

  private double place() {
    return plot.width() / columns.columns().size();
  }

  private double middle(int i) {
    return plot.left() + (i + 0.5) * place();
  }

  private void write(Amount amount, double x) {
    int direction = LabelRoom.isNegative(amount) ? 1 : -1;
    double end = amount.figure().map(values::at).orElse(values.zero());
    List<Double> lines =
        columns.levels().lines().stream().map(l -> values.exactly(l.value())).toList();
    Clearance clearance = new Clearance(lines, new Span(plot.top() - OVER, plot.bottom() + 2));
    double near = clearance.place(end + direction * 5, LETTERS, direction);
    double base = near + direction * LETTERS / 2 + Pencil.LABEL * Pencil.TO_BASELINE;
    pencil().write(amount.label(), x, base, Anchor.MIDDLE, Pencil.LABEL, color(amount));
  }

  /**
   * One line for each scenario, its fill before it; every second, third … year when figures would
   * touch, the last among them.
   */
  void writeTable(double top, Box content) {
    double widest = widest();
    double aside = Math.max(0, (widest - place()) / 2);
    int every = (int) Math.max(1, Math.ceil((widest + aside + 6) / place()));
    int last = columns.columns().size() - 1;
    for (int line = 0; line < lanes.scenarios().size(); line++) {
      double base = top + line * LINE + Pencil.TICK;
      for (int i = last; i >= 0; i -= every) {
        Amount amount = columns.columns().get(i).amount(lanes.scenarios().get(line));
        double half = Pencil.width(amount.label(), Pencil.TICK) / 2;
        double x = Math.min(middle(i), content.right() - half);
        pencil().write(amount.label(), x, base, Anchor.MIDDLE, Pencil.TICK, color(amount));
      }
    }
  }

  /** The fills before the lines of the table. */
  void fillTable(double left, double top) {
    for (int line = 0; line < lanes.scenarios().size(); line++) {
      double middle = top + line * LINE + Pencil.TICK * 0.65;
      Box swatch = new Box(left, middle - 5, left + 12, middle + 5);
      fills.scenario(swatch, lanes.scenarios().get(line));
    }
  }

  private double widest() {
    return columns.columns().stream()
        .flatMap(c -> c.amounts().values().stream())
        .mapToDouble(a -> Pencil.width(a.label(), Pencil.TICK))
        .max()
        .orElse(0);
  }

  private Color color(Amount amount) {
    return amount.figure().isPresent() ? fills.theme().ink() : fills.theme().muted();
  }

  private Pencil pencil() {
    return fills.board().pencil();
  }
}
