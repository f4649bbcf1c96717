package se.utfall.charts.render;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.stream.DoubleStream;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.Scenario;
import se.utfall.charts.spec.VarianceRow;

/** The figures at the bars and pins of rows. */
record VarianceFigures(BarFills fills, VarianceLayout layout, Lanes lanes, double size) {

  private static final double PIN_HEAD = 4;

  void write(VarianceRow row, Box body) {
    double middle = (body.top() + body.bottom()) / 2;
    if (layout.parts().amounts() && lanes.worded()) {
      lanes.scenarios().forEach(s -> writeOwn(row, s, middle));
    } else if (layout.parts().amounts()) {
      writeMeant(row, middle);
    }
    if (layout.parts().bars()) {
      writeAtBar(row, middle);
    } else {
      writeAlone(row, middle);
    }
    if (layout.parts().pins()) {
      writeAtPin(row, middle);
    } else if (layout.parts().percent()) {
      writeLast(row.percent(), layout.percentSpan().to(), middle);
    }
  }

  private void writeOwn(VarianceRow row, Scenario scenario, double middle) {
    double y = lanes.start(scenario, middle) + lanes.thickness() / 2;
    Amount amount = row.amount(scenario);
    boolean second = scenario != Scenario.OUTCOME && lanes.scenarios().size() > 1;
    Color color = second ? fills.theme().muted() : fills.theme().ink();
    write(amount, end(layout.amounts(), amount), y, color);
  }

  /** One figure, beyond all bars of the row. */
  private void writeMeant(VarianceRow row, double middle) {
    Panel panel = layout.amounts();
    Amount meant = Lanes.meant(row::amount);
    DoubleStream bars = lanes.scenarios().stream().mapToDouble(s -> end(panel, row.amount(s)));
    DoubleStream all = DoubleStream.concat(bars, DoubleStream.of(panel.zero()));
    boolean negative = LabelRoom.isNegative(meant);
    double end = negative ? all.min().orElseThrow() : all.max().orElseThrow();
    write(meant, end, middle, fills.theme().ink());
  }

  private static double end(Panel panel, Amount amount) {
    return amount.figure().map(panel::at).orElse(panel.zero());
  }

  /** With the form of its impact, so that its colour is not alone. */
  private void writeAtBar(VarianceRow row, double middle) {
    Amount amount = row.variance();
    int direction = LabelRoom.isNegative(amount) ? -1 : 1;
    double end = end(layout.variances(), amount);
    if (BarFills.isJudged(amount, row.impact())) {
      double x = end + direction * (LabelRoom.GAP + VarianceLayout.FORM / 2 - 1);
      fills.form(row.impact()).draw(pencil(), x, middle);
      end += direction * VarianceLayout.FORM;
    }
    write(amount, end, middle, fills.theme().ink());
  }

  private void writeAlone(VarianceRow row, double middle) {
    double right = layout.varianceSpan().to();
    writeLast(row.variance(), right, middle);
    if (BarFills.isJudged(row.variance(), row.impact())) {
      double width = Pencil.width(row.variance().label(), size);
      double x = right - width - VarianceLayout.FORM / 2 - 1;
      fills.form(row.impact()).draw(pencil(), x, middle);
    }
  }

  private void writeAtPin(VarianceRow row, double middle) {
    Amount amount = row.percent();
    double end = layout.percents().zero();
    if (amount.figure().isPresent()) {
      BigDecimal percent = amount.figure().get();
      end = layout.percents().exactly(layout.pins().shown(percent));
      if (BarFills.isJudged(amount, row.impact())) {
        fills.form(row.impact()).draw(pencil(), end, middle);
      }
      end += LabelRoom.isNegative(amount) ? -PIN_HEAD : PIN_HEAD;
    }
    write(amount, end, middle, fills.theme().ink());
  }

  /** In a column of words, aligned at their end. */
  private void writeLast(Amount amount, double right, double middle) {
    double base = middle + size * Pencil.TO_BASELINE;
    Color color = color(amount, fills.theme().ink());
    pencil().write(amount.label(), right, base, Anchor.END, size, color);
  }

  /** Beyond an end, on the side of its sign. */
  private void write(Amount amount, double end, double middle, Color color) {
    boolean negative = LabelRoom.isNegative(amount);
    double x = negative ? end - LabelRoom.GAP : end + LabelRoom.GAP;
    Anchor anchor = negative ? Anchor.END : Anchor.START;
    double base = middle + size * Pencil.TO_BASELINE;
    pencil().write(amount.label(), x, base, anchor, size, color(amount, color));
  }

  private Color color(Amount amount, Color known) {
    return amount.figure().isPresent() ? known : fills.theme().muted();
  }

  private Pencil pencil() {
    return fills.board().pencil();
  }
}
