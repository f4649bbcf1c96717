package se.utfall.charts.render;

import java.math.BigDecimal;
import java.util.List;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.style.FigureFormat;

/** The words along the axes, as many as there is room for. */
final class AxisWords {

  private static final double MOST_WIDTH = 0.3;

  private AxisWords() {}

  static List<String> ticks(ValueAxis axis, ChartSpec spec) {
    FigureFormat figures = spec.language().figures();
    int decimals = axis.decimals() == 0 ? 0 : Math.max(axis.decimals(), spec.decimals());
    return axis.ticks().stream().map(t -> figures.format(t, decimals)).toList();
  }

  /** The room that tick words need left of the plot; none when they would take it all. */
  static double width(List<String> words, double available) {
    double widest = words.stream().mapToDouble(w -> Pencil.width(w, Pencil.TICK)).max().orElse(0);
    return widest > MOST_WIDTH * available ? 0 : Math.ceil(widest) + 8;
  }

  /** Beside their grid lines, right-aligned. */
  static void writeTicks(Pencil pencil, Box plot, ValueAxis axis, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      BigDecimal tick = axis.ticks().get(i);
      double y = axis.span().place(tick.doubleValue(), plot.bottom(), plot.top());
      double base = y + Pencil.TICK * Pencil.TO_BASELINE;
      pencil.write(
          words.get(i), plot.left() - 8, base, Anchor.END, Pencil.TICK, pencil.theme().muted());
    }
  }

  /** Under the plot, as many as do not touch. */
  static void writePeriods(Pencil pencil, Box plot, Box content, List<PeriodWord> words) {
    double base = plot.bottom() + Pencil.TICK * 1.5;
    for (PeriodWord word : PeriodWord.fitting(words, content)) {
      double x = word.inside(content);
      pencil.write(word.text(), x, base, Anchor.MIDDLE, Pencil.TICK, pencil.theme().muted());
    }
  }

  /** Says and shows that the axis does not begin at zero. */
  static void writeCut(Pencil pencil, Box plot, Box content, ValueAxis axis, ChartSpec spec) {
    String value = ticks(axis, spec).get(0);
    String words = spec.language().axisStartLine(value);
    double base = content.bottom() - 4;
    pencil.write(words, content.left(), base, Anchor.START, Pencil.FOOT, pencil.theme().muted());
    drawTeeth(pencil, plot);
  }

  /** The break at the beginning of an axis that is cut. */
  static void drawTeeth(Pencil pencil, Box plot) {
    double x = plot.left() - 4;
    for (int tooth = 0; tooth < 4; tooth++) {
      double rise = tooth % 2 == 0 ? 3 : -3;
      double y = plot.bottom();
      pencil.line(x, y + rise, x + 3, y - rise, pencil.theme().rule(), 1.2);
      x += 3;
    }
  }
}
