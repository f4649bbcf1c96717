package se.utfall.api.keyfigure;

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

@MicronautTest(transactional = false)
class KeyFigurePageTest implements WithReferenceFigures {
  private static final String ADDRESS = "/api/v1/finance/key-figures";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Program anyone;

  @BeforeAll
  void load() {
    anyone = Program.at(service.getURI());
    // made up: hours behind the costs of one organisation, and a hidden measure of another
    Program editor = anyone.withSession(people.as("redaktör", "editor").session());
    editor
        .importing(
            "volumes",
            """
            measure;unit;organisation;line;scenario;period;volume;source;section
            Timmar;timmar;Övrig verksamhet;Kostnader;budget;2023;1000;KS-AR-2023;
            Timmar;timmar;Övrig verksamhet;Kostnader;utfall;2023;1100;KS-AR-2023;
            """)
        .ok();
    editor
        .importing(
            "observations",
            """
            indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note
            ARSARBETARE;GBG;2021;organisation;politisk verksamhet;;;;missing;Q;KS-AR-2023;;
            """)
        .ok();
  }

  /**
   * 356,3 − 44,4 = 311,9 against 344,4 − 37,7 = 306,7; four roundings of 0,05; 344,4 · −4,4 / 257,1
   * = −5,9.
   */
  @Test
  void netCostItsChangeAndWhatDroveItAreSaid() {
    String lead =
        "Nettokostnaden för SLK var 311,9 mnkr 2023. Den ökade med 5,2 mnkr, 1,7 procent, från 2022"
            + " (avrundningen tillåter 5,0–5,4). Den tryckta förändringen +5,3 mnkr kan stämma med det.";
    String details =
        "Kostnaden var 1\u00a0410,0 tkr per årsarbetare 2023. Kostnaden ändrades med +11,9 mnkr mot"
            + " bokslut 2022: −5,9 av volymen (årsarbetare från 257,1 till 252,7) och +17,8 av priset.";
    assertThat(of("SLK").get("text")).isEqualTo(lead + " " + details);
    assertThat(page("/ekonomi/nyckeltal?organisation=SLK").body())
        .contains("<p class=\"lead\">" + lead + "</p>", "<p>" + details + "</p>");
  }

  @Test
  void theSourcesOfTheFiguresStandAtTheFoot() {
    assertThat(
            page("/ekonomi/nyckeltal?organisation=SLK").each("<p class=\"small\">(Källa: [^<]*)"))
        .hasSize(1)
        .allMatch(
            source ->
                source.startsWith(
                    "Källa: Årsrapport 2023 för kommunstyrelsen, Göteborgs Stad, avsnitt "));
  }

  @Test
  void everyYearStandsWithItsIntervalBesideThePrintedChange() {
    Answer page = page("/ekonomi/nyckeltal?organisation=SLK");
    assertThat(page.row("2023"))
        .containsExactly("2023", "311,9", "+5,2 5,0–5,4", "+1,7 1,6–1,8", "+5,3 kan stämma");
    assertThat(page.row("2021"))
        .containsExactly("2021", "245,2", "uppgift saknas", "uppgift saknas", "−22,9");
    assertThat(page.row("Total sjukfrånvaro")).startsWith("Total sjukfrånvaro procent");
    assertThat(page("/ekonomi/nyckeltal").row("Övrig verksamhet, 2023"))
        .containsExactly(
            "Övrig verksamhet, 2023", "0,0", "0,0 −0,2 till 0,2", "går inte att räkna, basen är 0");
  }

  /** 77,9 by 1 100 hours against 74,6 by 1 000: 74,6 · 0,1 = 7,5 of volume, the rest of price. */
  @Test
  void aVolumeOfALineDividesItsDeviationFromBudget() {
    assertThat(Json.objects(of("Övrig verksamhet").get("priceVolume")))
        .containsExactly(
            Map.of(
                "line", "Kostnader",
                "measure", "Timmar",
                "from", "budget_2023",
                "to", "bokslut_2023",
                "volumeFrom", Json.read("1000"),
                "volumeTo", Json.read("1100"),
                "change", Json.read("3.3"),
                "volumeEffect", Json.read("7.5"),
                "priceEffect", Json.read("-4.2")));
  }

  @Test
  void aHiddenMeasureIsHiddenAndNothingIsWorkedOutFromIt() {
    Map<String, Object> politics = of("Politisk verksamhet");
    assertThat(Json.objects(politics.get("costPerFullTime")))
        .filteredOn(year -> year.get("period").equals("2021"))
        .extracting(year -> Json.object(year.get("tkrEach")).get("value"))
        .containsOnlyNulls();
    assertThat(Json.objects(politics.get("priceVolume")))
        .extracting(split -> split.get("from"))
        .containsExactly("bokslut_2022");
    assertThat(page("/ekonomi/nyckeltal?organisation=Politisk%20verksamhet").row("Årsarbetare"))
        .containsExactly("Årsarbetare årsarbetare", "dold", "74,9", "73,2");
    assertThat(page("/ekonomi/nyckeltal?organisation=Politisk%20verksamhet").row("Kostnad per"))
        .startsWith("Kostnad per årsarbetare tkr", "dold");
  }

  @Test
  void everyOrganisationWithAResultIsThereOnce() {
    assertThat(anyone.items(ADDRESS))
        .extracting(item -> item.get("organisation"))
        .isEqualTo(
            List.of(
                "Hela kommunledningen",
                "SLK",
                "Politisk verksamhet",
                "Övrig verksamhet",
                "Personal- och kompetensförsörjning"));
    assertThat(anyone.get(ADDRESS + "?organisation=X").status()).isEqualTo(404);
  }

  private Map<String, Object> of(String organisation) {
    return anyone.items(ADDRESS).stream()
        .filter(item -> item.get("organisation").equals(organisation))
        .findFirst()
        .orElseThrow();
  }

  private Answer page(String address) {
    return Browser.at(service.getURI()).get(address);
  }
}
