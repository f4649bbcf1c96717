package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.style.Theme;

/** Lines over time, of as many series as there are. */
final class LinePlot {

  private static final double ASIDE = 13;
  private static final int COLOURS = 7;

  private final ChartSpec spec;
  private final Pencil pencil;
  private final TimePlot plot;

  LinePlot(ChartSpec spec, Pencil pencil, Box content, TimeAxis time) {
    this.spec = spec;
    this.pencil = pencil;
    plot = new TimePlot(spec, pencil, content, time, labels(time), 0);
  }

  void draw() {
    List<PlotShape> lines = new ArrayList<>();
    for (int i = spec.series().size() - 1; i >= 0; i--) {
      lines.addAll(line(i));
    }
    plot.paint(List.of(), lines);
    for (int i = 0; i < spec.series().size(); i++) {
      int index = i;
      plot.note(spec.series().get(i), p -> aside(index, p));
    }
    writePointLabels();
    plot.writeEnds();
  }

  private List<PlotShape> line(int index) {
    ChartSeries series = spec.series().get(index);
    Color color = pencil.theme().series(index);
    boolean fewSeries = spec.series().size() <= COLOURS;
    boolean dotted = series.points().size() <= SeriesLine.EVERY_DOT && fewSeries;
    double width = fewSeries ? SeriesLine.WIDTH : 1.6;
    double perUnit = plot.days().length() / plot.plot().width();
    return new SeriesLine(series, color, width, dotted)
        .shapes(plot.marks(color), p -> aside(index, p) * perUnit);
  }

  /** A bound or a bare range stands a little to the side when others have the same period. */
  private double aside(int index, ChartPoint point) {
    if (Figures.value(point.mark()).isPresent() || spec.series().size() > COLOURS) {
      return 0;
    }
    int steps = 0;
    for (int i = 0; i < spec.series().size(); i++) {
      for (ChartPoint other : spec.series().get(i).points()) {
        boolean same = i != index && other.start().equals(point.start());
        boolean valued = Figures.value(other.mark()).isPresent();
        boolean bound = !valued && !(other.mark() instanceof Mark.Gap);
        steps += same && (valued || bound && i < index) ? 1 : 0;
      }
    }
    return Math.min(steps, 4) * ASIDE;
  }

  private List<EndLabels.Label> labels(TimeAxis time) {
    Theme theme = pencil.theme();
    List<EndLabels.Label> labels = new ArrayList<>();
    spec.target().ifPresent(t -> labels.add(PlotLayout.targetLabel(t, theme, time.days().to())));
    for (int i = 0; i < spec.series().size(); i++) {
      ChartSeries series = spec.series().get(i);
      Color color = theme.seriesText(i);
      Optional<ChartPoint> last = Figures.last(series);
      if (last.isPresent()) {
        ChartPoint point = last.get();
        BigDecimal level = Figures.anchor(point.mark()).get();
        Point2D.Double end = MarkShapes.point(Figures.middle(point), level);
        double aside = aside(i, point);
        labels.add(new EndLabels.Label(point.label(), series.name(), color, end, aside));
      } else if (!series.points().isEmpty()) {
        labels.add(new EndLabels.Label(gapWord(series), series.name(), color, PlotShape.BREAK, 0));
      }
    }
    return labels;
  }

  private static String gapWord(ChartSeries series) {
    Mark last = series.points().get(series.points().size() - 1).mark();
    return last instanceof Mark.Gap gap ? gap.word() : "";
  }

  /** First the words of figures that are not exact, for they say what the drawing only hints. */
  private void writePointLabels() {
    int points = spec.series().stream().mapToInt(s -> s.points().size()).sum();
    PointWords words = new PointWords(pencil, plot, points, true);
    spec.series().forEach(words::take);
    spec.target().ifPresent(t -> words.take(t.value()));
    writeLabels(words, true);
    words.writeGaps(spec.series());
    if (words.few() && spec.series().size() <= 4) {
      writeLabels(words, false);
    }
  }

  private void writeLabels(PointWords words, boolean inexact) {
    for (int i = 0; i < spec.series().size(); i++) {
      Color color = pencil.theme().seriesText(i);
      words.write(spec.series().get(i), color, p -> PointWords.isInexact(p) == inexact);
    }
  }
}
