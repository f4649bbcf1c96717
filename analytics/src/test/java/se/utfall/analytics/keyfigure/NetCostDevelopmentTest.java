package se.utfall.analytics.keyfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.analytics.money.MadeUpTables.SPENDING;
import static se.utfall.analytics.money.MadeUpTables.STATEMENT;
import static se.utfall.analytics.money.MadeUpTables.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.ReferenceBooks;
import se.utfall.analytics.money.SignConvention;

class NetCostDevelopmentTest {

  @Test
  void theExecutiveOfficeOf2023CostFivePointTwoMoreThanTheYearBefore() {
    // 356,3 − 44,4 = 311,9 and 344,4 − 37,7 = 306,7, each ±0,1; 5,2/306,7 = 1,695 %;
    // 311,8/306,8 = +1,630 % and 312,0/306,6 = +1,761 %
    var summary = ReferenceBooks.read().table("SAMMANDRAG").orElseThrow();
    assertThat(found(summary, "SLK"))
        .containsExactly(
            "2021: 245.2 [245.1, 245.3], NO_FIGURE, NO_FIGURE",
            "2022: 306.7 [306.6, 306.8], 61.5 [61.3, 61.7], 25.1 [24.9, 25.2]",
            "2023: 311.9 [311.8, 312], 5.2 [5, 5.4], 1.7 [1.6, 1.8]");
  }

  @Test
  void anOrganisationWithoutPrintedRevenueHasItsCostsAsNetCost() {
    var summary = ReferenceBooks.read().table("SAMMANDRAG").orElseThrow();
    assertThat(found(summary, "Personal- och kompetensförsörjning").get(2))
        .isEqualTo("2023: 37.3 [37.25, 37.35], 7.0 [6.9, 7.1], 23.1 [22.7, 23.5]");
  }

  @Test
  void eachKronaCountsOnceHoweverManySumsArePrinted() {
    // four leaves of the statement, ±0,05 each: 359,4 + 43,9 + 170,8 − 125,9
    var statement = ReferenceBooks.read().table("RESULTATRAKNING").orElseThrow();
    assertThat(found(statement, "Hela kommunledningen").get(2))
        .startsWith("2023: 448.2 [448, 448.4]");
  }

  @Test
  void aSumStandsForItselfInAYearWithoutParts() {
    assertThat(
            found(
                "A;deep;cost;part;bokslut_2023=-4",
                "A;part;cost;Sum;bokslut_2021=-2",
                "A;Sum;cost;;bokslut_2023=-4;bokslut_2022=-3;bokslut_2021=-2"))
        .containsExactly(
            "2021: 2 [1.5, 2.5], NO_FIGURE, NO_FIGURE",
            "2022: 3 [2.5, 3.5], 1 [0, 2], 50.0 [0, 133.4]",
            "2023: 4 [3.5, 4.5], 1 [0, 2], 33.3 [0, 80]");
  }

  @Test
  void costsWithoutSignAreReadAsCostsAndOtherUnitsAsMnkr() {
    var table =
        table(
            "T",
            MoneyUnit.TKR,
            SPENDING,
            "A;in;revenue;;bokslut_2023=500",
            "A;out;cost;;bokslut_2023=2000");
    assertThat(found(table, "A"))
        .containsExactly("2023: 1.500 [1.499, 1.501], NO_FIGURE, NO_FIGURE");
  }

  @Test
  void costsOfUnknownSignGiveNoNetCost() {
    var signs = new SignConvention(Optional.empty(), Optional.empty(), Optional.empty());
    var table = table("T", MoneyUnit.MNKR, signs, "A;out;cost;;bokslut_2023=2");
    assertThat(found(table, "A")).containsExactly("2023: NO_FIGURE, NO_FIGURE, NO_FIGURE");
  }

  @Test
  void aBaseThatIsZeroMayBeZeroOrHasTheOtherSignHasNoPercentage() {
    assertThat(found(years("0.0", "-2.0"))).last().asString().endsWith("2.0 [1.9, 2.1], ZERO_BASE");
    assertThat(found(years("2.0", "-2.0")))
        .last()
        .asString()
        .endsWith("4.0 [3.9, 4.1], SIGN_CHANGE");
    var near =
        new String[] {
          "A;in;revenue;;bokslut_2022=1.9;bokslut_2023=1.0",
          "A;out;cost;;bokslut_2022=-2.0;bokslut_2023=-2.0"
        };
    assertThat(found(near)).last().asString().endsWith("0.9 [0.7, 1.1], UNDEFINED");
  }

  @Test
  void aSurplusThatGrowsFallsBelowItsAbsoluteBase() {
    assertThat(found(years("2.00", "3.00")))
        .last()
        .isEqualTo("2023: -3.00 [-3.005, -2.995], -1.00 [-1.01, -0.99], -50.0 [-50.7, -49.3]");
  }

  @Test
  void aYearWithoutFiguresBreaksTheComparisonAndAnInterimPeriodHasItsOwn() {
    assertThat(
            found(
                "A;x;cost;;bokslut_2021=-1.0;bokslut_2023=-2.0;bokslut_2023-08=-1.5;"
                    + "bokslut_2024-08=-1.5"))
        .containsExactly(
            "2021: 1.0 [0.95, 1.05], NO_FIGURE, NO_FIGURE",
            "2023: 2.0 [1.95, 2.05], NO_FIGURE, NO_FIGURE",
            "2023-08: 1.5 [1.45, 1.55], NO_FIGURE, NO_FIGURE",
            "2024-08: 1.5 [1.45, 1.55], 0.0 [-0.1, 0.1], 0.0 [-6.5, 6.9]");
  }

  private static String[] years(String before, String after) {
    return new String[] {
      "A;x;cost;;bokslut_2022=" + before + ";bokslut_2023=" + after, "A;y;cost;;bokslut_2020=1"
    };
  }

  private static List<String> found(String... rows) {
    return found(table("T", MoneyUnit.MNKR, STATEMENT, rows), "A");
  }

  private static List<String> found(MoneyTable table, String organisation) {
    return NetCostDevelopment.of(table, organisation).stream()
        .map(
            cost ->
                cost.period()
                    + ": "
                    + text(cost.amount())
                    + ", "
                    + text(cost.change())
                    + ", "
                    + text(cost.percent()))
        .toList();
  }

  static String text(Finding<Rounded> finding) {
    return finding
        .toOptional()
        .map(
            found ->
                found.value().toPlainString()
                    + " ["
                    + end(found.bounds().lower())
                    + ", "
                    + end(found.bounds().upper())
                    + "]")
        .orElseGet(() -> finding.whyWithheld().orElseThrow().name());
  }

  private static String end(Optional<BigDecimal> end) {
    return end.map(BigDecimal::toPlainString).orElse("open");
  }
}
