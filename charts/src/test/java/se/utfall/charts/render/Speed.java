package se.utfall.charts.render;

import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.style.Theme;

/**
 * Our pictures against those of XChart's own encoders, in turn, in one run. For a person to read.
 *
 * <p>XChart writes SVG only with {@code de.erichseifert.vectorgraphics2d:VectorGraphics2D} on the
 * class path, which the project itself does not need.
 */
final class Speed {

  private static final PictureSize SIZE = new PictureSize(1200, 630, 1);
  private static final int ROUNDS = 5;

  private Speed() {}

  public static void main(String[] arguments) {
    ChartSpec spec = RealFigures.sixtyMonths();
    ChartRenderer renderer = new ChartRenderer();
    for (int round = 0; round < ROUNDS; round++) {
      double theirPng = rate("XChart PNG", 60, () -> xchart(spec, false));
      double ourPng =
          rate(
              "Utfall PNG", 300, () -> renderer.render(spec, SIZE, Theme.LIGHT, PictureFormat.PNG));
      double theirSvg = rate("XChart SVG", 60, () -> xchart(spec, true));
      double ourSvg =
          rate(
              "Utfall SVG",
              3000,
              () -> renderer.render(spec, SIZE, Theme.LIGHT, PictureFormat.SVG));
      rate("Utfall PDF", 40, () -> renderer.render(spec, SIZE, Theme.LIGHT, PictureFormat.PDF));
      System.out.printf(
          Locale.ROOT, "PNG %.1f times, SVG %.1f times%n", ourPng / theirPng, ourSvg / theirSvg);
    }
  }

  private static double rate(String name, int times, Supplier<byte[]> picture) {
    long start = System.nanoTime();
    int bytes = 0;
    for (int i = 0; i < times; i++) {
      bytes = picture.get().length;
    }
    double rate = times * 1e9 / (System.nanoTime() - start);
    System.out.printf(Locale.ROOT, "%-12s %8.0f/s %8d bytes%n", name, rate, bytes);
    return rate;
  }

  private static byte[] xchart(ChartSpec spec, boolean svg) {
    XYChart chart = new XYChart(1200, 630);
    chart.setTitle(spec.title());
    chart.getStyler().setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 14));
    for (ChartSeries series : spec.series()) {
      double[] x = series.points().stream().mapToDouble(Figures::middle).toArray();
      double[] y =
          series.points().stream()
              .mapToDouble(p -> Figures.value(p.mark()).get().doubleValue())
              .toArray();
      chart.addSeries(series.name(), x, y);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ChartEncoder.saveChart(chart, out, svg ? "svg" : "png");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
