package se.utfall.charts.render;

import java.math.BigDecimal;
import java.util.function.ToDoubleFunction;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.Mark;

/**
 * Notes the points of series over time.
 *
 * @param plot in which they are drawn
 * @param x where a point lies, the step aside of a bound included
 * @param y where a level lies
 */
record SeriesMarks(
    MarkBook book,
    ChartLanguage language,
    Box plot,
    ToDoubleFunction<ChartPoint> x,
    ToDoubleFunction<BigDecimal> y) {

  void note(ChartSeries series) {
    MarkBook.Entry entry = book.begin(series.name(), Way.ACROSS, plot);
    series.points().forEach(point -> note(entry, point));
  }

  /** A gap at the foot, where its word stands: a height of its own would hint at what is hidden. */
  private void note(MarkBook.Entry entry, ChartPoint point) {
    double height = Figures.anchor(point.mark()).map(y::applyAsDouble).orElse(plot.bottom());
    entry.point(point.periodLabel(), words(point, language), x.applyAsDouble(point), height);
  }

  /** The figure, or the word in its place; nothing of the time between periods. */
  static String words(ChartPoint point, ChartLanguage language) {
    if (!(point.mark() instanceof Mark.Gap gap)) {
      return point.label();
    }
    boolean between = point.periodLabel().isBlank();
    return gap.word().isBlank() && !between ? language.missing() : gap.word();
  }
}
