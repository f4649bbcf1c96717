package se.utfall.api.grant;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
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
class GrantPageTest implements WithReferenceFigures {
  private static final String ADDRESS = "/api/v1/finance/grants";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Program anyone;

  @BeforeAll
  void load() {
    anyone = Program.at(service.getURI());
    // made up: amounts for a grant that the cost lines have in tkr, and for two of the file alone
    anyone
        .withSession(people.as("redaktör", "editor").session())
        .importing(
            "grants",
            """
            grant;funder;organisation;period;unit_of_money;granted;used;to_repay;account;note;source;section
            Psykisk hälsa;Sveriges Kommuner och Regioner;SLK;2023;kr;100 000;60 000;;;;KS-AR-2023;
            Påhittat;Staten;Politisk verksamhet;2024;tkr;10,5;12,0;0,7;1234;;KS-AR-2023;
            Okänt;Staten;Politisk verksamhet;2024;tkr;5;;;;;KS-AR-2023;
            """)
        .ok();
  }

  @Test
  void whatAGrantPaidOfTheCostIsToldAndWhatIsNotKnownIsMissing() {
    assertThat(item("Ekonomisk redovisning av riktat utvecklingsstöd för GVI"))
        .containsEntry("used", Json.read("2000000"))
        .containsEntry("cost", Json.read("2247934"))
        .containsEntry("granted", null)
        .containsEntry("toRepay", null)
        .containsEntry("toRepayComputed", null)
        .containsEntry("funder", "Brottsförebyggande rådet")
        .containsEntry("unitOfMoney", "kr");
    assertThat(page().row("Ekonomisk redovisning av riktat utvecklingsstöd"))
        .containsExactly(
            "Ekonomisk redovisning av riktat utvecklingsstöd för GVI Brottsförebyggande rådet till SLK,"
                + " 2022–2023",
            "uppgift saknas",
            "uppgift saknas",
            "2\u00a0000\u00a0000 av kostnaden 2\u00a0247\u00a0934",
            "uppgift saknas",
            "kr");
    assertThat(page().row("MSB-medel"))
        .containsSubsequence(
            "uppgift saknas", "13\u00a0311", "uppgift saknas", "tkr", "9082 och 9083");
  }

  @Test
  void aGrantOfTheFileIsPutTogetherWithItsCostLineInOneUnit() {
    assertThat(item("Psykisk hälsa"))
        .containsEntry("granted", Json.read("100000"))
        .containsEntry("received", Json.read("90000"))
        .containsEntry("used", Json.read("60000"))
        .containsEntry("toRepay", null)
        .containsEntry("toRepayComputed", Json.read("40000"))
        .containsEntry("account", "9050");
    assertThat(page().row("Psykisk hälsa")).contains("40\u00a0000 beräknat");
  }

  @Test
  void moreUsedThanGrantedLeavesNothingToRepayAndWhatIsPrintedStandsBesideIt() {
    assertThat(item("Påhittat"))
        .containsEntry("toRepay", Json.read("0.7"))
        .containsEntry("toRepayComputed", Json.read("0.0"));
    assertThat(item("Okänt")).containsEntry("used", null).containsEntry("toRepayComputed", null);
  }

  /** 364 + 7 721 + 3 651 = 11 736 of 700 + 45 000 + 35 000 + 1 000 + 6 100 = 87 800. */
  @Test
  void centralItemsTellWhatIsLeftPrintedAndComputed() {
    assertThat(page().row("Extern visselblåsarfunktion"))
        .containsExactly("Extern visselblåsarfunktion SLK, 2023", "700", "336", "364", "364");
    assertThat(anyone.json(ADDRESS).get("text").toString())
        .contains(
            "Av de kommuncentrala posterna 2023 är 11\u00a0736 kvar av 87\u00a0800 tkr.",
            "Av 7 bidrag är beviljat belopp känt för 3, använt belopp för 3 och det som ska återbetalas för"
                + " 2.",
            "2022–2023: 2\u00a0000\u00a0000 av kostnaden 2\u00a0247\u00a0934 kr betalades av"
                + " Brottsförebyggande rådet.");
  }

  @Test
  void oneOrganisationIsShownByItsNameOrAlias() {
    assertThat(anyone.json(ADDRESS + "?organisation=Stadsledningskontoret").get("total"))
        .hasToString("5");
    assertThat(anyone.get(ADDRESS + "?organisation=X").status()).isEqualTo(404);
  }

  private Map<String, Object> item(String grant) {
    return anyone.items(ADDRESS).stream()
        .filter(item -> item.get("grant").equals(grant))
        .findFirst()
        .orElseThrow();
  }

  private Answer page() {
    return Browser.at(service.getURI()).get("/ekonomi/bidrag");
  }
}
