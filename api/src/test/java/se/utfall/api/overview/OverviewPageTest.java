package se.utfall.api.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.db.imports.Imports;
import se.utfall.db.teststore.WithReferenceFigures;

@MicronautTest(transactional = false)
class OverviewPageTest implements WithReferenceFigures {
  private static final String REPORT = "Årsrapport 2023 för kommunstyrelsen, Göteborgs Stad";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;
  @Inject Imports imports;

  @BeforeAll
  void load() {
    rows()
        .indicators(
            "FEM;Fem mätningar;procent;lower;0;A;prov;Provkontoret;;public;;;;GBG;\n"
                + "HEMLIG;Bara för inloggade;antal;lower;0;A;prov;Provkontoret;;internal;;;;GBG;\n"
                + "FOLJD;Första namnet;antal;neutral;0;A;prov;Provkontoret;;public;;;;GBG;\n"
                + "SPANN;Olika långa perioder;antal;higher;0;A;prov;Provkontoret;;public;;;;GBG;\n"
                + "FRAM;Med prognos;antal;higher;0;A;prov;Provkontoret;;public;;;;GBG;\n"
                + "MAL;Missar sitt mål;antal;lower;0;A;prov;Provkontoret;;public;5;at_most;2023;GBG;\n"
                + "TOM;Utan värden;antal;neutral;0;A;prov;Provkontoret;;public;;;;GBG;\n");
    rows()
        .observations(
            "FEM;GBG;2019;;;50;;;exact;;KS-AR-2023;;\n"
                + "FEM;GBG;2020;;;40;;;exact;;KS-AR-2023;;\n"
                + "FEM;GBG;2021;;;30;;;exact;;KS-AR-2023;;\n"
                + "FEM;GBG;2022;;;20;;;exact;;KS-AR-2023;;\n"
                + "FEM;GBG;2023;;;10;;;exact;;KS-AR-2023;;\n"
                + "HEMLIG;GBG;2023;;;77123;;;exact;;KS-AR-2023;;\n"
                + "SPANN;GBG;2019-01-01/P5Y;;;10;;;exact;;KS-AR-2023;;\n"
                + "SPANN;GBG;2021-01-01/P6M;;;20;;;exact;;KS-AR-2023;;\n"
                + "SPANN;GBG;2021-04-01/P6M;;;30;;;exact;;KS-AR-2023;;\n"
                + "SPANN;GBG;2021-10-01/P6M;;;40;;;exact;;KS-AR-2023;;\n"
                + "FRAM;GBG;2022;;;5;;;exact;A;KS-AR-2023;;\n"
                + "FRAM;GBG;2023;;;6;;;exact;A;KS-AR-2023;;\n"
                + "FRAM;GBG;2024;;;60;;;exact;F;KS-AR-2023;;\n"
                + "MAL;GBG;2022;;;7;;;exact;;KS-AR-2023;;\n"
                + "MAL;GBG;2023;;;6;;;exact;;KS-AR-2023;;\n"
                + "FOLJD;GBG;2023;;;1;;;exact;;KS-AR-2023;;\n");
  }

  @Test
  void onlyPeriodsOfOneLengthThatDoNotOverlapAreCompared() {
    assertThat(line("/", "Olika långa perioder"))
        .endsWith(
            "40 1 oktober 2021–31 mars 2022",
            "▲ upp 10 från 1 april 2021–30 september 2021, bättre två mätningar",
            "40 under 1 oktober 2021–31 mars 2022, upp 10 från 1 april 2021–30 september 2021; två"
                + " mätningar räcker inte för att tala om en trend.");
    assertThat(anyone().get("/charts/SPANN.svg").status()).isEqualTo(200);
  }

  @Test
  void aForecastIsNoMeasurement() {
    assertThat(line("/", "Med prognos"))
        .contains("6 2023", "▲ upp 1 från 2022, bättre två mätningar");
  }

