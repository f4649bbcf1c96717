package se.utfall.analytics.keyfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.analytics.money.MadeUpTables.SPENDING;
import static se.utfall.analytics.money.MadeUpTables.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.ReferenceBooks;

class CostPerFullTimeTest {

  @Test
  void theExecutiveOfficeOf2023CostAMillionAndFourHundredTkrForEachFullTimeEquivalent() {
    // 356 300/252,7 = 1 409,97; 356 250/252,75 = 1 409,50; 356 350/252,65 = 1 410,45
    var summary = ReferenceBooks.read().table("SAMMANDRAG").orElseThrow();
    assertThat(
            each(
                summary,
                "SLK",
                Map.of("2021", number("236.7"), "2022", number("257.1"), "2023", number("252.7"))))
        .containsExactly(
            "2021: 1203.2 [1202.7, 1203.7]",
            "2022: 1339.6 [1339.1, 1340.1]",
            "2023: 1410.0 [1409.4, 1410.5]");
  }

  @Test
  void thePoliticalOrganisationIsDividedByItsOwn() {
    // 102 600/73,2 = 1 401,64; 102 550/73,25 = 1 400,0; 102 650/73,15 = 1 403,28
    var summary = ReferenceBooks.read().table("SAMMANDRAG").orElseThrow();
    assertThat(each(summary, "Politisk verksamhet", Map.of("2023", number("73.2"))))
        .containsExactly("2021: NO_FIGURE", "2022: NO_FIGURE", "2023: 1401.6 [1400, 1403.3]");
  }

  @Test
  void nobodyAtWorkIsNoDivisor() {
    var table = table("T", MoneyUnit.KR, SPENDING, "A;x;cost;;bokslut_2023=1000000");
    assertThat(each(table, "A", Map.of("2023", number("0")))).containsExactly("2023: NOT_POSITIVE");
    assertThat(each(table, "A", Map.of("2023", number("-1"))))
        .containsExactly("2023: NOT_POSITIVE");
    assertThat(each(table, "A", Map.of("2023", number("2"))))
        .containsExactly("2023: 500.0 [399.9, 666.7]"); // 999,9995/2,5 and 1 000,0005/1,5
  }

  private static List<String> each(
      MoneyTable table, String organisation, Map<String, Rounded> fullTimeEquivalents) {
    return CostPerFullTime.of(table, organisation, fullTimeEquivalents).stream()
        .map(one -> one.period() + ": " + NetCostDevelopmentTest.text(one.tkrEach()))
        .toList();
  }

  private static Rounded number(String text) {
    return Rounded.of(new BigDecimal(text));
  }
}
