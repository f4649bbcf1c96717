package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.render.PlotShape.Form;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Funnel;
import se.utfall.charts.spec.FunnelCurve;
import se.utfall.charts.spec.FunnelPoint;
import se.utfall.charts.spec.PointClass;
import se.utfall.charts.style.Theme;

/** Areas by size and value, between limits that narrow with size. */
final class FunnelPlot {

  private static final double OVER = 10;

  /** Points have the size that so many beside each other would have. */
  private static final double CROWD = 40;

  private static final double SIZE_WORD = 17;
  private static final double BETWEEN_SIZES = 90;

  private final ChartSpec spec;
  private final Funnel funnel;
  private final Pencil pencil;
  private final Theme theme;
  private final Box content;
  private final KeyLine key;
  private final ValueAxis values;
  private final ValueAxis sizes;
  private final EndLabels endLabels;
  private final Box plot;

  FunnelPlot(ChartSpec spec, Funnel funnel, Pencil pencil, Box content) {
    this.spec = spec;
    this.funnel = funnel;
    this.pencil = pencil;
    theme = pencil.theme();
    Set<PointClass> present =
        funnel.points().stream().map(FunnelPoint::kind).collect(Collectors.toSet());
    key = new KeyLine(pencil, content, funnel.words(), present);
    Box under = key.under();
    double foot = funnel.sizeWord().isBlank() ? 0 : SIZE_WORD;
    this.content = new Box(under.left(), under.top(), under.right(), under.bottom() - foot);
    double top = under.top() + OVER;
    double height = this.content.bottom() - 20 - top;
    FunnelShapes shapes = new FunnelShapes(funnel);
    List<BigDecimal> levels = shapes.levels(spec.target().stream().map(t -> t.value()).toList());
    values = PlotLayout.axis(levels, false, height);
    int wanted = (int) Math.max(2, Math.min(8, content.width() / BETWEEN_SIZES));
    sizes = ValueAxis.of(BigDecimal.ZERO, shapes.greatestSize(), true, wanted);
    endLabels = EndLabels.of(labels(), PlotLayout.mostForLabels(content), height);
    plot = PlotLayout.plot(spec, this.content, top, values, endLabels);
  }

  void draw() {
    key.draw();
    XChartPainter.paint(pencil.drawing(), plot, sizes.span(), values.span(), shapes());
    note();
    PlotLayout.words(pencil, plot, content, values, spec);
    writeSizes();
    writeNames();
    endLabels.draw(pencil, plot, sizes.span(), values.span());
  }

  private List<PlotShape> shapes() {
    Span xs = sizes.span();
    List<PlotShape> shapes = new ArrayList<>();
    Color band = theme.faint(theme.series(0));
    add(shapes, Form.AREA, FunnelShapes.area(funnel.outer(), xs, values.span()), band, 0);
    shapes.addAll(PlotLayout.grid(values, xs, theme));
    addCurve(shapes, funnel.outer(), Form.LINE);
    addCurve(shapes, funnel.inner(), Form.DASHED_LINE);
    add(shapes, Form.LINE, flat(funnel.centre().value()), theme.ink(), LimitShapes.MEAN);
    PlotLayout.target(spec, xs, theme).ifPresent(shapes::add);
    for (PointClass kind : PointClass.values()) {
      PointForm form = PointForm.of(kind, theme).within(plot.width() / CROWD);
      List<Point2D.Double> places =
          funnel.points().stream()
              .filter(p -> p.kind() == kind)
              .map(p -> MarkShapes.point(p.size().doubleValue(), p.value()))
              .toList();
      add(shapes, form.form(), places, form.color(), form.size());
    }
    return shapes;
  }

  /** By size. */
  private void note() {
    MarkBook.Entry entry = pencil.marks().begin("", Way.ABOUT, plot);
    funnel.points().stream()
        .sorted(Comparator.comparing(FunnelPoint::size))
        .forEach(p -> entry.point(p.name(), p.label(), x(p.size()), y(p.value())));
  }

  private void addCurve(List<PlotShape> shapes, FunnelCurve curve, Form form) {
    Span xs = sizes.span();
    Span ys = values.span();
    Color color = theme.rule();
    add(shapes, form, FunnelShapes.side(curve, Bounds::lower, xs, ys), color, LimitShapes.LIMIT);
    add(shapes, form, FunnelShapes.side(curve, Bounds::upper, xs, ys), color, LimitShapes.LIMIT);
  }