  @Test
  void aLineSaysFigureUnitPeriodChangeAndHowFewMeasurementsThereAre() {
    Answer page = anyone().get("/");
    assertThat(page.heading()).isEqualTo("Överblick");
    assertThat(line("/", "Trygghetsindex"))
        .containsExactly(
            "Trygghetsindex Västra Biskopsgården och 2 serier till",
            "41 av 100 2023",
            "▼ ner 13 enheter från 2019, sämre två mätningar",
            "41 av 100 för 2023, ner 13 enheter från 2019; två mätningar räcker inte för att tala"
                + " om en trend.");
    assertThat(line("/", "Genomförda custom notification"))
        .contains("drygt 70 december 2023", "▲ upp 25–44 från juni 2023 två mätningar");
    assertThat(line("/", "Snittkostnad per avhoppare")).contains("1,3–1,6 mnkr 2023");
    assertThat(line("/", "Anser att Göteborg"))
        .endsWith(
            "55 procent 2023",
            "en mätning",
            "55 procent 2023; en mätning säger inget om utvecklingen.");
  }

  @Test
  void resultAndEquityStandAmongTheIndicatorsWithWhatTheyAreHeldAgainst() {
    assertThat(line("/", "Resultat"))
        .containsExactly(
            "Resultat Hela kommunledningen",
            "14,4 mnkr 2023",
            "▲ 14,4 mnkr över budget, bättre",
            sentence("/ekonomi"));
    assertThat(line("/", "Eget kapital"))
        .containsExactly(
            "Eget kapital Hela kommunledningen",
            "22,4 mnkr 2023",
            "▲ över beslutad nivå 8,0 och över rekommenderat intervall 9,0–11,0",
            "Hela kommunledningen hade 22,4 mnkr i eget kapital vid utgången av 2023. Det är 14,4"
                + " mnkr över den beslutade nivån 8,0 och 11,4 mnkr över det rekommenderade"
                + " intervallet 9,0–11,0.");
    assertThat(sentence("/ekonomi/eget-kapital")).startsWith(line("/", "Eget kapital").get(3));
  }

  @Test
  void fiveFallingValuesOfWhatIsBetterLowAreAnImprovement() {
    assertThat(line("/", "Fem mätningar"))
        .contains("▼ ner 10 procentenheter från 2022, bättre förbättring, mer än slump");
  }

  @Test
  void anIndicatorWithoutValuesSaysSo() {
    assertThat(line("/", "Utan värden"))
        .containsExactly("Utan värden", "uppgift saknas", "Det finns ingen uppgift.");
  }

  @Test
  void everyRowSaysTheVerySentenceThatStandsOnItsPageAndUnderItsChart() {
    for (String language : List.of("sv", "en")) {
      Answer overview = anyone().get("/?lang=" + language);
      List<String> addresses = overview.each("<th scope=\"row\"><a href=\"([^\"]*)\"");
      List<String> said = overview.each("<td class=\"finding\">([^<]+)</td>");
      assertThat(said).hasSameSizeAs(addresses).hasSizeGreaterThan(30);
      assertThat(said)
          .containsAll(
              anyone().get("/indikatorer?lang=" + language).each("class=\"finding\">([^<]+)<"));
      for (int i = 0; i < said.size(); i++) {
        String page = addresses.get(i).replace("&amp;", "&");
        assertThat(anyone().get(page).body()).as(page).contains("<p class=\"lead\">" + said.get(i));
      }
    }
    String sentence = line("/", "Fem mätningar").get(3);
    assertThat(sentence).contains("fem mätningar visar en förbättring som är mer än en slump");
    assertThat(anyone().get("/charts/FEM.txt").body()).contains(sentence);
  }

  @Test
  void whatIsInternalIsThereOnlyForThoseWhoHaveLoggedIn() {
    assertThat(anyone().get("/").body())
        .doesNotContain("Bara för inloggade", "77123", "77\u00a0123");
    assertThat(withoutAge(people.as("läsare", "reader").get("/").row("Bara för inloggade")))
        .contains("77\u00a0123 2023");
  }

  @Test
  void thePageOfAPastMomentShowsTheNameAndValueOfThatMoment() {
    Instant before = Instant.now();
    rows().indicators("FOLJD;Andra namnet;antal;neutral;0;A;prov;Provkontoret;;public;;;;GBG;\n");
    rows().observations("FOLJD;GBG;2023;;;2;;;exact;;KS-AR-2023;;\n");
    assertThat(line("/", "Andra namnet")).contains("2 2023");
    Answer past = anyone().get("/?asOf=" + before);
    assertThat(withoutAge(past.row("Första namnet"))).contains("1 2023");
    assertThat(past.notice()).startsWith("Sidan visar vad som var känt den ");
  }

