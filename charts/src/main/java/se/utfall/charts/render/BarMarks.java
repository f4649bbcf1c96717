package se.utfall.charts.render;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.render.BarTable.Bar;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.Mark;

/** Notes the bars of a chart, group by group, upright or lying. */
record BarMarks(MarkBook book, ChartLanguage language, BarTable table) {

  /** From where to where a bar reaches on the axis of values. */
  record Reach(BigDecimal from, BigDecimal to) {

    static Reach of(Mark mark) {
      if (mark instanceof Mark.Range range) {
        return new Reach(range.lower(), range.upper());
      }
      BigDecimal end = Figures.anchor(mark).orElse(BigDecimal.ZERO);
      return new Reach(mark instanceof Mark.LessThan ? end : BigDecimal.ZERO, end);
    }
  }

  /**
   * Notes all of them.
   *
   * @param across where a bar lies across the axis of values: its two sides
   * @param along where a value lies on that axis
   */
  void note(Way way, Box plot, Function<Bar, double[]> across, Function<BigDecimal, Double> along) {
    BiFunction<double[], double[], Box> box =
        (sides, ends) ->
            way == Way.ACROSS
                ? new Box(sides[0], least(ends), sides[1], greatest(ends))
                : new Box(least(ends), sides[0], greatest(ends), sides[1]);
    for (int group = 0; group < table.groups().size(); group++) {
      MarkBook.Entry entry = book.begin(table.groups().get(group), way, plot);
      for (Bar bar : table.bars()) {
        if (bar.group() == group) {
          double[] sides = across.apply(bar);
          Mark mark = bar.point().mark();
          Reach reach = Reach.of(mark);
          double[] ends = {along.apply(reach.from()), along.apply(reach.to())};
          double end = along.apply(Figures.anchor(mark).orElse(BigDecimal.ZERO));
          double middle = (sides[0] + sides[1]) / 2;
          entry.shape(
              table.labels().get(bar.place()),
              SeriesMarks.words(bar.point(), language),
              way == Way.ACROSS ? middle : end,
              way == Way.ACROSS ? end : middle,
              box.apply(sides, ends));
        }
      }
    }
  }

  private static double least(double[] ends) {
    return Math.min(ends[0], ends[1]);
  }

  private static double greatest(double[] ends) {
    return Math.max(ends[0], ends[1]);
  }
}
