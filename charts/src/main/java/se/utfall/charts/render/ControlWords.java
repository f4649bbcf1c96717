package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.ControlGroup;
import se.utfall.charts.spec.ControlLimits;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.LimitBand;
import se.utfall.charts.spec.PointClass;

/** The words inside a control chart. */
final class ControlWords {

  /** So many places along a mean are tried for its words. */
  private static final int STEPS = 16;

  private final ChartSpec spec;
  private final ControlLimits control;
  private final ChartSeries series;
  private final Pencil pencil;
  private final TimePlot plot;
  private final LimitShapes limits;
  private final PointWords words;

  ControlWords(
      ChartSpec spec, ControlLimits control, Pencil pencil, TimePlot plot, LimitShapes limits) {
    this.spec = spec;
    this.control = control;
    this.pencil = pencil;
    this.plot = plot;
    this.limits = limits;
    series = spec.series().get(0);
    words = new PointWords(pencil, plot, series.points().size(), false);
  }

  /**
   * Figures beyond the limits, means of earlier groups, figures that are not exact, gaps; all
   * figures only when there are few.
   */
  void write() {
    words.take(series);
    spec.target().ifPresent(t -> words.take(t.value()));
    control.groups().forEach(this::take);
    Optional<ChartPoint> last = Figures.last(series);
    series.points().stream().filter(p -> p != last.orElse(null)).forEach(this::writeOutside);
    int earlier = Math.max(0, control.groups().size() - 1);
    control.groups().subList(0, earlier).forEach(this::writeMean);
    writeFigures(PointWords::isInexact);
    words.writeGaps(spec.series());
    if (words.few()) {
      writeFigures(p -> !PointWords.isInexact(p) && band(p).isEmpty());
    }
  }

  private void take(ControlGroup group) {
    take(group, group.mean());
    group.limits().ifPresent(l -> take(group, l.lower()));
    group.limits().ifPresent(l -> take(group, l.upper()));
    if (group != control.groups().get(0)) {
      Box box = plot.plot();
      words.labels().takeLine(new Line2D.Double(left(group), box.top(), left(group), box.bottom()));
    }
  }

  private void take(ControlGroup group, Level level) {
    double y = plot.y(level.value());
    words.labels().takeLine(new Line2D.Double(left(group), y, right(group), y));
  }

  /** Away from the limits, where it can hardly cover anything. */
  private void writeOutside(ChartPoint point) {
    Optional<LimitBand> band = band(point);
    if (band.isPresent() && !PointWords.isInexact(point)) {
      BigDecimal value = Figures.value(point.mark()).get();
      boolean over = value.compareTo(band.get().upper().value()) > 0;
      Color color = PointForm.of(point.kind(), pencil.theme()).text();
      double x = plot.x(Figures.middle(point));
      words.labels().writeAway(pencil, point.label(), x, plot.y(value), over, color);
    }
  }

  /** The limits that a point is drawn beyond. */
  private Optional<LimitBand> band(ChartPoint point) {
    Optional<BigDecimal> value = Figures.value(point.mark());
    return control.groups().stream()
        .filter(g -> g.start().compareTo(point.start()) <= 0)
        .filter(g -> point.start().isBefore(g.endExclusive()))
        .flatMap(g -> g.limits().stream())
        .filter(l -> value.isPresent() && !l.holds(value.get()))
        .findFirst();
  }

  private void writeFigures(Predicate<ChartPoint> chosen) {
    for (PointClass kind : PointClass.values()) {
      Color color = PointForm.of(kind, pencil.theme()).text();
      words.write(series, color, p -> p.kind() == kind && chosen.test(p));
    }
  }

  /** Somewhere along its line where it covers nothing, else outside the limits. */
  private void writeMean(ControlGroup group) {
    double half = words.labels().half(group.mean().label()) + 3;
    double y = plot.y(group.mean().value());
    double room = right(group) - left(group) - 2 * half;
    boolean written = room < 0;
    for (int step = 0; step <= STEPS && !written; step++) {
      written = writeMean(group, left(group) + half + room * step / STEPS, y, y);
    }
    if (!written && group.limits().isPresent()) {
      LimitBand band = group.limits().get();
      double upper = plot.y(band.upper().value());
      writeMean(group, left(group) + half, upper, plot.y(band.lower().value()));
    }
  }

  private boolean writeMean(ControlGroup group, double x, double top, double bottom) {
    Color color = pencil.theme().ink();
    return words.labels().write(pencil, group.mean().label(), x, top, bottom, color);
  }

  private double left(ControlGroup group) {
    return plot.x(limits.from(group));
  }

  private double right(ControlGroup group) {
    return plot.x(limits.to(group));
  }
}
