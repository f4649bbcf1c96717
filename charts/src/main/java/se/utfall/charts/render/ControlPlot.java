package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.ControlGroup;
import se.utfall.charts.spec.ControlLimits;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.LimitBand;
import se.utfall.charts.spec.PointClass;
import se.utfall.charts.style.Theme;

/** One series against its own mean and limits; points that say more than chance stand out. */
final class ControlPlot {

  private static final double LINE = 1.6;

  /** On a narrower sheet the words of the limits would lose their figures. */
  private static final double LEAST_FOR_LIMITS = 280;

  /** So many places along a mean are tried for its words. */
  private static final int STEPS = 16;

  private final ChartSpec spec;
  private final Pencil pencil;
  private final ControlLimits control;
  private final ChartSeries series;
  private final KeyLine key;
  private final TimePlot plot;
  private final LimitShapes limits;

  ControlPlot(ChartSpec spec, ControlLimits control, Pencil pencil, Box content, TimeAxis time) {
    this.spec = spec;
    this.pencil = pencil;
    this.control = control;
    series = spec.series().get(0);
    Set<PointClass> present =
        series.points().stream().map(ChartPoint::kind).collect(Collectors.toSet());
    key = new KeyLine(pencil, content, control.words(), present);
    plot = new TimePlot(spec, pencil, key.under(), time, labels(time, content), 0);
    limits = new LimitShapes(control, plot.days(), pencil.theme());
  }

  void draw() {
    key.draw();
    List<PlotShape> shapes = new ArrayList<>(limits.lines(plot.values()));
    shapes.addAll(line());
    plot.paint(limits.bands(), shapes);
    plot.note(series, p -> 0);
    new ControlWords(spec, control, pencil, plot, limits).write();
    plot.writeEnds();
  }

  private List<PlotShape> line() {
    Color color = pencil.theme().muted();
    MarkShapes marks = plot.marks(color);
    double distance = plot.plot().width() / series.points().size();
    for (PointClass kind : PointClass.values()) {
      PointForm form = PointForm.of(kind, pencil.theme()).within(distance);
      List<Point2D.Double> places = places(kind);
      if (!places.isEmpty()) {
        marks.judge(new PlotShape(form.form(), places, form.color(), form.size()));
      }
    }
    series.points().forEach(p -> marks.add(Figures.middle(p), p.mark()));
    List<PlotShape> shapes = new ArrayList<>(new SeriesLine(series, color, LINE, true).line());
    shapes.addAll(marks.shapes());
    return shapes;
  }

  private List<Point2D.Double> places(PointClass kind) {
    List<Point2D.Double> places = new ArrayList<>();
    for (ChartPoint point : series.points()) {
      if (point.kind() == kind) {
        Figures.value(point.mark())
            .ifPresent(v -> places.add(MarkShapes.point(Figures.middle(point), v)));
      }
    }
    return places;
  }

  /** The last value first, for when room ends; then what it is held against. */
  private List<EndLabels.Label> labels(TimeAxis time, Box content) {
    Theme theme = pencil.theme();
    double right = time.days().to();
    List<EndLabels.Label> labels = new ArrayList<>();
    Optional<ChartPoint> last = Figures.last(series);
    last.ifPresent(p -> labels.add(valueLabel(p)));
    Optional<ControlGroup> group = lastGroup();
    group.ifPresent(g -> add(labels, g.mean(), theme.ink(), right));
    spec.target().ifPresent(t -> labels.add(PlotLayout.targetLabel(t, theme, right)));
    Optional<LimitBand> band =
        group.flatMap(ControlGroup::limits).filter(b -> content.width() >= LEAST_FOR_LIMITS);
    band.ifPresent(b -> add(labels, b.upper(), theme.muted(), right));
    band.ifPresent(b -> add(labels, b.lower(), theme.muted(), right));
    return labels;
  }

  private EndLabels.Label valueLabel(ChartPoint point) {
    boolean plain = point.kind() == PointClass.COMMON;
    Theme theme = pencil.theme();
    Color color = plain ? theme.ink() : PointForm.of(point.kind(), theme).text();
    BigDecimal level = Figures.anchor(point.mark()).get();
    Point2D.Double end = MarkShapes.point(Figures.middle(point), level);
    return new EndLabels.Label(point.label(), series.name(), color, end, 0);
  }

  private static void add(List<EndLabels.Label> labels, Level level, Color color, double right) {
    if (!level.label().isBlank()) {
      Point2D.Double end = MarkShapes.point(right, level.value());
      labels.add(new EndLabels.Label("", level.label(), color, end, 0));
    }
  }

  private Optional<ControlGroup> lastGroup() {
    int groups = control.groups().size();
    return groups == 0 ? Optional.empty() : Optional.of(control.groups().get(groups - 1));
  }
}
