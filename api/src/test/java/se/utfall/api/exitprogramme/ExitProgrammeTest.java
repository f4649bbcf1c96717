package se.utfall.api.exitprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.db.teststore.WithReferenceFigures;

/** The years 2021 and 2023 are the City's; what is told of 2030 and later is made up. */
@MicronautTest(transactional = false)
class ExitProgrammeTest implements WithReferenceFigures {
  private static final String ADDRESS = "/api/v1/reports/exit-programme";
  private static final String KNOWN = ADDRESS + "?from=2021&to=2023";
  private static final String LEAD =
      "Vad avhopparverksamheten kostar sammanlagt är inte redovisat: totalkostnaden saknas för"
          + " 2021–2023. Det är den redovisningen som yrkandet om avhopparverksamheten gäller.";
  private static final String DETAILS =
      "Känt är ungefär 60 (55–65) ärenden 2021 och snittkostnaden 1,3–1,6 mnkr per person 2023"
          + " (uppskattning). Antalet och snittkostnaden kommer inte ur samma redovisning och"
          + " multipliceras därför inte till en total. Inte alls redovisat för 2021–2023: sökande,"
          + " varaktiga avhopp, återfall, måluppfyllelse och förbättringsområden.";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Program anyone;
  private Program editor;

  @BeforeAll
  void load() {
    anyone = Program.at(service.getURI());
    editor = anyone.withSession(people.as("redaktör", "editor").session());
    for (String code :
        List.of("KOSTNAD", "PERSONER", "SOKANDE", "VARAKTIGA", "ATERFALL", "MALUPPFYLLELSE")) {
      indicator("AVHOPP-" + code, code.equals("KOSTNAD") ? "tkr" : "antal", "public");
    }
    take(
        "observations",
        """
        indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note
        AVHOPP-KOSTNAD;GBG;2030;;;80 000;;;exact;;YRK-2024;;
        AVHOPP-PERSONER;GBG;2030;;;;50;60;range;;YRK-2024;;
        AVHOPP-SNITTKOSTNAD;GBG;2030;;;1,9;;;exact;;YRK-2024;;
        AVHOPP-KOSTNAD;GBG;2031;;;80 000;;;exact;;YRK-2024;;
        AVHOPP-PERSONER;GBG;2031;;;;;;missing;Q;YRK-2024;;
        AVHOPP-SNITTKOSTNAD;GBG;2031;;;1,9;;;exact;;YRK-2024;;
        AVHOPP-MALUPPFYLLELSE;GBG;2031;;;40;;;exact;;YRK-2024;;
        AVHOPP-SOKANDE;GBG;2032-05;;;7;;;exact;;YRK-2024;;
        AVHOPP-ARENDEN;GBG;2033;;;40;;;exact;;YRK-2024;;
        AVHOPP-KOSTNAD;GBG;2034;;;80 000;;;exact;;YRK-2024;;
        AVHOPP-PERSONER;GBG;2034;;;50;;;exact;;YRK-2024;;
        AVHOPP-SNITTKOSTNAD;GBG;2034;;;;;;missing;Q;YRK-2024;;
        """);
    take(
        "finance-tables",
        """
        table;title;unit_of_money;deviation;costs_printed_as;credit_side_printed_as;order
        AVHOPP;Avhopparverksamheten;tkr;;positive;;10
        """);
    take(
        "costs",
        """
        table;unit_of_money;organisation;line;line_kind;parent_line;period;amount;qualifier;funded_by_grant;funder;account;note;source;section
        AVHOPP;tkr;SLK;Boende;cost;Summa;2033;50 000;exact;;;;;YRK-2024;
        AVHOPP;tkr;SLK;Personal;cost;Summa;2033;10 000;exact;;;;;YRK-2024;
        AVHOPP;tkr;SLK;Summa;cost;;2033;60 000;exact;;;;;YRK-2024;
        """);
    take(
        "improvement-areas",
        """
        programme;period;area;source;section
        AVHOPP;2033;Kortare väntan;YRK-2024;
        """);
  }

  @Test
  void whatIsKnownOfDifferentYearsStandsApartAndTheTotalsAreListedAsMissing() {
    assertThat(anyone.json(KNOWN).get("text")).isEqualTo(LEAD + " " + DETAILS);
    assertThat(page("/avhopp?from=2021&to=2023").body())
        .contains("<p class=\"lead\">" + LEAD + "</p>", "<p>" + DETAILS + "</p>");
    assertThat(cell(KNOWN, 2021, "cases"))
        .containsEntry("lower", Json.read("55"))
        .containsEntry("upper", Json.read("65"));
    assertThat(cell(KNOWN, 2023, "averageCost"))
        .containsEntry("value", null)
        .containsEntry("qualifier", "range")
        .containsEntry("computed", null)
        .containsEntry("text", "1,3–1,6 mnkr");
    for (int year = 2021; year <= 2023; year++) {
      assertThat(cell(KNOWN, year, "totalCost"))
          .containsEntry("value", null)
          .containsEntry("lower", null)
          .containsEntry("computed", null)
          .containsEntry("status", "M")
          .containsEntry("reason", "not-reported")
          .containsEntry("text", "uppgift saknas: inte redovisad");
    }
    assertThat(page("/avhopp?from=2021&to=2023").row("Totalkostnad"))
        .containsExactly(
            "Totalkostnad",
            "uppgift saknas: inte redovisad",
            "uppgift saknas: inte redovisad",
            "uppgift saknas: inte redovisad");
  }

