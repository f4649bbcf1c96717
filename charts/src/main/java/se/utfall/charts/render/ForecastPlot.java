package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.render.PlotShape.Form;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Forecast;
import se.utfall.charts.spec.ForecastPoint;
import se.utfall.charts.style.FigureFormat;
import se.utfall.charts.style.Theme;

/** One series and how it is expected to go on: what was is drawn whole, what may come is dashed. */
final class ForecastPlot {

  private static final double WORD_ROW = 18;
  private static final double ASIDE = 5;

  private final ChartSpec spec;
  private final Pencil pencil;
  private final Forecast forecast;
  private final ChartSeries series;
  private final Theme theme;
  private final TimePlot plot;

  ForecastPlot(ChartSpec spec, Forecast forecast, Pencil pencil, Box content, TimeAxis time) {
    this.spec = spec;
    this.pencil = pencil;
    this.forecast = forecast;
    series = spec.series().get(0);
    theme = pencil.theme();
    plot = new TimePlot(spec, pencil, content, time, labels(), WORD_ROW);
  }

  void draw() {
    Color color = theme.series(0);
    boolean dotted = series.points().size() <= SeriesLine.EVERY_DOT;
    List<PlotShape> shapes = new ArrayList<>();
    shapes.add(startLine());
    shapes.add(new PlotShape(Form.DASHED_LINE, expected(), color, SeriesLine.WIDTH));
    shapes.addAll(
        new SeriesLine(series, color, SeriesLine.WIDTH, dotted).shapes(plot.marks(color), p -> 0));
    List<PlotShape> bands =
        List.of(
            band(ForecastPoint::outer, theme.tint(color)),
            band(ForecastPoint::inner, theme.lighter(color)));
    plot.paint(bands, shapes);
    plot.note(series, p -> 0);
    noteExpected();
    writeStart();
    writeWords();
    plot.writeEnds();
  }

  private void noteExpected() {
    MarkBook.Entry entry = pencil.marks().begin(forecast.startWord(), Way.ACROSS, plot.plot());
    for (ForecastPoint point : forecast.points()) {
      entry.point(point.periodLabel(), words(point), plot.x(middle(point)), plot.y(point.value()));
    }
  }

  /** "41 (95 %: 36–46)", rounded outwards so that it promises no more than it holds. */
  private String words(ForecastPoint point) {
    FigureFormat figures = spec.language().figures();
    BigDecimal lower = rounded(point.outer().lower(), RoundingMode.FLOOR);
    BigDecimal upper = rounded(point.outer().upper(), RoundingMode.CEILING);
    String interval = figures.format(lower) + "–" + figures.format(upper);
    return point.label()
        + " ("
        + (forecast.outerWord() + ": ").replaceFirst("^: ", "")
        + interval
        + ")";
  }

  /** What is beyond twelve digits is noise of the arithmetic and moves no limit outwards. */
  private BigDecimal rounded(BigDecimal limit, RoundingMode mode) {
    return limit.round(new MathContext(12)).setScale(spec.decimals(), mode);
  }

  /** From the last known value, if the forecast goes on where it ended. */
  private Optional<Point2D.Double> joint() {
    return Figures.last(series)
        .filter(p -> p.endExclusive().equals(forecast.points().get(0).start()))
        .flatMap(p -> Figures.value(p.mark()).map(v -> MarkShapes.point(Figures.middle(p), v)));
  }

  private List<Point2D.Double> expected() {
    List<Point2D.Double> line = new ArrayList<>(joint().stream().toList());
    forecast.points().forEach(p -> line.add(MarkShapes.point(middle(p), p.value())));
    return line;
  }

  /** Along the lower bounds and back along the upper ones; a lone point gets the breadth it has. */
  private PlotShape band(Function<ForecastPoint, Bounds> bounds, Color color) {
    List<Point2D.Double> lower = new ArrayList<>(joint().stream().toList());
    List<Point2D.Double> upper = new ArrayList<>(lower);
    boolean alone = lower.isEmpty() && forecast.points().size() == 1;
    for (ForecastPoint point : forecast.points()) {
      Bounds here = bounds.apply(point);
      double quarter = (point.endExclusive().toEpochDay() - point.start().toEpochDay()) / 4.0;
      for (double aside : alone ? new double[] {-quarter, quarter} : new double[] {0}) {
        lower.add(MarkShapes.point(middle(point) + aside, here.lower()));
        upper.add(MarkShapes.point(middle(point) + aside, here.upper()));
      }
    }
    Collections.reverse(upper);
    lower.addAll(upper);
    return new PlotShape(Form.AREA, lower, color, 0);
  }