  @Test
  void englishIsGivenWhenItIsAskedFor() {
    Answer page = anyone().get("/?lang=en");
    assertThat(page.heading()).isEqualTo("Overview");
    assertThat(withoutAge(page.row("Total sjukfrånvaro")))
        .contains(
            "2.3 per cent 2023", "▲ up 0.2 percentage points from 2022, worse three measurements");
  }

  @Test
  void whatIsAskedForAndIsNotThereIsRefused() {
    assertThat(anyone().get("/?as0f=2024-01-01").status()).isEqualTo(400);
    assertThat(anyone().get("/?sedan=igår").status()).isEqualTo(400);
    assertThat(anyone().get("/?theme=finnsinte").status()).isEqualTo(404);
    assertThat(anyone().get("/?area=FINNSINTE").status()).isEqualTo(404);
  }

  @Test
  void aMissedTargetIsSaidAndNeedsAttention() {
    assertThat(line("/", "Missar sitt mål"))
        .contains("▼ ner 1 från 2022, bättre två mätningar ✗ målet högst 5 för 2023 är inte nått");
    Answer worrying = anyone().get("/?attention=true&theme=prov");
    assertThat(worrying.all("<th scope=\"row\">")).hasSize(1);
    assertThat(withoutAge(worrying.row("Missar sitt mål"))).contains("6 2023");
  }

  @Test
  void onPaperTheSourcesOfWhatIsShownAreNamed() {
    assertThat(paper("/?theme=prov")).containsExactly("Källa: " + REPORT + ".");
    assertThat(paper("/?theme=prov&lang=en")).containsExactly("Source: " + REPORT + ".");
    assertThat(paper("/indikatorer?theme=prov")).containsExactly("Källa: " + REPORT + ".");
    assertThat(paper("/?theme=ekonomi")).hasSize(1).first().asString().startsWith("Källor: ");
  }

  private List<String> paper(String address) {
    String main = anyone().get(address).all("<main.*</main>").get(0);
    return Pattern.compile("<p class=\"on-paper small\">(.*?)</p>")
        .matcher(main.replaceAll("(?s)<details class=\"changes\">.*?</details>", ""))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void anAreaShowsItsOwnFigures() {
    Answer page = anyone().get("/?area=GBG-HIS-VBI");
    assertThat(withoutAge(page.row("Trygghetsindex"))).contains("41 av 100 2023");
    assertThat(page.all("<th scope=\"row\">.*?</th>"))
        .isNotEmpty()
        .noneMatch(name -> name.contains("Fem mätningar"));
  }

  @Test
  void theListIsSearchedByWordsWithoutRegardToCaseAndDiacritics() {
    Answer page = anyone().get("/indikatorer?q=SJUKFRANVARO+total");
    assertThat(withoutAge(page.row("Total sjukfrånvaro"))).contains("2,3 procent 2023");
    assertThat(page.all("<th scope=\"row\">")).hasSize(1);
    assertThat(anyone().get("/indikatorer?q=finnsinte").notice())
        .isEqualTo("Ingen indikator passar. Pröva ett annat ord eller välj alla teman.");
    assertThat(anyone().get("/indikatorer?q=%3Cscript%3E").body())
        .contains("value=\"&lt;script")
        .doesNotContain("<script>");
  }

  /** A row without the age of its figure, which is another every month. */
  private List<String> line(String address, String heading) {
    return withoutAge(anyone().get(address).row(heading));
  }

  /** The finding at the top of a page. */
  private String sentence(String address) {
    return anyone().get(address).each("<p class=\"lead\">(.*?)</p>").get(0);
  }

  private static List<String> withoutAge(List<String> cells) {
    return cells.stream()
        .map(
            cell -> cell.replaceFirst(" \\d+ (månad|månader|år|years?|months?)( gammal| old)$", ""))
        .toList();
  }

  private ImportedRows rows() {
    return new ImportedRows(imports);
  }

  private Browser anyone() {
    return Browser.at(service.getURI());
  }
}
