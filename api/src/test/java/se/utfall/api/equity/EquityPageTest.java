package se.utfall.api.equity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
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
class EquityPageTest implements WithReferenceFigures {
  private static final String ADDRESS = "/api/v1/finance/equity";
  private static final String FINDING =
      "Hela kommunledningen hade 22,4 mnkr i eget kapital vid utgången av 2023. Det är 14,4 mnkr över"
          + " den beslutade nivån 8,0 och 11,4 mnkr över det rekommenderade intervallet 9,0–11,0. Den"
          + " beslutade nivån ligger själv under det rekommenderade intervallet. Förslaget att"
          + " återredovisa 14,4 mnkr för kapitalet ner till den beslutade nivån.";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Program anyone;

  @BeforeAll
  void load() {
    anyone = Program.at(service.getURI());
    Program editor = anyone.withSession(people.as("redaktör", "editor").session());
    // made up: a year of another organisation, with a return that the level does not explain
    editor
        .importing(
            "equity",
            """
            organisation;period;kind;step;amount_mnkr;source;section;note
            SLK;2022;opening;Ingående;5,0;KS-AR-2023;;
            SLK;2022;result;Resultat;2,0;KS-AR-2023;;
            SLK;2022;closing;Utgående;7,3;KS-AR-2023;;
            SLK;2022;decided_level;Nivå;4,0;KS-AR-2023;;
            SLK;2022;return;Återredovisning;-2,0;KS-AR-2023;;
            SLK;2021;opening;Ingående;1,0;KS-AR-2023;;
            SLK;2021;result;Resultat;2,0;KS-AR-2023;;
            SLK;2021;decided_level;Nivå;4,0;KS-AR-2023;;
            """)
        .ok();
  }

  @Test
  void theSameSentenceStandsOnThePageAndInTheAnswer() {
    assertThat(lead("/ekonomi/eget-kapital")).isEqualTo(FINDING);
    assertThat(summary(ADDRESS).get("text")).isEqualTo(FINDING);
  }

  @Test
  void theSummaryHoldsLevelsIntervalAndTheReturnPrintedAndComputed() {
    Map<String, Object> summary = summary(ADDRESS + "?organisation=Kommunstyrelsen&year=2023");
    assertThat(summary)
        .containsEntry("organisation", "Hela kommunledningen")
        .containsEntry("opening", number("22.1"))
        .containsEntry("closing", number("22.4"))
        .containsEntry("closingComputed", number("22.4"))
        .containsEntry("decidedLevel", number("8.0"))
        .containsEntry("recommended", Map.of("low", number("9.0"), "high", number("11.0")))
        .containsEntry("closingToDecided", "above")
        .containsEntry("closingToRecommended", "above")
        .containsEntry("decidedToRecommended", "below")
        .containsEntry(
            "proposedReturn",
            Map.of(
                "printed", number("-14.4"),
                "computed", number("-14.4"),
                "shortfall", number("0.0")));
    assertThat(Json.objects(anyone.json(ADDRESS).get("years")))
        .extracting(year -> year.get("period") + " " + year.get("amountMnkr"))
        .containsExactly("2021 39.8", "2022 22.1", "2023 22.4");
  }

  @Test
  void whatIsComputedStandsBesideSumsAndTheReturnAndNowhereElse() {
    List<Map<String, Object>> items =
        anyone.items(ADDRESS + "?organisation=Hela%20kommunledningen&year=2023");
    assertThat(items)
        .filteredOn(item -> item.get("computed") != null)
        .extracting(item -> item.get("kind") + " " + item.get("computed"))
        .containsExactly(
            "subtotal 8.0", "closing 22.4", "return -14.4", "closing_after_return 8.0");
    assertThat(items).hasSize(10);
    assertThat(page("/ekonomi/eget-kapital").row("Utgående eget kapital 2023"))
        .containsExactly("Utgående eget kapital 2023 delsumma", "22,4", "22,4");
  }

  @Test
  void aStepThatDoesNotAddUpIsShownBesideWhatItShouldBe() {
    Answer page = page("/ekonomi/eget-kapital?organisation=SLK&year=2022");
    assertThat(page.row("Utgående")).containsExactly("Utgående", "7,3", "7,0 skiljer 0,3");
    assertThat(page.each("<p class=\"lead\">(.*?)</p>"))
        .containsExactly(
            "SLK hade 7,3 mnkr i eget kapital vid utgången av 2022. Det är 3,3 mnkr över den beslutade"
                + " nivån 4,0. Förslaget är att återredovisa 2,0 mnkr, men ner till den beslutade nivån"
                + " är det 3,3 mnkr.");
  }

  @Test
  void aClosingBalanceThatIsNotPrintedIsComputedAndSaidToBe() {
    assertThat(lead("/ekonomi/eget-kapital?organisation=SLK&year=2021"))
        .isEqualTo(
            "SLK hade 3,0 mnkr i eget kapital vid utgången av 2021, räknat ur stegen; slutsumman är"
                + " inte tryckt. Det är 1,0 mnkr under den beslutade nivån 4,0. Det saknas 1,0 mnkr upp"
                + " till den beslutade nivån, så det finns inget att återredovisa.");
    assertThat(lead("/ekonomi/eget-kapital?organisation=Politisk%20verksamhet"))
        .isEqualTo("Ingen redovisning av eget kapital är inläst för Politisk verksamhet.");
  }

  @Test
  void everyPictureOfThePageIsThereAndHasWords() {
    Answer page = page("/ekonomi/eget-kapital");
    List<String> pictures = page.each("(?:src|srcset|href)=\"(/charts/[^\"]*)\"");
    assertThat(pictures).hasSize(22);
    for (String picture : pictures) {
      assertThat(page(picture.replace("&amp;", "&")).status()).as(picture).isEqualTo(200);
    }
    assertThat(page.each("alt=\"(.*?)\""))
        .containsOnly(
            FINDING,
            "Hela kommunledningen, eget kapital vid årets slut i mnkr: 2021: 39,8; 2022: 22,1; 2023:"
                + " 22,4.");
  }

  @Test
  void anUnknownOrganisationOrYearIsRefusedByName() {
    assertThat(anyone.get(ADDRESS + "?year=1999").status()).isEqualTo(404);
    assertThat(anyone.get(ADDRESS + "?year=1999").text()).contains("'1999'");
    assertThat(page("/ekonomi/eget-kapital?organisation=X").status()).isEqualTo(404);
    assertThat(page("/ekonomi/eget-kapital?ar=2023").status()).isEqualTo(400);
  }

  private Map<String, Object> summary(String address) {
    return Json.object(anyone.json(address).get("summary"));
  }

  private String lead(String address) {
    return page(address).each("<p class=\"lead\">(.*?)</p>").get(0);
  }

  private Answer page(String address) {
    return Browser.at(service.getURI()).get(address);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
