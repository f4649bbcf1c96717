package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.style.Theme;

class PictureFilesTest {

  private final ChartRenderer renderer = new ChartRenderer();

  @ParameterizedTest
  @EnumSource
  void theSameChartGivesTheSameBytesFromEveryThread(PictureFormat format) throws Exception {
    ChartSpec spec = RealFigures.sixtyMonths();
    PictureSize size = new PictureSize(640, 400, 1);
    byte[] first = renderer.render(spec, size, Theme.LIGHT, format);
    Callable<byte[]> again = () -> new ChartRenderer().render(spec, size, Theme.LIGHT, format);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<byte[]> bytes :
          threads.invokeAll(Stream.generate(() -> again).limit(12).toList())) {
        assertThat(bytes.get()).isEqualTo(first);
      }
    } finally {
      threads.shutdown();
    }
  }

  @ParameterizedTest
  @EnumSource
  void judgedPicturesAreDrawnInEveryFormatAndSmall(Theme theme) {
    PictureSize size = new PictureSize(1200, 630, 1);
    for (ChartSpec spec :
        List.of(
            JudgedFigures.rebased(),
            JudgedFigures.forecast(36, 12),
            JudgedFigures.funnel(36),
            RealMoney.incomeStatement())) {
      for (PictureFormat format : PictureFormat.values()) {
        int most = format == PictureFormat.SVG ? 20_000 : 60_000;
        assertThat(renderer.render(spec, size, theme, format)).hasSizeBetween(3_000, most);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void moneyGivesTheSameBytesEveryTime(PictureFormat format) {
    PictureSize size = new PictureSize(400, 500, 1);
    for (ChartSpec spec :
        List.of(
            RealMoney.office(true), RealMoney.equity(), RealMoney.netCost(), RealMoney.efforts())) {
      byte[] first = renderer.render(spec, size, Theme.PRINT, format);
      assertThat(renderer.render(spec, size, Theme.PRINT, format)).isEqualTo(first);
    }
  }

  @Test
  void threeLinesOfSixtyMonthsAreSmall() {
    ChartSpec spec = RealFigures.sixtyMonths();
    PictureSize size = new PictureSize(1200, 630, 1);
    assertThat(renderer.render(spec, size, Theme.LIGHT, PictureFormat.SVG).length)
        .isLessThan(25_000);
    assertThat(renderer.render(spec, size, Theme.LIGHT, PictureFormat.PNG).length)
        .isLessThan(45_000);
  }

  @ParameterizedTest
  @CsvSource({"200,200,1", "390,300,2", "1200,630,1", "1333,777,3", "4000,200,1"})
  void aPngHasTheSizeAskedFor(int width, int height, int scale) throws IOException {
    PictureSize size = new PictureSize(width, height, scale);
    byte[] png = renderer.render(RealFigures.sickLeave(), size, Theme.DARK, PictureFormat.PNG);
    var image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(width * scale);
    assertThat(image.getHeight()).isEqualTo(height * scale);
  }

  @Test
  void aPdfHoldsItsWordsAsText() throws IOException {
    PictureSize size = new PictureSize(800, 600, 1);
    ChartSpec spec = RealFigures.furniture(ChartKind.LINE);
    byte[] pdf = renderer.render(spec, size, Theme.PRINT, PictureFormat.PDF);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(600);
      assertThat(new PDFTextStripper().getText(document))
          .contains(
              "Köpen av möbler minskade 2023 men är långt över målet",
              "2\u00a0042",
              "Källa: Årsrapport");
      assertThat(document.getDocumentInformation().getTitle()).startsWith("Köpen av möbler");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
    }
  }

  @Test
  void lettersThatTheFontLacksBreakNoFormat() throws IOException {
    ChartSpec spec =
        RealFigures.chart(
            ChartKind.LINE,
            "Ett tecken \uD83D\uDE00 och \u0634",
            "",
            RealFigures.series("", RealFigures.year(2020, "1")));
    for (PictureFormat format : PictureFormat.values()) {
      assertThat(renderer.render(spec, new PictureSize(400, 300, 1), Theme.LIGHT, format))
          .hasSizeGreaterThan(1000);
    }
  }

  @Test
  void severalPicturesInOnePageHaveDifferentIds() {
    List<String> ids =
        Stream.of(
                RealFigures.furniture(ChartKind.LINE),
                RealFigures.sickLeave(),
                RealFigures.safety())
            .map(s -> Svg.of(s).root().getAttribute("aria-labelledby"))
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
  }
}
