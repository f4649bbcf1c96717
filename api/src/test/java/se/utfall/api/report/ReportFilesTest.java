package se.utfall.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import se.utfall.api.browser.ReferenceService;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.report.Orders.Made;

/** Word documents and ZIPs of the reference figures, opened again. */
class ReportFilesTest {
  private static final String ITEMS =
      """
      [{"heading": "Trygghet"},
       {"text": "Första stycket.\\nAndra stycket."},
       {"chart": "/charts/TRYGGHETSINDEX.svg?width=800&height=500", "caption": "Så trygga är vi"},
       {"heading": "Pengar", "level": 2},
       {"chart": "finance/SAMMANDRAG", "organisation": "SLK", "kind": "variance"},
       {"table": "SAMMANDRAG", "organisation": "SLK", "caption": "SLK:s resultat"},
       {"table": "observations", "indicator": "TRYGGHETSINDEX", "from": "2019"}]""";

  private final ReferenceService service = ReferenceService.shared();
  private final Program owner =
      Program.at(service.address())
          .withSession(service.people().as("rapportör", "reader").session());
  private final Orders orders = new Orders(owner);

  @Test
  void theWordDocumentHasHeadingsCaptionsTablesAlternativeTextsAndSources() throws IOException {
    Made made = orders.made(ITEMS, "docx", "");
    assertThat(orders.made(ITEMS, "docx", made.asOf()).file()).isEqualTo(made.file());
    try (var word = WordFile.of(made.file())) {
      assertThat(word.styled("Title")).containsExactly("Läget: hösten/2023");
      assertThat(word.styled("Heading1")).containsExactly("Trygghet", "Källor");
      assertThat(word.styled("Heading2")).containsExactly("Pengar");
      assertThat(word.styled("BodyText")).startsWith("Första stycket.", "Andra stycket.");
      assertThat(word.styled("Caption"))
          .hasSize(2)
          .startsWith("Figur 1. Så trygga är vi")
          .allSatisfy(caption -> assertThat(caption).startsWith("Figur "));
      assertThat(word.styled("TableCaption"))
          .hasSize(2)
          .startsWith("Tabell 1. SLK:s resultat (mnkr)")
          .last()
          .asString()
          .startsWith("Tabell 2. ")
          .contains("index 0–100");
      assertThat(word.styled("BodyText"))
          .anySatisfy(
              source -> assertThat(source).startsWith("Årsrapport 2023").contains("tabell 1"));
      XWPFDocument document = word.document();
      assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Läget: hösten/2023");
      assertDescribedAsTheInterfaceDoes(word);
      assertShowsTheMoneyOfTheInterface(document.getTables().get(0));
    }
  }

  private void assertDescribedAsTheInterfaceDoes(WordFile word) throws IOException {
    List<CTInline> pictures = word.pictures();
    assertThat(pictures).hasSize(2);
    assertThat(pictures.get(0).getDocPr().getDescr() + "\n")
        .isEqualTo(
            owner.get("/charts/TRYGGHETSINDEX.txt?width=800&height=500&theme=print").ok().text());
    for (int i = 0; i < 2; i++) {
      BufferedImage image =
          ImageIO.read(new ByteArrayInputStream(word.document().getAllPictures().get(i).getData()));
      double inches = pictures.get(i).getExtent().getCx() / 914_400.0;
      assertThat(inches * 2.54).isBetween(15.9, 16.01);
      assertThat(image.getWidth() / inches).isGreaterThanOrEqualTo(299.9);
    }
  }

  private void assertShowsTheMoneyOfTheInterface(XWPFTable table) {
    assertThat(table.getRow(0).isRepeatHeader()).isTrue();
    Map<String, Object> answer =
        owner.json("/api/v1/finance/tables/SAMMANDRAG?organisation=SLK&format=json");
    for (Map<String, Object> row : Json.objects(answer.get("rows"))) {
      Object outcome = Json.object(row.get("values")).get("bokslut_2023");
      String shown =
          outcome == null ? "" : outcome.toString().replace('-', '\u2212').replace('.', ',');
      assertThat(WordFile.row(table, row.get("line").toString()))
          .as(row.toString())
          .anyMatch(cell -> cell.startsWith(shown));
    }
  }

  @Test
  void theZipHoldsEveryPictureInItsFormsAndTheSameOrderGivesTheSameBytes() throws IOException {
    String page = owner.json(Orders.ADDRESS + "?size=1").get("page").toString();
    assertThat(orders.order(ITEMS, "zip", ", \"asOf\": \"" + page + "\"").status()).isEqualTo(400);
    Made made = orders.made(ITEMS, "zip", "");
    byte[] first = made.file();
    assertThat(orders.made(ITEMS, "zip", made.asOf()).file()).isEqualTo(first);
    Map<String, byte[]> entries = entries(first);
    assertThat(entries.keySet())
        .allMatch(name -> name.matches("[\\p{IsLatin}0-9-]+\\.[a-z]+"))
        .contains(
            "innehåll.txt",
            "01-figur-1-så-trygga-är-vi.svg",
            "03-tabell-1-slk-s-resultat-mnkr.xlsx");
    assertThat(entries.get("01-figur-1-så-trygga-är-vi.csv"))
        .isEqualTo(owner.get("/charts/TRYGGHETSINDEX.csv").ok().response().body());
    assertThat(new String(entries.get("innehåll.txt"), StandardCharsets.UTF_8))
        .contains("# Trygghet", "Figur 1. Så trygga är vi", "Tabell 1. SLK:s resultat (mnkr)");
  }

  private static Map<String, byte[]> entries(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }
}
