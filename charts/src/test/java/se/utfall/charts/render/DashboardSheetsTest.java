package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.DashboardSpec;
import se.utfall.charts.spec.DashboardTile;
import se.utfall.charts.spec.Statement;

class DashboardSheetsTest {
  private static final ChartSpec FURNITURE = RealFigures.furniture(ChartKind.LINE);

  private static DashboardTile tile(String name, Optional<ChartSpec> picture) {
    return new DashboardTile(
        name,
        "Hela staden",
        "2\u00a0042 köp",
        "2023, 10 månader gammal",
        List.of(
            new Statement("▼", "ner 311 sedan 2022, bättre"),
            new Statement("✗", "målet är inte nått")),
        picture.map(ChartSpec::title).orElse("Två mätningar räcker inte för en trend") + ".",
        "Källa: Årsrapport 2023",
        picture);
  }

  private static byte[] pdf(DashboardTile... tiles) {
    return new DashboardRenderer()
        .render(
            new DashboardSpec(
                "Läget till nämnden",
                "Det vi följer varje månad.",
                List.of(tiles),
                List.of("Data per 22 januari 2024", "https://utfall.example/vyer/abc"),
                "Årsrapport 2023",
                "2024-01-22",
                ChartLanguage.SWEDISH));
  }

  private static DashboardTile[] several() {
    return Stream.concat(
            Stream.of(tile("Möbler", Optional.of(FURNITURE))),
            Stream.of("Ett", "Två", "Tre", "Fyra", "Fem").map(n -> tile(n, Optional.empty())))
        .toArray(DashboardTile[]::new);
  }

  @Test
  void everySheetSaysTitleDateAddressAndItsNumber() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(several()))) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      for (int page = 1; page <= 2; page++) {
        assertThat(document.getPage(page - 1).getMediaBox().getWidth()).isBetween(841f, 842f);
        PDFTextStripper words = new PDFTextStripper();
        words.setStartPage(page);
        words.setEndPage(page);
        assertThat(words.getText(document))
            .contains("Läget till nämnden", "Data per 22 januari 2024", "utfall.example/vyer/abc")
            .contains("Sida " + page + " av 2");
      }
    }
  }

  @Test
  void aTileSaysItsFigureItsJudgementsAndItsFindingOnceEach() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(several()))) {
      String text = new PDFTextStripper().getText(document).replace('\n', ' ');
      assertThat(text).doesNotContain("?").containsOnlyOnce(FURNITURE.title());
      for (String said :
          List.of("2\u00a0042 köp", "ner 311 sedan 2022, bättre", "målet är inte nått")) {
        assertThat(text.split(said, -1)).as(said).hasSize(7);
      }
      assertThat(text.split("Två mätningar räcker", -1)).hasSize(6);
    }
  }

  @Test
  void thePartsAreReadInTheirOrderAndWhatIsRepeatedIsReadOnce() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(several()))) {
      PDStructureElement whole =
          (PDStructureElement)
              document.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
      List<PDStructureElement> parts =
          whole.getKids().stream().map(PDStructureElement.class::cast).toList();
      assertThat(parts)
          .extracting(PDStructureElement::getStructureType)
          .startsWith("H1", "P", "H2", "P", "P", "P", "P", "P", "H3", "P", "Figure")
          .satisfies(types -> assertThat(types).filteredOn("H1"::equals).hasSize(1))
          .satisfies(types -> assertThat(types).filteredOn("H2"::equals).hasSize(6))
          .satisfies(types -> assertThat(types).filteredOn("Figure"::equals).hasSize(1));
      assertThat(parts)
          .filteredOn(part -> part.getStructureType().equals("Figure"))
          .extracting(PDStructureElement::getAlternateDescription)
          .containsExactly(FURNITURE.description());
      for (PDPage page : document.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void theSameViewGivesTheSameBytes() {
    assertThat(pdf(several())).isEqualTo(pdf(several()));
  }

  @Test
  void aPictureThatNeedsMoreRoomIsMadeSmallerAndNotLeftOut() throws IOException {
    ChartSpec large = RankedFigures.ranking(36);
    byte[] bytes = pdf(tile("Ett", Optional.empty()), tile("Områden", Optional.of(large)));
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document)).contains(large.source());
    }
  }
}
