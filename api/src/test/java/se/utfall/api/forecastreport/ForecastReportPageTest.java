package se.utfall.api.forecastreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.db.teststore.WithReferenceFigures;

/** The reports are made up; what 2022 and 2023 became is printed: 9,4 and 7,8 mnkr. */
@MicronautTest(transactional = false)
class ForecastReportPageTest implements WithReferenceFigures {
  private static final String ADDRESS = "/api/v1/finance/forecasts";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Program anyone;
  private String empty;
  private Map<String, Object> nothing;

  @BeforeAll
  void load() {
    anyone = Program.at(service.getURI());
    empty = page("/ekonomi/prognoser").body();
    nothing = anyone.json(ADDRESS);
    anyone
        .withSession(people.as("redaktör", "editor").session())
        .importing(
            "interim-reports",
            """
            through;period;unit_of_money;organisation;line;line_kind;budget;outcome;forecast;source;section
            2022-03;2022;mnkr;SLK;Resultat;result;0,0;1,0;10,0;KS-AR-2023;
            2023-03;2023;mnkr;SLK;Resultat;result;0,0;2,1;3,0;KS-AR-2023;
            2023-08;2023;tkr;SLK;Resultat;result;;5 100;5 000;KS-AR-2023;
            2023-12;2023;mnkr;SLK;Resultat;result;0,0;7,9;;KS-AR-2023;
            2023-08;2023;mnkr;SLK;Kostnader;cost;368,3;230,0;360,0;KS-AR-2023;
            2025-08;2025;mnkr;SLK;Resultat;result;0,0;;1,0;KS-AR-2023;
            2025-12;2025;mnkr;SLK;Resultat;result;0,0;2,5;;KS-AR-2023;
            2026-03;2026;mnkr;SLK;Resultat;result;0,0;0,4;1,2;KS-AR-2023;
            """)
        .ok();
  }

  @Test
  void withoutReportsThePageSaysWhatToImport() {
    assertThat(empty)
        .contains(
            "Inga uppföljningsrapporter är inlästa ännu",
            "interim-reports",
            "through;period;unit_of_money;organisation;line;line_kind;budget;outcome;forecast;source;section");
    assertThat(nothing).containsEntry("total", Json.read("0")).containsEntry("items", List.of());
  }

  @Test
  void everyReportStandsBesideTheOthersAndWhatCameOut() {
    Answer page = page("/ekonomi/prognoser?year=2023&organisation=SLK");
    assertThat(page.each("<p class=\"lead\">(.*?)</p>"))
        .containsExactly(
            "Resultat, SLK 2023: i mars väntades 3,0 mnkr, i augusti väntades 5,000 mnkr; det blev 7,8"
                + " mnkr.");
    assertThat(page.row("mars"))
        .containsExactly("mars (rapport 2024-01-22)", "2,1", "0,0", "3,0", "+4,8");
    assertThat(page.row("augusti"))
        .containsExactly(
            "augusti (rapport 2024-01-22)", "5,100", "uppgift saknas", "5,000", "+2,800");
    assertThat(page.row("december")).containsExactly("december (rapport 2024-01-22)", "7,9", "0,0");
    assertThat(page.row("Året blev")).containsExactly("Året blev", "7,8");
  }

  @Test
  void costsAreComparedInTheSignOfTheReportsAndAYearWithoutTableByItsLastReport() {
    assertThat(line("2023", "Kostnader")).containsEntry("became", Json.read("356.3"));
    assertThat(line("2025", "Resultat")).containsEntry("became", Json.read("2.5"));
    assertThat(line("2026", "Resultat")).containsEntry("became", null);
  }

  /** March: 9,4 − 10,0 = −0,6 and 7,8 − 3,0 = 4,8: mean 2,1, without sign 2,7; 2026 is waiting. */
  @Test
  void accuracyIsToldWithItsNumberOfYearsAndOneYearClaimsNothing() {
    Map<String, Object> march = precision("Resultat", "03");
    assertThat(march)
        .containsEntry("n", Json.read("2"))
        .containsEntry("waiting", Json.read("1"))
        .containsEntry("bias", Json.read("2.10"))
        .containsEntry("meanAbsolute", Json.read("2.70"))
        .containsEntry(
            "text",
            "i snitt 2,10 mnkr för låga, fel i snitt 2,70 mnkr (2 år); för få år för att lita på");
    assertThat(precision("Kostnader", "08"))
        .containsEntry("n", Json.read("1"))
        .containsEntry("text", "ett år säger inget om träffsäkerheten");
    assertThat(Json.objects(anyone.json(ADDRESS).get("precision")))
        .extracting(one -> one.get("month"))
        .doesNotContain("12");
  }

  @Test
  void anUnknownYearIsRefusedByName() {
    assertThat(anyone.get(ADDRESS + "?year=1999").text()).contains("'1999'");
    assertThat(anyone.get(ADDRESS + "?year=1999").status()).isEqualTo(404);
  }

  private Map<String, Object> line(String year, String line) {
    return anyone.items(ADDRESS + "?year=" + year).stream()
        .filter(item -> item.get("line").equals(line))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Object> precision(String line, String month) {
    return Json.objects(anyone.json(ADDRESS).get("precision")).stream()
        .filter(one -> one.get("line").equals(line) && one.get("month").equals(month))
        .findFirst()
        .orElseThrow();
  }

  private Answer page(String address) {
    return Browser.at(service.getURI()).get(address);
  }
}
