package se.utfall.charts.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.Mark;

/**
 * A small line for a row of a table, as SVG to stand inside a page: gaps break it, intervals are
 * light bars, the last figure is a dot, and a light band behind shows how much the series usually
 * varies. It takes the colour of the text around it and is hidden from screen readers, because the
 * words stand beside it.
 */
public final class Sparkline {

  private static final int WIDTH = 120;
  private static final int HEIGHT = 28;
  private static final int EDGE = 4;
  private static final int MOST = 60;

  private final StringBuilder line = new StringBuilder();
  private final StringBuilder alone = new StringBuilder();
  private final StringBuilder intervals = new StringBuilder();
  private final Span days;
  private final Span values;
  private final Optional<Bounds> usual;

  private Sparkline(Span days, Span values, Optional<Bounds> usual) {
    this.days = days;
    this.values = values;
    this.usual = usual;
  }

  /**
   * The element {@code svg}; an empty string when no point can be drawn.
   *
   * @param all the points; the last sixty are drawn
   * @param usual within which the series usually varies
   */
  public static String svg(List<ChartPoint> all, Optional<Bounds> usual) {
    List<ChartPoint> points = all.subList(Math.max(0, all.size() - MOST), all.size());
    List<Double> levels =
        points.stream().flatMap(p -> own(p.mark()).stream()).map(BigDecimal::doubleValue).toList();
    if (levels.isEmpty()) {
      return "";
    }
    Stream<Double> ends =
        usual.stream().flatMap(b -> Stream.of(b.lower(), b.upper())).map(BigDecimal::doubleValue);
    Span values = span(Stream.concat(levels.stream(), ends).toList());
    Span days = span(points.stream().map(Figures::middle).toList());
    return new Sparkline(days, values, usual).draw(points);
  }

  /** Without the way towards zero that a "less than" has in a whole picture. */
  private static List<BigDecimal> own(Mark mark) {
    return mark instanceof Mark.LessThan l ? List.of(l.upper()) : Figures.levels(mark).toList();
  }

  /** From the least to the greatest; what does not vary lies in the middle. */
  private static Span span(List<Double> numbers) {
    double least = numbers.stream().mapToDouble(d -> d).min().orElseThrow();
    double greatest = numbers.stream().mapToDouble(d -> d).max().orElseThrow();
    double half = least == greatest ? Math.max(1, Math.abs(least)) : 0;
    return new Span(least - half, greatest + half);
  }

  private String draw(List<ChartPoint> points) {
    boolean connected = false;
    ChartPoint last = null;
    for (int i = 0; i < points.size(); i++) {
      boolean valued = hasValue(points.get(i));
      if (valued) {
        boolean continued = i + 1 < points.size() && hasValue(points.get(i + 1));
        extend(connected || continued ? line : alone, points.get(i), connected);
        last = points.get(i);
      }
      interval(points.get(i));
      connected = valued;
    }
    return compose(last);
  }

  private static boolean hasValue(ChartPoint point) {
    return Figures.value(point.mark()).isPresent();
  }

  private void extend(StringBuilder path, ChartPoint point, boolean connected) {
    path.append(connected ? 'L' : 'M');
    at(path, point, Figures.value(point.mark()).orElseThrow());
    if (path == alone) {
      // a line of no length, which round ends make a dot
      path.append("h0");
    }
  }

  private void interval(ChartPoint point) {
    List<BigDecimal> ends = own(point.mark());
    if (ends.size() > 1) {
      at(intervals.append('M'), point, ends.get(0));
      intervals.append('V').append(y(ends.get(ends.size() - 1)));
    } else if (point.mark() instanceof Mark.LessThan lessThan) {
      at(intervals.append('M'), point, lessThan.upper());
      intervals.append('V').append(HEIGHT - 2);
    }
  }

  private String compose(ChartPoint last) {
    StringBuilder out = new StringBuilder(512);
    out.append("<svg width=\"120\" height=\"28\" viewBox=\"0 0 120 28\" aria-hidden=\"true\"");
    out.append(" focusable=\"false\" fill=\"none\" stroke=\"currentColor\"");
    out.append(" stroke-linecap=\"round\" stroke-linejoin=\"round\">");
    usual.ifPresent(band -> draw(out, band));
    if (intervals.length() > 0) {
      out.append("<path stroke-width=\"4\" stroke-opacity=\".3\" d=\"").append(intervals);
      out.append("\"/>");
    }
    if (line.length() > 0) {
      out.append("<path stroke-width=\"1.6\" d=\"").append(line).append("\"/>");
    }
    if (alone.length() > 0) {
      out.append("<path stroke-width=\"3.6\" d=\"").append(alone).append("\"/>");
    }
    if (last != null) {
      out.append("<path stroke-width=\"5\" d=\"M");
      at(out, last, Figures.value(last.mark()).orElseThrow());
      out.append("h0\"/>");
    }
    return out.append("</svg>").toString();
  }

  private void draw(StringBuilder out, Bounds band) {
    out.append("<path stroke=\"none\" fill=\"currentColor\" fill-opacity=\".14\" d=\"M0 ");
    out.append(y(band.upper())).append('H').append(WIDTH).append('V').append(y(band.lower()));
    out.append("H0z\"/>");
  }

  private void at(StringBuilder out, ChartPoint point, BigDecimal value) {
    out.append(tenths(days.place(Figures.middle(point), EDGE, WIDTH - EDGE)));
    out.append(' ').append(y(value));
  }

  private String y(BigDecimal value) {
    return tenths(values.place(value.doubleValue(), HEIGHT - EDGE, EDGE));
  }

  private static String tenths(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
