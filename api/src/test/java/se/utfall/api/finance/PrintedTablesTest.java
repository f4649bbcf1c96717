package se.utfall.api.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.api.program.ReferenceFile.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.ReferenceService;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.ReferenceFile;

/** Printed tables for programs and on their pages, held against the files they come from. */
class PrintedTablesTest {
  private static final String WHOLE = "Hela kommunledningen";

  private final ReferenceService service = ReferenceService.shared();

  @Test
  void whatStandsBesideEverySumAndDeviationIsWorkedOutFromTheFile() {
    Map<String, Map<String, BigDecimal>> expected = new LinkedHashMap<>();
    List<Map<String, String>> rows =
        Stream.of("finance.csv", "finance-balance.csv", "finance-central.csv")
            .flatMap(file -> ReferenceFile.rows(file).stream())
            .toList();
    for (Map<String, String> row : rows) {
      Map<String, BigDecimal> computed = new LinkedHashMap<>();
      row.forEach(
          (column, cell) -> {
            if (cell != null && column.matches("(bokslut|budget|avvikelse)_.*")) {
              BigDecimal sum =
                  column.startsWith("avvikelse") ? deviation(row) : sum(row, column, rows);
              if (sum != null) {
                computed.put(column, sum);
              }
            }
          });
      expected.put(row.get("table") + row.get("organisation") + row.get("line"), computed);
    }
    Map<String, Map<String, BigDecimal>> answered = new LinkedHashMap<>();
    for (String table :
        List.of(
            "SAMMANDRAG", "INSATSOMRADEN", "RESULTATRAKNING", "BALANSRAKNING", "KOMMUNCENTRALA")) {
      for (Map<String, Object> row : rows(table)) {
        answered.put(
            table + row.get("organisation") + row.get("line"), amounts(row.get("computed")));
      }
    }
    assertThat(answered).containsExactlyInAnyOrderEntriesOf(expected);
    assertThat(expected.values().stream().mapToInt(Map::size).sum()).isGreaterThan(100);
  }

  private static BigDecimal deviation(Map<String, String> row) {
    BigDecimal outcome = number(row.get("bokslut_2023"));
    BigDecimal budget = number(row.get("budget_2023"));
    return row.get("table").equals("KOMMUNCENTRALA")
        ? budget.subtract(outcome)
        : outcome.subtract(budget);
  }

