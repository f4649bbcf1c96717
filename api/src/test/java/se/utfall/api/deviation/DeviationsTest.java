package se.utfall.api.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.browser.ReferenceService;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;

/** The deviations of the printed report for 2023, over HTTP. */
class DeviationsTest {
  private static final String LIST = "/api/v1/finance/deviations";

  private final ReferenceService service = ReferenceService.shared();
  private final LoggedIn people = service.people();

  @Test
  void theLargestComesFirstWithItsAmountsAsPrintedAndItsSizeInMnkr() {
    List<Map<String, Object>> items = items("?minAmount=3,5");
    assertThat(items)
        .extracting(item -> item.get("line"), item -> item.get("amountMnkr"))
        .containsExactly(
            tuple("Personalkostnader", number("17.2")),
            tuple("Kostnader", number("12.0")),
            tuple("Personal-/kompetensförsörjning", number("-7.721")),
            tuple("Kostnader", number("3.9")),
            tuple("Övriga verksamhetskostnader", number("3.9")),
            tuple("LOV 3 områden (del av trygghetspaketet)", number("-3.651")));
    assertThat(items.get(0))
        .containsEntry("table", "RESULTATRAKNING")
        .containsEntry("organisation", "Hela kommunledningen")
        .containsEntry("kind", "cost")
        .containsEntry("unit", "mnkr")
        .containsEntry("period", "2023")
        .containsEntry("outcome", number("-359.4"))
        .containsEntry("budget", number("-376.6"))
        .containsEntry("deviation", number("17.2"))
        .containsEntry("printed", number("17.3"))
        .containsEntry("percent", number("4.6"))
        .containsEntry("percentMark", null)
        .containsEntry("impact", "favourable")
        .containsEntry("previousYear", number("-350.8"))
        .containsEntry("forecast", null);
  }

  @Test
  void theIdentityIsADigestOfTableOrganisationLineAndPeriod() throws NoSuchAlgorithmException {
    byte[] text =
        "RESULTATRAKNING\u001fHela kommunledningen\u001fPersonalkostnader\u001f2023"
            .getBytes(StandardCharsets.UTF_8);
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    assertThat(items("").get(0)).containsEntry("id", digest.substring(0, 16));
  }

  @Test
  void centralItemsArePrintedTheOtherWayAndMoneyLeftIsFavourable() {
    Map<String, Object> whistle = one("?organisation=Stadsledningskontoret&kind=funding", "Extern");
    assertThat(whistle)
        .containsEntry("unit", "tkr")
        .containsEntry("deviation", number("-364"))
        .containsEntry("printed", number("364"))
        .containsEntry("percent", number("-52.0"))
        .containsEntry("impact", "favourable");
  }

  @Test
  void aBaseOfZeroHasAMarkAndNoPercentage() {
    Map<String, Object> result = one("?level=sums&kind=result", "Resultat");
    assertThat(result)
        .containsEntry("deviation", number("14.4"))
        .containsEntry("percent", null)
        .containsEntry("percentMark", "zero-base")
        .containsEntry("impact", "favourable");
  }

