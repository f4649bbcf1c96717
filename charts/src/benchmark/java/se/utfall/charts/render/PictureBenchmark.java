package se.utfall.charts.render;

import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.style.Theme;

/**
 * Pictures a second of three lines of 60 months, 1200 × 630 px, and the bytes of one; beside them
 * what XChart's own encoders make of the same figures. Only ratios taken in one run count.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class PictureBenchmark {

  private static final PictureSize SIZE = new PictureSize(1200, 630, 1);

  private final ChartRenderer renderer = new ChartRenderer();
  private final ChartSpec spec = RealFigures.sixtyMonths();

  private int bytes;

  @TearDown
  public void tellBytes() {
    System.out.println(bytes + " bytes");
  }

  @Benchmark
  public byte[] utfallPng() {
    return counted(utfall(PictureFormat.PNG));
  }

  @Benchmark
  public byte[] utfallSvg() {
    return counted(utfall(PictureFormat.SVG));
  }

  @Benchmark
  public byte[] utfallPdf() {
    return counted(utfall(PictureFormat.PDF));
  }

  @Benchmark
  public byte[] xchartPng() throws IOException {
    return counted(xchart("png"));
  }

  /** XChart writes SVG by VectorGraphics2D, which the project itself does not need. */
  @Benchmark
  public byte[] xchartSvg() throws IOException {
    return counted(xchart("svg"));
  }

  private byte[] utfall(PictureFormat format) {
    return renderer.render(spec, SIZE, Theme.LIGHT, format);
  }

  private byte[] xchart(String format) throws IOException {
    XYChart chart = new XYChart(1200, 630);
    chart.setTitle(spec.title());
    chart.getStyler().setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 14));
    for (ChartSeries series : spec.series()) {
      double[] x = series.points().stream().mapToDouble(Figures::middle).toArray();
      double[] y =
          series.points().stream()
              .mapToDouble(p -> Figures.value(p.mark()).orElseThrow().doubleValue())
              .toArray();
      chart.addSeries(series.name(), x, y);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ChartEncoder.saveChart(chart, out, format);
    return out.toByteArray();
  }

  private byte[] counted(byte[] picture) {
    bytes = picture.length;
    return picture;
  }
}
