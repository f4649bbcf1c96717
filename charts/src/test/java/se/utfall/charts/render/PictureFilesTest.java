package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
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

  /** LibreOffice leaves out a line of no length, and dashes whose gaps go without saying. */
  @Test
  void aPdfHasNoDotsOrDashesThatOnlySomeProgramsDraw() throws IOException {
    byte[] pdf =
        new ChartRenderer()
            .render(
                JudgedFigures.rebased(),
                new PictureSize(850, 500, 1),
                Theme.LIGHT,
                PictureFormat.PDF);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      byte[] content = document.getPage(0).getContents().readAllBytes();
      String drawn = new String(content, StandardCharsets.ISO_8859_1);
      assertThat(drawn).containsPattern("\\d l\nS").contains("[5 5 ] 0 d");
      assertThat(drawn).doesNotContainPattern("\n([0-9.]+ [0-9.]+) m\n\\1 l");
      assertThat(drawn).doesNotContainPattern("\\[[0-9.]+ ?\\] 0 d");
    }
  }

  @Test
  void aPdfTellsItsTitleItsPictureAndItsSourceInTheOrderOfReading() throws IOException {
    ChartSpec spec = RealFigures.furniture(ChartKind.LINE);
    PictureSize size = new PictureSize(800, 600, 1);
    byte[] pdf = renderer.render(spec, size, Theme.LIGHT, PictureFormat.PDF);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
      PDStructureElement whole = (PDStructureElement) root.getKids().get(0);
      List<PDStructureElement> parts =
          whole.getKids().stream().map(PDStructureElement.class::cast).toList();
      assertThat(whole.getStructureType()).isEqualTo("Document");
      assertThat(parts.stream().map(PDStructureElement::getStructureType))
          .containsExactly("H1", "P", "Figure", "P", "P");
      assertThat(parts.get(2).getAlternateDescription()).isEqualTo(spec.description());
      List<String> said = said(document, parts);
      assertThat(said.get(0)).isEqualTo(spec.title());
      assertThat(said.get(2)).contains("2\u00a0042");
      assertThat(said.get(3)).startsWith("Källa: Årsrapport");
      for (COSName font : document.getPage(0).getResources().getFontNames()) {
        assertThat(document.getPage(0).getResources().getFont(font).isEmbedded()).isTrue();
      }
    }
  }

  /** The words of each part, found by the numbers of its marked pieces of the page. */
  private static List<String> said(PDDocument document, List<PDStructureElement> parts)
      throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(document.getPage(0));
    List<PDMarkedContent> pieces = extractor.getMarkedContents();
    assertThat(pieces.get(0).getTag()).isEqualTo("Artifact");
    return parts.stream()
        .map(
            part ->
                pieces.stream()
                    .filter(piece -> part.getKids().contains(piece.getMCID()))
                    .flatMap(piece -> piece.getContents().stream())
                    .map(TextPosition.class::cast)
                    .map(TextPosition::getUnicode)
                    .collect(Collectors.joining()))
        .toList();
  }

  @Test
  void aPngSaysWhichSeriesAndWhichStateOfTheFigures() {
    PictureSize size = new PictureSize(300, 300, 1);
    byte[] png = renderer.render(RealFigures.sickLeave(), size, Theme.LIGHT, PictureFormat.PNG);
    assertThat(new String(png, StandardCharsets.UTF_8))
        .contains("Series\0\0\0\0\0Sjukfrånvaro, procent av ordinarie arbetstid: ")
        .contains("Stadsledningskontoret", "DataVersion\0\0\0\0\0002024-01-22 MOB-7F3A");
  }

  @Test
  void everyWordOfAnSvgIsHeldToItsWidth() {
    for (ChartSpec spec :
        List.of(JudgedFigures.rebased(), JudgedFigures.funnel(36), RealMoney.office(true))) {
      NodeList texts = Svg.of(spec).root().getElementsByTagName("text");
      assertThat(texts.getLength()).isGreaterThan(10);
      for (int i = 0; i < texts.getLength(); i++) {
        assertThat(((Element) texts.item(i)).getAttribute("textLength")).matches("[0-9.]+");
      }
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