  private PlotShape startLine() {
    double day = start();
    List<Point2D.Double> ends =
        List.of(
            new Point2D.Double(day, plot.values().from()),
            new Point2D.Double(day, plot.values().to()));
    return new PlotShape(Form.LINE, ends, theme.rule(), 1);
  }

  private double start() {
    return forecast.points().get(0).start().toEpochDay();
  }

  /** Over the plot, on the side of the line that has room. */
  private void writeStart() {
    double line = plot.x(start());
    double top = plot.plot().top();
    double after = plot.plot().right() - line - ASIDE;
    double before = line - plot.plot().left() - ASIDE;
    boolean fits = Pencil.width(forecast.startWord(), Pencil.TICK) <= after || after > before;
    String word =
        new TextLines(Typeface.REGULAR, Pencil.TICK)
            .shorten(forecast.startWord(), fits ? after : before);
    double x = fits ? line + ASIDE : line - ASIDE;
    Anchor anchor = fits ? Anchor.START : Anchor.END;
    double width = Pencil.width(word, Pencil.TICK);
    double left = fits ? x : x - width;
    // the line of an event may pass here
    pencil.wipe(new Box(left - 2, top - WORD_ROW + 1, left + width + 2, top - 1));
    pencil.line(line, top - WORD_ROW + 5, line, top, theme.rule(), 1);
    pencil.write(word, x, top - 5, anchor, Pencil.TICK, theme.muted());
  }

  private List<EndLabels.Label> labels() {
    ForecastPoint last = forecast.points().get(forecast.points().size() - 1);
    Color color = theme.seriesText(0);
    List<EndLabels.Label> labels = new ArrayList<>();
    labels.add(label(last.label(), series.name(), color, last, last.value()));
    spec.target().ifPresent(t -> labels.add(PlotLayout.targetLabel(t, theme, middle(last))));
    addBand(labels, forecast.outerWord(), last, last.outer());
    addBand(labels, forecast.innerWord(), last, last.inner());
    return labels;
  }

  private void addBand(
      List<EndLabels.Label> labels, String word, ForecastPoint last, Bounds bounds) {
    if (!word.isBlank()) {
      labels.add(label("", word, theme.muted(), last, bounds.upper()));
    }
  }

  private static EndLabels.Label label(
      String value, String name, Color color, ForecastPoint at, BigDecimal level) {
    return new EndLabels.Label(value, name, color, MarkShapes.point(middle(at), level), 0);
  }

  /**
   * The last known value always, then figures that are not exact, then as many as there is room
   * for.
   */
  private void writeWords() {
    PointWords words = new PointWords(pencil, plot, series.points().size(), false);
    words.take(series);
    spec.target().ifPresent(t -> words.take(t.value()));
    double start = plot.x(start());
    words
        .labels()
        .takeLine(new Line2D.Double(start, plot.plot().top(), start, plot.plot().bottom()));
    List<Point2D.Double> line = expected();
    for (int i = 1; i < line.size(); i++) {
      words.labels().takeLine(new Line2D.Double(place(line.get(i - 1)), place(line.get(i))));
    }
    Color color = theme.seriesText(0);
    Figures.last(series).ifPresent(p -> writeLast(words, p, color));
    words.write(series, color, PointWords::isInexact);
    words.writeGaps(spec.series());
    if (words.few()) {
      words.write(series, color, p -> !PointWords.isInexact(p));
    }
  }

  /** It stands close to the line where the forecast begins, so its words may have to step back. */
  private void writeLast(PointWords words, ChartPoint last, Color color) {
    Optional<BigDecimal> value = Figures.value(last.mark());
    if (!words.write(last, color) && value.isPresent()) {
      double x = plot.x(Figures.middle(last)) - words.labels().half(last.label());
      double y = plot.y(value.get());
      boolean over = words.labels().writeAt(pencil, last.label(), x, y - 16, color);
      if (!over) {
        words.labels().writeAt(pencil, last.label(), x, y + 16, color);
      }
    }
  }

  private Point2D.Double place(Point2D.Double point) {
    return new Point2D.Double(plot.x(point.x), plot.y(BigDecimal.valueOf(point.y)));
  }

  private static double middle(ForecastPoint point) {
    return Figures.middle(point.start(), point.endExclusive());
  }
}
