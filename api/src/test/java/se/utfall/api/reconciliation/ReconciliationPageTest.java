package se.utfall.api.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Browser;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.db.imports.ImportFile;
import se.utfall.db.imports.Imports;
import se.utfall.db.teststore.WithReferenceFigures;

@MicronautTest(transactional = false)
class ReconciliationPageTest implements WithReferenceFigures {
  private static final String ADDRESS = "/api/v1/finance/reconciliation";

  @Inject EmbeddedServer service;
  @Inject Imports imports;

  @Test
  void everyFindingSaysWhatIsPrintedAndWhatTheOthersAllow() {
    assertThat(texts("?period=2023"))
        .hasSize(17)
        .contains(
            "SLK, Resultat, bokslut 2021: tryckt 31,8 mnkr, men delarna tillsammans ger 24,3–24,7."
                + " Minsta fel som förklarar det är 7,05 mnkr.",
            "Personal- och kompetensförsörjning, Kommuninterna bidrag, avvikelse 2023: tryckt 7,7"
                + " mnkr har fel tecken; bokslut 37,3 och budget 45,0 ger −7,8 till −7,6.",
            "Hela kommunledningen, Kostnader, avvikelse 2023: tryckt 20,2 mnkr, men de underordnade"
                + " organisationerna tillsammans ger 4,6–5,0. Det följer av fel tecken i Personal-"
                + " och kompetensförsörjning, Kostnader, avvikelse 2023.",
            "Hela kommunledningen, Summa tillgångar, förändring mot föregående år, 2023: texten"
                + " anger 5,7 mnkr, men tabellens 107,6 (bokslut 2023) och 96,9 (bokslut 2022) ger"
                + " 10,6–10,8. Minsta fel som förklarar det är 4,85 mnkr.");
  }

  @Test
  void whatFollowsFromAnotherFindingNamesIt() {
    List<Map<String, Object>> all = findings("");
    Map<String, Object> sign =
        all.stream()
            .filter(one -> one.get("fault").equals("sign") && one.get("line").equals("Kostnader"))
            .findFirst()
            .orElseThrow();

    assertThat(sign).containsEntry("difference", null).containsEntry("cause", null);
    assertThat(all.stream().filter(one -> sign.get("id").equals(one.get("cause"))))
        .extracting(one -> one.get("rule"))
        .containsExactly("ORG-SUM", "INSATS", "C10");
  }

  @Test
  void aFindingBelongsToItsReportAndToThePeriodOfItsColumn() {
    assertThat(findings("?period=2021"))
        .extracting(one -> one.get("rule"))
        .containsExactly("SUMMA", "ORG-SUM");
    assertThat(Program.at(service.getURI()).get(ADDRESS + "?period=1999").status()).isEqualTo(404);
    assertThat(Program.at(service.getURI()).get(ADDRESS + "?period=nu").status()).isEqualTo(400);
  }

  @Test
  void thePageGathersWhatFollowsUnderItsCause() {
    var page = Browser.at(service.getURI()).get("/ekonomi/avstamning?period=2023");

    assertThat(page.heading()).isEqualTo("Avstämning av tryckta belopp");
    assertThat(page.each("<p class=\"lead\">(.*?)</p>"))
        .containsExactly(
            "194 samband mellan tryckta belopp har prövats. Tio stämmer inte, fyra följer av dem och"
                + " tre är tryckta olika på två ställen.");
    assertThat(page.each("<summary>(.*?)</summary>"))
        .containsExactly("tre följer av felet", "en följer av felet");
    assertThat(page.body()).contains("avsnitt 3.2.1 och 5.3");
  }

  @Test
  void theMenuOfMoneyKeepsMomentAndLanguage() {
    var page = Browser.at(service.getURI()).get("/ekonomi/avstamning?asOf=2999-01-01&lang=en");

    assertThat(page.heading()).isEqualTo("Reconciliation of printed amounts");
    assertThat(page.each("<a href=\"(/ekonomi/eget-kapital[^\"]*)\""))
        .containsExactly("/ekonomi/eget-kapital?asOf=2999-01-01&amp;lang=en");
  }

  @Test
  void aNewReportWithRulesOfItsOwnIsJudgedWithoutAnyChangeOfTheProgram() {
    take("sources", "source;title;issued;reference\nPROV-AR;Provad rapport;2031-01-22;\n");
    take(
        "finance-tables",
        "table;title;unit_of_money;deviation;costs_printed_as;credit_side_printed_as;order\n"
            + "PROVTABELL;Provtabell;tkr;budget_minus_outcome;positive;;90\n");
    take(
        "finance",
        "table;unit_of_money;organisation;line;line_kind;parent_line;utfall_2030;budget_2030;"
            + "avvikelse_2030;source;section\n"
            + "PROVTABELL;tkr;SLK;Inköp;cost;Summa;40;50;10;PROV-AR;1\n"
            + "PROVTABELL;tkr;SLK;Resor;cost;Summa;30;25;5;PROV-AR;1\n"
            + "PROVTABELL;tkr;SLK;Summa;cost;;75;75;0;PROV-AR;1\n");
    take(
        "reconciliation-rules",
        "rule;kind;table;organisation;line;equals_table;equals_organisation;equals_line;factor;note\n"
            + "PROV-1;same_figure;PROVTABELL;SLK;Inköp;PROVTABELL;SLK;Resor;1;\n"
            + "PROV-2;same_figure;PROVTABELL;SLK;Saknas;PROVTABELL;SLK;Resor;1;\n");

    assertThat(findings("?period=2030"))
        .extracting(one -> one.get("rule") + " " + one.get("fault") + " " + one.get("column"))
        .containsExactly(
            "AVVIKELSE sign avvikelse_2030",
            "SUMMA amount bokslut_2030",
            "SUMMA amount avvikelse_2030",
            "PROV-1 amount bokslut_2030",
            "PROV-1 amount budget_2030",
            "PROV-1 amount avvikelse_2030");
    assertThat(Browser.at(service.getURI()).get("/ekonomi/avstamning?period=2030").body())
        .contains("Regeln PROV-2 kunde inte prövas: raden ”Saknas” finns inte.");
  }

  private List<String> texts(String query) {
    return findings(query).stream()
        .map(one -> one.get("text").toString().replace('\u00a0', ' '))
        .toList();
  }

  private List<Map<String, Object>> findings(String query) {
    return Json.objects(Program.at(service.getURI()).json(ADDRESS + query).get("findings"));
  }

  private void take(String kind, String text) {
    var answer =
        imports.take(
            new ImportFile(
                kind,
                Optional.empty(),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "prov",
                false));
    assertThat(answer.problems()).isEmpty();
  }
}