  @Test
  void theListIsPagedAndEveryFigureOfTheYearStandsOnceOnOneOfTheLevels() {
    Map<String, Object> page = anyone().json(LIST + "?size=2&page=1");
    assertThat(Json.objects(page.get("items"))).hasSize(2);
    assertThat(anyone().items(LIST).size() + anyone().items(LIST + "?level=sums").size())
        .isEqualTo(42 + 5 - 6); // see DeviationsOf2023Test
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "organisation=Ingen | 404 | There is no organisation 'Ingen'.",
        "period=2031 | 404 | for period '2031'",
        "period=i+fjol | 400 | parameter 'period' is 'i fjol'",
        "kind=cash | 400 | parameter 'kind' is 'cash'; allowed: asset, cost, equity",
        "level=all | 400 | parameter 'level' is 'all'; allowed: leaves, sums",
        "format=pdf | 400 | parameter 'format' is 'pdf'; allowed: json, xlsx",
        "minAmount=-1 | 400 | parameter 'minAmount' is '-1'",
        "minAmount=NaN | 400 | parameter 'minAmount' is 'NaN'",
        "minAmount=1e3 | 400 | parameter 'minAmount' is '1e3'",
        "minPercent=5%25 | 400 | parameter 'minPercent' is '5%'",
        "amount=1 | 400 | parameter 'amount' is unknown"
      })
  void whatCannotBeAnsweredIsNamed(String query, int status, String detail) {
    Reply reply = anyone().get(LIST + "?" + query);
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.text()).contains(detail);
  }

  @Test
  void reviewsAreThereOnlyForThoseWhoAreLoggedInAndNeverInAnAnswerAboutThePast() {
    assertThat(items("").get(0)).doesNotContainKey("review");
    Program reader = anyone().withSession(people.as("läsare", "reader").session());
    assertThat(Json.objects(reader.json(LIST).get("items")).get(0)).containsEntry("review", null);
    assertThat(reader.get(LIST).header("Cache-Control")).startsWith("private");
    String then = "?asOf=" + java.time.Instant.now();
    assertThat(Json.objects(reader.json(LIST + then).get("items")).get(0))
        .doesNotContainKey("review");
  }

  @Test
  void theWorkbookHasRealNumbersFormulasAndTheFilterAboveThem() throws IOException {
    byte[] bytes = anyone().get(LIST + "?format=xlsx&minAmount=3.5").ok().response().body();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(text(sheet, 1, 0))
          .isEqualTo("2023 · alla organisationer · enskilda rader · minst 3,5 mnkr");
      assertThat(text(sheet, 2, 0)).startsWith("Belopp i mnkr.");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
      Row central = sheet.getRow(7);
      assertThat(central.getCell(1).getStringCellValue())
          .isEqualTo("Personal-/kompetensförsörjning");
      assertThat(central.getCell(3).getNumericCellValue()).isEqualTo(37.279);
      assertThat(central.getCell(4)).isNull();
      assertThat(central.getCell(6).getCellType()).isEqualTo(CellType.FORMULA);
      assertThat(central.getCell(6).getCellFormula()).isEqualTo("D8-F8");
      assertThat(central.getCell(6).getNumericCellValue()).isEqualTo(-7.721);
      assertThat(central.getCell(7).getNumericCellValue()).isCloseTo(-17.2, within(1e-9));
      assertThat(sheet.getRow(4).getLastCellNum()).isEqualTo((short) 11);
    }
  }

  @Test
  void thePageSaysTheResultAndTheThreeThatMatterMostAndLeadsToEach() {
    Answer page = browser().get("/ekonomi");
    assertThat(page.heading()).isEqualTo("Avvikelser mot budget");
    assertThat(page.each("<p class=\"lead\">(.*?)</p>"))
        .containsExactly(
            "Resultatet för Hela kommunledningen 2023 blev 14,4 mnkr, vilket är 14,4 mnkr bättre"
                + " än budget.");
    assertThat(page.each("<li><a href=\"/ekonomi/avvikelser/[^\"]*\">(.*?)</a>"))
        .containsExactly(
            "Personalkostnader för Hela kommunledningen blev 17,2 mnkr lägre än budget (4,6"
                + " procent), vilket är gynnsamt.",
            "Kostnader för SLK blev 12,0 mnkr lägre än budget (3,3 procent), vilket är gynnsamt.",
            "Personal-/kompetensförsörjning för Personal- och kompetensförsörjning blev 7,721 mnkr"
                + " lägre än budget (17,2 procent), vilket är gynnsamt.");
    assertThat(page.each("<img src=\"(.*?)\""))
        .containsExactly(
            "/charts/finance/RESULTATRAKNING.svg?organisation=Hela%20kommunledningen&amp;kind=variance&amp;period=2023&amp;width=850&amp;height=500",
            "/charts/finance/RESULTATRAKNING.svg?organisation=Hela%20kommunledningen&amp;kind=waterfall&amp;period=2023&amp;width=850&amp;height=500");
    String address = page.each("<li><a href=\"(/ekonomi/avvikelser/.*?)\"").get(0);
    assertThat(browser().get(address).heading()).isEqualTo("Personalkostnader");
  }

  @Test
  void aRowSaysAmountsWithSignPercentAndImpactInWords() {
    Answer page = browser().get("/ekonomi?organisation=SLK&minAmount=&minPercent=&kind=&level=");
    assertThat(page.row("Extern visselblåsarfunktion"))
        .containsExactly(
            "Extern visselblåsarfunktion SLK",
            "0,336",
            "0,700",
            "\u22120,364",
            "\u221252,0\u00a0%",
            "▲ gynnsam");
    assertThat(browser().get("/ekonomi").row("Kostnader Övrig verksamhet"))
        .endsWith("\u221277,9", "\u221274,6", "\u22123,3", "\u22124,4\u00a0%", "▼ ogynnsam");
    assertThat(browser().get("/ekonomi?level=sums&kind=result").row("Resultat SLK"))
        .containsSequence("+7,8", "anges inte budgeten är 0", "▲ gynnsam");
    assertThat(page.body()).doesNotContain("Genomgång</th>", "Ej påbörjad");
    assertThat(people.as("läsare", "reader").get("/ekonomi").row("Personalkostnader"))
        .endsWith("Ej påbörjad");
  }

  @Test
  void oneGoesFromTheOrganisationsToTheirLinesAndTakesTheSameListAlong() {
    Answer page = browser().get("/ekonomi?minAmount=0,5");
    assertThat(page.row("Politisk verksamhet"))
        .containsExactly("Politisk verksamhet", "6,7", "0", "+6,7", "▲ gynnsam");
    assertThat(page.body())
        .contains("href=\"/ekonomi?period=2023&amp;minAmount=0.5&amp;organisation=SLK\"")
        .contains("value=\"0,5\"");
    for (String link : page.each("<ul class=\"downloads\">(.*?)</ul>")) {
      assertThat(link)
          .contains("/ekonomi/avvikelser?period=2023&amp;minAmount=0.5")
          .contains("/api/v1/finance/deviations?period=2023&amp;minAmount=0.5&amp;format=xlsx");
    }
    Answer sheet = browser().get("/ekonomi/avvikelser?period=2023&minAmount=0.5&lang=en");
    assertThat(sheet.heading()).isEqualTo("Deviations from budget");
    assertThat(sheet.row("Personalkostnader")).endsWith("+17.2", "+4.6%", "▲ favourable");
  }

  @Test
  void thePageOfADeviationShowsEveryPlaceThatPrintsItsFigure() {
    String id = one("?level=sums", "Summa verksamhetens kostnader").get("id").toString();
    Answer page = browser().get("/ekonomi/avvikelser/" + id);
    assertThat(page.row("Resultatredovisning i sammandrag"))
        .startsWith(
            "Resultatredovisning i sammandrag", "mnkr", "\u2212574,1", "\u2212594,3", "+20,2");
    assertThat(page.body())
        .contains("Logga in för att se genomgången")
        .doesNotContain("<form class=\"fields\"");
    assertThat(browser().get("/ekonomi/avvikelser/0123456789abcdef").status()).isEqualTo(404);
  }

  private Map<String, Object> one(String query, String line) {
    return items(query).stream()
        .filter(item -> item.get("line").toString().startsWith(line))
        .findFirst()
        .orElseThrow();
  }

  private List<Map<String, Object>> items(String query) {
    return Json.objects(anyone().json(LIST + query).get("items"));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static String text(Sheet sheet, int row, int cell) {
    return sheet.getRow(row).getCell(cell).getStringCellValue();
  }

  private Program anyone() {
    return Program.at(service.address());
  }

  private Browser browser() {
    return Browser.at(service.address());
  }
}
