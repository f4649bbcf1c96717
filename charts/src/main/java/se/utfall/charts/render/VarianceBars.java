package se.utfall.charts.render;

import java.awt.Color;
import java.math.BigDecimal;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.Scenario;
import se.utfall.charts.spec.VarianceRow;

/** The bars and pins of rows. */
record VarianceBars(BarFills fills, VarianceLayout layout, Lanes lanes) {

  private static final double FILL = 0.55;
  private static final double MOST_THICK = 20;
  private static final double PIN = 2;
  private static final double CUT = 4;

  void add(VarianceRow row, Box body) {
    double middle = (body.top() + body.bottom()) / 2;
    if (layout.parts().amounts()) {
      lanes.scenarios().forEach(s -> addAmount(row, s, middle));
    }
    if (layout.parts().bars()) {
      double half = Math.min(MOST_THICK, FILL * body.height()) / 2;
      row.variance()
          .figure()
          .ifPresent(
              v -> fills.impact(bar(layout.variances(), v, middle - half, 2 * half), row.impact()));
    }
    if (layout.parts().pins()) {
      row.percent().figure().ifPresent(p -> addPin(p, fills.color(row.impact()), middle));
    }
  }

  private void addAmount(VarianceRow row, Scenario scenario, double middle) {
    row.amount(scenario)
        .figure()
        .ifPresent(
            v -> {
              double top = lanes.start(scenario, middle);
              fills.scenario(bar(layout.amounts(), v, top, lanes.thickness()), scenario);
            });
  }

  /** From zero to the value. */
  static Box bar(Panel panel, BigDecimal value, double top, double thickness) {
    double end = panel.at(value);
    double left = Math.min(panel.zero(), end);
    double right = Math.max(panel.zero(), end);
    return new Box(left, top, right, top + thickness);
  }

  /** The same of an amount; without a figure nothing at zero. */
  static Box bar(Panel panel, Amount amount, double top, double thickness) {
    return amount
        .figure()
        .map(value -> bar(panel, value, top, thickness))
        .orElse(new Box(panel.zero(), top, panel.zero(), top + thickness));
  }

  /** A thin line; one that is cut has two strokes across it. */
  private void addPin(BigDecimal percent, Color color, double y) {
    Panel panel = layout.percents();
    double end = panel.exactly(layout.pins().shown(percent));
    fills.board().line(panel.zero(), y, end, y, color, PIN);
    if (layout.pins().cuts(percent)) {
      double at = panel.zero() + (end - panel.zero()) * 0.6;
      for (double x : new double[] {at - 2, at + 2}) {
        fills.board().line(x - 2, y + CUT, x + 2, y - CUT, fills.theme().ink(), 1.2);
      }
    }
  }

  /** Over the bars, which begin there. */
  void addZero(Box bodies) {
    if (layout.parts().amounts()) {
      double zero = layout.amounts().zero();
      fills.board().line(zero, bodies.top(), zero, bodies.bottom(), fills.theme().rule(), 1);
    }
  }

  /** Under the bars, which would vanish behind it when they are short. */
  void addAxes(Box bodies, Scenario reference) {
    if (layout.parts().bars()) {
      fills.axis(layout.variances().zero(), bodies.top(), bodies.bottom(), reference);
    }
    if (layout.parts().pins()) {
      fills.axis(layout.percents().zero(), bodies.top(), bodies.bottom(), reference);
    }
  }
}