  /** Of the lines that name it as their parent; of the whole, those of the others if none do. */
  private static BigDecimal sum(
      Map<String, String> row, String column, List<Map<String, String>> rows) {
    List<Map<String, String>> table =
        rows.stream().filter(one -> one.get("table").equals(row.get("table"))).toList();
    List<Map<String, String>> parts =
        table.stream()
            .filter(one -> one.get("organisation").equals(row.get("organisation")))
            .filter(one -> row.get("line").equals(one.get("parent_line")))
            .toList();
    boolean isOfAll =
        row.get("table").equals("SAMMANDRAG") && row.get("organisation").equals(WHOLE);
    List<Map<String, String>> added =
        parts.isEmpty() && isOfAll
            ? table.stream()
                .filter(one -> !one.get("organisation").equals(WHOLE))
                .filter(one -> one.get("line").equals(row.get("line")))
                .toList()
            : parts;
    return added.stream()
        .map(one -> number(one.get(column)))
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  @Test
  void amountsInLongFormAreTablesWithTheirSumAndHowExactTheyAre() {
    List<Map<String, Object>> grant = rows("GVI-BRA");
    assertThat(grant).hasSize(6);
    assertThat(amounts(grant.get(5).get("computed")))
        .isEqualTo(
            Map.of(
                "bokslut_2022-01-01/P2Y",
                new BigDecimal(2_003_603 + 55_292 + 93_021 + 77_618 + 18_400)));
    assertThat(Json.object(grant.get(0).get("details")))
        .containsEntry("fundedByGrant", new BigDecimal(2_000_000))
        .containsEntry("qualifier", "exact");
    assertThat(rows("ARSKOSTNAD"))
        .extracting(row -> Json.object(row.get("details")).get("qualifier"))
        .containsExactly("approximate", "approximate");
    assertThat(program().items("/api/v1/finance/tables"))
        .filteredOn(table -> table.get("table").equals("STATSBIDRAG"))
        .map(table -> table.get("columns") + " " + table.get("organisations"))
        .containsExactly("[bokslut_2023] [SLK]");
  }

  @Test
  void whatADeviationDoesFollowsTheKindOfLineAndTheConventionOfItsTable() {
    assertThat(impact("SAMMANDRAG", "SLK", "Kostnader")).isEqualTo("favourable");
    assertThat(impact("SAMMANDRAG", "SLK", "Kommuninterna bidrag")).isEqualTo("unfavourable");
    assertThat(impact("SAMMANDRAG", "SLK", "Intäkter")).isEqualTo("none");
    assertThat(impact("KOMMUNCENTRALA", "SLK", "Extern visselblåsarfunktion"))
        .isEqualTo("favourable");
    // printed −7,7 but −37,3 is 7,7 more than −45,0
    assertThat(impact("SAMMANDRAG", "Personal- och kompetensförsörjning", "Kostnader"))
        .isEqualTo("favourable");
  }

  @Test
  void anOrganisationMayBeCalledByAnotherOfItsNames() {
    String address = "/api/v1/finance/tables/SAMMANDRAG?organisation=";
    Map<String, Object> asked = program().json(address + "Stadsledningskontoret");
    assertThat(asked).isEqualTo(program().json(address + "SLK"));
    assertThat(Json.objects(asked.get("rows"))).hasSize(5);
  }

  @Test
  void thePageSaysTheUnitOnceAndWhatDoesNotAgreeWithALinkToTheFinding() {
    Answer page = browser().get("/ekonomi/SAMMANDRAG");
    assertThat(page.heading()).isEqualTo("Resultatredovisning i sammandrag");
    assertThat(Answer.words(page.body()).split("mnkr", -1)).hasSize(2);
    assertThat(page.each("<caption>(.*?)</caption>")).containsExactly("<span>Belopp i mnkr</span>");
    assertThat(page.each("scope=\"rowgroup\"[^>]*><span>(.*?)</span>"))
        .containsExactly(
            WHOLE,
            "SLK",
            "Politisk verksamhet",
            "Övrig verksamhet",
            "Personal- och kompetensförsörjning");
    assertThat(page.each("<tr class=\"sum\"><th scope=\"row\">(.*?)</th>"))
        .hasSize(5)
        .containsOnly("Resultat");
    assertThat(page.row("Intäkter"))
        .containsExactly(
            "Intäkter",
            "125,9",
            "119,8 ≈\u00a0se avstämningen",
            "6,0 ≈\u00a06,1 avrundning",
            "▲ bättre",
            "112,1 ≈\u00a0112,0 avrundning",
            "114,9");
    List<String> links =
        page.each("class=\"note apart\"><a href=\"([^\"]*)\">≠\u00a07,7 stämmer inte");
    assertThat(links).hasSize(1);
    String[] address = links.get(0).split("#");
    assertThat(browser().get(address[0]).body()).contains("id=\"" + address[1] + "\"");
  }

  @Test
  void everyTableHasAPageAndEveryFileOfItIsThere() {
    List<String> pages = browser().get("/ekonomi/tabeller").each("<a href=\"(/ekonomi/[A-Z].*?)\"");
    assertThat(pages).hasSize(9);
    List<String> files = new ArrayList<>();
    for (String page : pages) {
      Answer answer = browser().get(page);
      assertThat(answer.status()).as(page).isEqualTo(200);
      files.addAll(answer.each("<li><a href=\"(/api/.*?)\""));
    }
    assertThat(files).hasSize(27);
    files.forEach(
        file -> assertThat(program().get(file.replace("&amp;", "&")).status()).isEqualTo(200));
    assertThat(browser().get("/ekonomi/KOMMUNCENTRALA").each("rowgroup\"[^>]*><span>(.*?)</span>"))
        .containsExactly("SLK", "Personal- och kompetensförsörjning", "SLK");
    assertThat(browser().get("/ekonomi/ARSKOSTNAD").row("Nordic Safe Cities"))
        .containsExactly("Nordic Safe Cities, medlemskap", "2023", "cirka 150\u00a0000");
  }

  @Test
  void everyPictureOnThePageOfATableOrOfOneOfItsOrganisationsIsThere() {
    List<String> pages = new ArrayList<>();
    for (String page : browser().get("/ekonomi/tabeller").each("<a href=\"(/ekonomi/[A-Z].*?)\"")) {
      pages.add(page);
      pages.addAll(browser().get(page).each("<a href=\"(/ekonomi/[A-Z][^\"]*organisation=[^\"]*)"));
    }
    assertThat(pages).hasSize(9 + 5 + 2);
    List<String> pictures =
        pages.stream()
            .flatMap(page -> browser().get(page).each("<img src=\"(.*?)\"").stream())
            .toList();
    assertThat(pictures).hasSize(5 + 2 * 4 + 2 * 5 + 2 * 2);
    for (String picture : pictures) {
      assertThat(program().get(picture.replace("&amp;", "&")).status()).as(picture).isEqualTo(200);
    }
  }

  @Test
  void aTableIsFoundWhateverTheCaseOfItsAddressAndNeverInPlaceOfAnotherPage() {
    assertThat(browser().get("/ekonomi/sammandrag").heading())
        .isEqualTo("Resultatredovisning i sammandrag");
    assertThat(browser().get("/ekonomi/avstamning").heading()).startsWith("Avstämning");
    assertThat(browser().get("/ekonomi/FINNSINTE").status()).isEqualTo(404);
    assertThat(browser().get("/ekonomi/SAMMANDRAG?organisation=Ingen").status()).isEqualTo(404);
    assertThat(browser().get("/ekonomi/SAMMANDRAG?organisation=SLK&lang=en").body())
        .contains("href=\"/ekonomi/SAMMANDRAG?lang=en\"")
        .contains("▼ worse");
  }

  private String impact(String table, String organisation, String line) {
    return rows(table).stream()
        .filter(row -> row.get("organisation").equals(organisation))
        .filter(row -> row.get("line").equals(line))
        .map(row -> Json.object(row.get("impacts")).get("avvikelse_2023").toString())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, BigDecimal> amounts(Object json) {
    Map<String, BigDecimal> amounts = new LinkedHashMap<>();
    Json.object(json).forEach((column, amount) -> amounts.put(column, (BigDecimal) amount));
    return amounts;
  }

  private List<Map<String, Object>> rows(String table) {
    return Json.objects(program().json("/api/v1/finance/tables/" + table).get("rows"));
  }

  private Program program() {
    return Program.at(service.address());
  }

  private Browser browser() {
    return Browser.at(service.address());
  }
}
