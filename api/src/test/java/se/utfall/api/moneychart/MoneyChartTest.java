package se.utfall.api.moneychart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.ReferenceService;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;

/** The printed money of 2023 as pictures, words, tables and descriptions. */
class MoneyChartTest {
  private static final String CENTRAL = "KOMMUNCENTRALA";
  private static final String STAFF =
      "organisation=" + Program.encoded("Personal- och kompetensförsörjning");

  private final ReferenceService service = ReferenceService.shared();

  private final Program anyone = Program.at(service.address());

  private Reply get(String file, String query) {
    return anyone.get("/charts/finance/" + file + "?" + query);
  }

  private String text(String table, String query) {
    return get(table + ".txt", query).ok().text();
  }

  private String refused(String file, String query, int status) {
    Reply reply = get(file, query);
    assertThat(reply.status()).as(file + query + reply.text()).isEqualTo(status);
    return reply.json().get("detail").toString();
  }

  @Test
  void theFindingIsTheTitleAndStandsInTheWordsAndTheDescription() {
    String finding =
        "SLK 2023: resultatet blev 7,8 mnkr bättre än budget;"
            + " mest avviker Kostnader (12,0 mnkr lägre)";
    assertThat(text("SAMMANDRAG", "organisation=SLK"))
        .startsWith("Avvikelsediagram: SLK · Resultatredovisning i sammandrag, mnkr · 2023: ")
        .contains(finding + ". ")
        .contains(
            "Kostnader: utfall −356,3; budget −368,3; året före −344,4;"
                + " avvikelse +12,0 (+3,3\u00a0%); bättre för resultatet.")
        .contains("Källa: Årsrapport 2023 för kommunstyrelsen, Göteborgs Stad.");
    Map<String, Object> description =
        get("SAMMANDRAG.json", "organisation=Stadsledningskontoret").ok().json();
    assertThat(description)
        .containsEntry("title", finding)
        .containsEntry("finding", finding + ".")
        .containsEntry("organisation", "SLK")
        .containsEntry("periods", List.of("2023"));
    assertThat(Answer.words(get("SAMMANDRAG.svg", "organisation=SLK&width=1200").text()))
        .contains("resultatet blev 7,8 mnkr bättre än budget")
        .contains("Källa: Årsrapport 2023");
    assertThat(text("SAMMANDRAG", "organisation=SLK&lang=en"))
        .contains(
            "SLK 2023: the result came out SEK 7.8 million better than budget;"
                + " the largest variance is Kostnader (SEK 12.0 million lower).");
  }

  @Test
  void aDeviationPrintedWithTheWrongSignIsDrawnAsComputedAndItIsSaid() {
    assertThat(get("SAMMANDRAG.csv", STAFF + "&kind=variance").ok().text().lines())
        .anyMatch(
            row -> row.contains(";Kostnader;cost;") && row.endsWith(";7,7;17,1;favourable;-7,7"));
    assertThat(text("SAMMANDRAG", STAFF + "&kind=variance"))
        .contains(
            "Rapporten trycker fel tecken på Kostnader (avvikelse 2023);"
                + " Kommuninterna bidrag (avvikelse 2023); bilden visar det uträknade.");
    assertThat(Answer.words(get("SAMMANDRAG.svg", STAFF + "&kind=variance&width=1200").text()))
        .contains("Kostnader (fel tecken i rapporten)")
        .contains("+7,7");
  }

  @Test
  void whereTheReportSubtractsTheOtherWayMoneyLeftIsLowerThanBudgetAndFavourable() {
    assertThat(text(CENTRAL, "organisation=SLK&kind=variance"))
        .contains("SLK 2023: summan blev 4 015 tkr lägre än budget".replace("4 0", "4\u00a00"))
        .contains("avvikelse −364 (−52,0\u00a0%); bättre för resultatet")
        .contains("här är den utfall minus budget");
    assertThat(get(CENTRAL + ".csv", "kind=waterfall").ok().text())
        .startsWith("step;kind;amount;unit;impact;upper\nBudget 2023;total;87800;tkr;;\n")
        .endsWith("Utfall 2023;total;76064;tkr;;\n"); // 38 785 of SLK and 37 279
  }

  @Test
  void theWaterfallNamesWhatRoundingLeavesOver() {
    assertThat(text("RESULTATRAKNING", "kind=waterfall"))
        .contains("resultatet blev 14,4 mnkr mot 0 i budget")
        .contains("Kommuninterna bidrag: −11,9 (sämre för resultatet); Avrundning: +0,1;")
        .contains("Som i budget: Kommunbidrag, Finansnetto.");
  }