  private static void add(
      List<PlotShape> shapes, Form form, List<Point2D.Double> points, Color color, double size) {
    if (points.stream().anyMatch(p -> !Double.isNaN(p.y))) {
      shapes.add(new PlotShape(form, points, color, size));
    }
  }

  private List<EndLabels.Label> labels() {
    List<EndLabels.Label> labels = new ArrayList<>();
    double right = sizes.span().to();
    Point2D.Double centre = MarkShapes.point(right, funnel.centre().value());
    labels.add(new EndLabels.Label("", funnel.centre().label(), theme.ink(), centre, 0));
    spec.target().ifPresent(t -> labels.add(PlotLayout.targetLabel(t, theme, right)));
    for (FunnelCurve curve : List.of(funnel.outer(), funnel.inner())) {
      List<Point2D.Double> side =
          FunnelShapes.side(curve, Bounds::upper, sizes.span(), values.span());
      if (!side.isEmpty() && !curve.label().isBlank()) {
        Point2D.Double end = side.get(side.size() - 1);
        labels.add(new EndLabels.Label("", curve.label(), theme.muted(), end, 0));
      }
    }
    return labels;
  }

  private void writeSizes() {
    List<String> words =
        sizes.ticks().stream()
            .map(t -> spec.language().figures().format(t, sizes.decimals()))
            .toList();
    double widest = words.stream().mapToDouble(w -> Pencil.width(w, Pencil.TICK)).max().orElse(0);
    double distance = plot.width() / Math.max(1, words.size() - 1);
    int step = (int) Math.ceil((widest + 14) / distance);
    double base = plot.bottom() + Pencil.TICK * 1.5;
    for (int i = 0; i < words.size(); i += step) {
      double x = x(sizes.ticks().get(i));
      double half = Pencil.width(words.get(i), Pencil.TICK) / 2;
      x = Math.max(content.left() + half, Math.min(x, content.right() - half));
      pencil.write(words.get(i), x, base, Anchor.MIDDLE, Pencil.TICK, theme.muted());
    }
    String word =
        new TextLines(Typeface.REGULAR, Pencil.TICK).shorten(funnel.sizeWord(), content.width());
    double middle = Pencil.width(word, Pencil.TICK) / 2;
    double x = (plot.left() + plot.right()) / 2;
    x = Math.max(content.left() + middle, Math.min(x, content.right() - middle));
    double y = content.bottom() + SIZE_WORD - 5;
    pencil.write(word, x, y, Anchor.MIDDLE, Pencil.TICK, theme.muted());
  }

  private void writeNames() {
    Box room = new Box(plot.left() + 2, plot.top() - OVER, plot.right() + 4, plot.bottom() - 1);
    FunnelNames names =
        new FunnelNames(
            pencil, room, new PointLabels(room, false), p -> x(p.size()), p -> y(p.value()));
    for (FunnelCurve curve : List.of(funnel.inner(), funnel.outer())) {
      names.take(placed(FunnelShapes.side(curve, Bounds::lower, sizes.span(), values.span())));
      names.take(placed(FunnelShapes.side(curve, Bounds::upper, sizes.span(), values.span())));
    }
    names.take(placed(flat(funnel.centre().value())));
    spec.target().ifPresent(t -> names.take(placed(flat(t.value()))));
    names.write(funnel.points(), y(funnel.centre().value()));
  }

  private List<Point2D.Double> flat(BigDecimal level) {
    Span xs = sizes.span();
    return List.of(MarkShapes.point(xs.from(), level), MarkShapes.point(xs.to(), level));
  }

  private List<Point2D.Double> placed(List<Point2D.Double> line) {
    return line.stream().map(p -> new Point2D.Double(x(p.x), y(p.y))).toList();
  }

  private double x(BigDecimal size) {
    return x(size.doubleValue());
  }

  private double x(double size) {
    return sizes.span().place(size, plot.left(), plot.right());
  }

  private double y(BigDecimal value) {
    return y(value.doubleValue());
  }

  private double y(double value) {
    return values.span().place(value, plot.bottom(), plot.top());
  }
}
