package se.utfall.charts.render;

import java.util.stream.Stream;
import se.utfall.charts.render.ChartNotDrawable.Reason;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Columns;
import se.utfall.charts.spec.Layer;
import se.utfall.charts.spec.Structure;
import se.utfall.charts.spec.Variance;
import se.utfall.charts.spec.VarianceRow;
import se.utfall.charts.spec.Waterfall;

/** Chooses the plot of a picture of money. */
final class MoneyPlots {

  private MoneyPlots() {}

  static void draw(ChartSpec spec, Pencil pencil, Box content) {
    Layer layer = spec.layer();
    if (layer instanceof Variance variance) {
      VariancePlot.of(spec, variance, pencil, content).draw();
    } else if (layer instanceof Waterfall waterfall) {
      WaterfallPlot.draw(waterfall, pencil, content);
    } else if (layer instanceof Columns columns) {
      new TrendPlot(spec, columns, pencil, content).draw();
    } else if (layer instanceof Structure structure) {
      new StructurePlot(structure, pencil, content).draw();
    }
  }

  static void requireDrawable(Layer layer) {
    if (layer instanceof Variance variance) {
      require(variance.rows().stream().flatMap(MoneyPlots::cells), variance.rows().isEmpty());
    } else if (layer instanceof Columns columns) {
      require(
          columns.columns().stream().flatMap(c -> c.amounts().values().stream()),
          columns.columns().isEmpty());
    } else if (layer instanceof Structure structure) {
      require(structure.parts().stream().map(p -> p.amount()), structure.parts().isEmpty());
    }
  }

  private static Stream<Amount> cells(VarianceRow row) {
    return Stream.concat(row.amounts().values().stream(), Stream.of(row.variance()));
  }

  private static void require(Stream<Amount> cells, boolean empty) {
    if (empty) {
      throw new ChartNotDrawable(Reason.NO_DATA);
    }
    if (cells.allMatch(c -> c.figure().isEmpty())) {
      throw new ChartNotDrawable(Reason.ONLY_GAPS);
    }
  }
}
