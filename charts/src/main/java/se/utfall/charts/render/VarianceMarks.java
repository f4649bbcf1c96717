package se.utfall.charts.render;

import java.math.BigDecimal;
import java.util.function.Function;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.Scenario;
import se.utfall.charts.spec.Variance;
import se.utfall.charts.spec.VarianceRow;

/** Notes the amounts of a table, scenario by scenario, then how they deviate. */
record VarianceMarks(MarkBook book, Variance variance, VarianceLayout layout, Lanes lanes) {

  void note(RowNames names) {
    Box bodies = names.bodies();
    if (layout.parts().amounts()) {
      lanes.scenarios().forEach(scenario -> noteAmounts(scenario, names, bodies));
    }
    Span own = layout.varianceSpan();
    Box plot = new Box(own.from(), bodies.top(), own.to(), bodies.bottom());
    note(variance.words().variance(), plot, names, VarianceRow::variance, this::varianceBar);
    if (layout.parts().percent()) {
      Span percents = layout.percentSpan();
      Box right = new Box(percents.from(), bodies.top(), percents.to(), bodies.bottom());
      note(variance.words().percent(), right, names, VarianceRow::percent, this::percentBar);
    }
  }

  private void noteAmounts(Scenario scenario, RowNames names, Box bodies) {
    Box plot = new Box(bodies.left(), bodies.top(), layout.varianceSpan().from(), bodies.bottom());
    MarkBook.Entry entry = book.begin(variance.words().scenarios().get(scenario), Way.DOWN, plot);
    for (int i = 0; i < variance.rows().size(); i++) {
      VarianceRow row = variance.rows().get(i);
      Amount amount = row.amount(scenario);
      double top = lanes.start(scenario, middle(names.body(i)));
      Box bar = VarianceBars.bar(layout.amounts(), amount, top, lanes.thickness());
      double end = amount.figure().map(layout.amounts()::at).orElse(layout.amounts().zero());
      entry.shape(row.name(), amount.label(), end, top + lanes.thickness() / 2, bar);
    }
  }

  /** Where an amount stands in its column, and how far the column reaches to it. */
  private record Reach(double from, double to) {}

  private void note(
      String name,
      Box plot,
      RowNames names,
      Function<VarianceRow, Amount> cell,
      Function<Amount, Reach> place) {
    MarkBook.Entry entry = book.begin(name, Way.DOWN, plot);
    for (int i = 0; i < variance.rows().size(); i++) {
      VarianceRow row = variance.rows().get(i);
      Amount amount = cell.apply(row);
      Reach reach = place.apply(amount);
      double y = middle(names.body(i));
      Box shape =
          new Box(Math.min(reach.from(), reach.to()), y, Math.max(reach.from(), reach.to()), y);
      entry.shape(row.name(), amount.label(), reach.to(), y, shape);
    }
  }

  /** Along its bar, or at the words that stand alone. */
  private Reach varianceBar(Amount amount) {
    if (!layout.parts().bars()) {
      return alone(layout.varianceSpan());
    }
    Panel panel = layout.variances();
    return new Reach(panel.zero(), amount.figure().map(panel::at).orElse(panel.zero()));
  }

  private Reach percentBar(Amount amount) {
    if (!layout.parts().pins()) {
      return alone(layout.percentSpan());
    }
    Panel panel = layout.percents();
    Function<BigDecimal, Double> end = p -> panel.exactly(layout.pins().shown(p));
    return new Reach(panel.zero(), amount.figure().map(end).orElse(panel.zero()));
  }

  private static Reach alone(Span words) {
    return new Reach(words.to(), words.to());
  }

  private static double middle(Box body) {
    return (body.top() + body.bottom()) / 2;
  }
}