  /** 79,9995–80,0005 by 50–60 is 1,33332…–1,60001, outwards 1,33–1,61; 1,9 ± 0,05 is outside. */
  @Test
  void theAverageIsComputedWithItsIntervalWhereTotalAndPersonsAreOfOneYear() {
    Map<String, Object> average = cell(ADDRESS, 2030, "averageCost");
    assertThat(Json.object(average.get("computed")))
        .containsEntry("value", null)
        .containsEntry("lower", Json.read("1.33"))
        .containsEntry("upper", Json.read("1.61"))
        .containsEntry("from", "total-by-persons")
        .containsEntry("agrees", false);
    assertThat(average).containsEntry("value", Json.read("1.9"));
    assertThat(page("/avhopp?from=2030&to=2030").row("Snittkostnad per person"))
        .containsExactly(
            "Snittkostnad per person",
            "1,9 mnkr totalkostnaden delad med antalet personer ger 1,33–1,61 mnkr per person,"
                + " beräknat; det stämmer inte med den redovisade uppgiften");
  }

  @Test
  void aHiddenCountHidesTheAverageAndTheShareThatWouldTellIt() {
    assertThat(cell(ADDRESS, 2031, "persons")).containsEntry("reason", "hidden");
    for (String measure : List.of("averageCost", "goalAttainment")) {
      assertThat(cell(ADDRESS, 2031, measure))
          .containsEntry("value", null)
          .containsEntry("computed", null)
          .containsEntry("status", "Q")
          .containsEntry("reason", "would-reveal");
    }
    assertThat(cell(ADDRESS, 2031, "totalCost")).containsEntry("value", Json.read("80000"));
  }

  @Test
  void aHiddenAverageHidesTheTotalThatWouldTellItAndHiddenIsNotCalledMissing() {
    assertThat(cell(ADDRESS, 2034, "averageCost")).containsEntry("text", "dold");
    assertThat(cell(ADDRESS, 2034, "totalCost"))
        .containsEntry("value", null)
        .containsEntry("computed", null)
        .containsEntry("reason", "would-reveal");
    assertThat(anyone.json(ADDRESS + "?from=2034&to=2034").get("text").toString())
        .startsWith("Totalkostnaden för 2034 är dold. Känt är 50 personer 2034.")
        .doesNotContain("80");
  }

  /** 60 mnkr ± 0,001 by 40 is 1,499975–1,500025. */
  @Test
  void theCostTableGivesATotalAndCasesAnAverageThatIsSaidToBePerCase() {
    assertThat(cell(ADDRESS, 2033, "totalCost"))
        .containsEntry("qualifier", "derived")
        .containsEntry("text", "60,000 mnkr (59,999–60,001)");
    assertThat(Json.object(cell(ADDRESS, 2033, "averageCost").get("computed")))
        .containsEntry("value", Json.read("1.50"))
        .containsEntry("lower", Json.read("1.49"))
        .containsEntry("upper", Json.read("1.51"))
        .containsEntry("from", "total-by-cases")
        .containsEntry("agrees", null);
    assertThat(page("/avhopp?from=2033&to=2033").body()).contains("Kortare väntan");
  }

  @Test
  void aFigureOfAMonthIsNoFigureOfTheYear() {
    assertThat(cell(ADDRESS, 2032, "applicants")).containsEntry("reason", "part-of-year");
  }

  @Test
  void whatTheReaderMayNotSeeIsAsIfItWereNotThere() {
    indicator("AVHOPP-ATERFALL", "antal", "restricted");
    take(
        "observations",
        """
        indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note
        AVHOPP-ATERFALL;GBG;2040;;;3;;;exact;;YRK-2024;;
        """);
    assertThat(anyone.json(ADDRESS).get("years").toString()).doesNotContain("2040");
    assertThat(page("/avhopp").body()).doesNotContain("2040");
  }

  @Test
  void moreThanAHundredYearsAreRefused() {
    assertThat(anyone.get(ADDRESS + "?from=1900").status()).isEqualTo(400);
    assertThat(anyone.get(ADDRESS + "?from=2023&to=2021").status()).isEqualTo(400);
    assertThat(anyone.json(ADDRESS + "?from=2025&to=2025").get("years").toString())
        .contains("2025");
  }

  private Map<String, Object> cell(String address, int year, String measure) {
    return Json.objects(anyone.json(address).get("years")).stream()
        .filter(one -> one.get("year").toString().equals(Integer.toString(year)))
        .map(one -> Json.object(one.get(measure)))
        .findFirst()
        .orElseThrow();
  }

  private Answer page(String address) {
    return Browser.at(service.getURI()).get(address);
  }

  private void indicator(String code, String unit, String confidentiality) {
    assertThat(
            editor
                .put(
                    "/api/v1/indicators/" + code,
                    String.format(
                        Locale.ROOT,
                        """
                        {"name":"Påhittat tal","unit":"%s","better":"neutral","decimals":0,
                         "frequency":"A","theme":"avhopp","owner":"SLK","confidentiality":"%s",
                         "readers":["granskare"],"headline":{"area":"GBG"}}""",
                        unit,
                        confidentiality))
                .status())
        .isIn(201, 204);
  }

  private void take(String kind, String csv) {
    editor.importing(kind, csv).ok();
  }
}