  @Test
  void yearsAndPartsAreSaidWithoutCallingThemATrend() {
    assertThat(text("SAMMANDRAG", "kind=trend"))
        .contains("resultatet var 14,4 mnkr 2023 mot 14,1 mnkr 2022 och 31,8 mnkr 2021.")
        .contains("2023: utfall 14,4, budget 0.");
    assertThat(text("INSATSOMRADEN", "kind=structure"))
        .contains("äldreomsorg/hälso- och sjukvård: −8,5 (22,8\u00a0%)"); // 8,5 of 37,2
    assertThat(text("SAMMANDRAG", "kind=structure"))
        .contains("Delarna har olika tecken och därför inga andelar.")
        .doesNotContain("%");
    assertThat(text("ARSKOSTNAD", "period=2022"))
        .contains("Trygghetsrådet, administration, cirka 200\u00a0000 kr")
        .contains("Minst en del är ungefärlig");
  }

  @Test
  void equityIsHeldAgainstItsLevelsThroughTheYearAndOverTheYears() {
    String head =
        "Eget kapital 2023: 22,4 mnkr, över beslutad nivå 8,0 och över rekommenderade 9,0–11,0";
    assertThat(text("equity", ""))
        .contains(head + ". Stegen: Ingående eget kapital 2023: 22,1; ")
        .contains("Den beslutade nivån ligger själv under det rekommenderade intervallet.")
        .contains("Ned till den beslutade nivån är det 14,4 mnkr");
    assertThat(text("equity", "kind=trend"))
        .contains(head + "; före det 22,1 mnkr 2022 och 39,8 mnkr 2021.");
    assertThat(Answer.words(get("equity.svg", "width=1200").text()))
        .contains("Beslutad nivå 8,0")
        .contains("Rekommenderat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INGEN.svg     |                          | 404 | no table 'INGEN'",
        "SAMMANDRAG.svg| organisation=Ingen       | 404 | organisation 'Ingen'",
        "SAMMANDRAG.gif|                          | 404 | SAMMANDRAG.gif",
        "SAMMANDRAG.svg| period=2019              | 400 | has: 2023",
        "SAMMANDRAG.svg| kind=pie                 | 400 | structure, trend, variance, waterfall",
        "SAMMANDRAG.svg| kind=waterfall&line=Kostnader | 400 | sums are: Resultat",
        "SAMMANDRAG.svg| kind=variance&line=Kostnader  | 400 | parameter 'line'",
        "SAMMANDRAG.svg| indicator=UTE            | 400 | parameter 'indicator' is unknown",
        "SAMMANDRAG.png| width=4000&height=4000&scale=4 | 400 | parameter 'scale'",
        "BALANSRAKNING.svg   | kind=variance      | 400 | it has: structure, trend",
        "BALANSRAKNING.svg   | organisation=SLK   | 400 | it has: Hela kommunledningen",
        "STATSBIDRAG.svg     | kind=trend         | 400 | parameter 'line' is missing",
        "equity.svg    | kind=structure           | 400 | waterfall, trend",
        "equity.svg    | organisation=SLK         | 400 | it is for: Hela kommunledningen",
        "equity.svg    | period=2019              | 400 | known for: 2023"
      })
  void whatDoesNotApplyIsRefusedWithWhatDoes(String file, String query, int status, String says) {
    assertThat(refused(file, query == null ? "" : query, status)).contains(says);
  }

  @Test
  void everyTableHasItsPictureInEveryKindItAdmits() {
    List<String> drawn = new ArrayList<>();
    for (String kind : List.of("variance", "waterfall", "structure", "trend")) {
      for (String table :
          List.of("SAMMANDRAG", "RESULTATRAKNING", "BALANSRAKNING", "INSATSOMRADEN", CENTRAL)) {
        Reply reply = get(table + ".svg", "kind=" + kind + "&width=400&height=500&theme=print");
        if (reply.status() == 200) {
          drawn.add(kind + " " + table);
        }
      }
    }
    assertThat(drawn)
        .containsExactly(
            "variance SAMMANDRAG",
            "variance RESULTATRAKNING",
            "variance INSATSOMRADEN",
            "variance KOMMUNCENTRALA",
            "waterfall SAMMANDRAG",
            "waterfall RESULTATRAKNING",
            "waterfall INSATSOMRADEN",
            "waterfall KOMMUNCENTRALA",
            "structure SAMMANDRAG",
            "structure RESULTATRAKNING",
            "structure BALANSRAKNING",
            "structure INSATSOMRADEN",
            "structure KOMMUNCENTRALA",
            "trend SAMMANDRAG",
            "trend RESULTATRAKNING",
            "trend BALANSRAKNING",
            "trend INSATSOMRADEN");
    Reply picture = get("STATSBIDRAG.png", "").ok();
    assertThat(picture.type()).isEqualTo("image/png");
    assertThat(
            anyone
                .with("If-None-Match", picture.header("ETag"))
                .get("/charts/finance/STATSBIDRAG.png?")
                .status())
        .isEqualTo(304);
  }
}
