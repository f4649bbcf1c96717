package se.utfall.analytics.money;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.analytics.money.MadeUpTables.SPENDING;
import static se.utfall.analytics.money.MadeUpTables.STATEMENT;
import static se.utfall.analytics.money.MadeUpTables.books;
import static se.utfall.analytics.money.MadeUpTables.rule;
import static se.utfall.analytics.money.MadeUpTables.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.money.ComputedAmount.Term;

class ComputedAmountsTest {

  private static final Books PRINTED = ReferenceBooks.read();

  @Test
  void aSumOfThePrintedStatementIsThatOfItsParts() {
    // 125,9 − 574,1 = −448,2; −359,4 − 43,9 − 170,8 = −574,1
    var statement = computed("RESULTATRAKNING");
    assertThat(amount(statement, "Verksamhetens nettokostnader", "bokslut_2023"))
        .isEqualTo("-448.2");
    assertThat(amount(statement, "Summa verksamhetens kostnader", "bokslut_2023"))
        .isEqualTo("-574.1");
    assertThat(amount(statement, "Resultat", "budget_2023")).isEqualTo("0.0");
    assertThat(amount(statement, "Personalkostnader", "bokslut_2023")).isEqualTo("none");
  }

  @Test
  void aPrintedDeviationStandsBesideThatOfItsColumns() {
    // −359,4 + 376,6 = 17,2 where 17,3 is printed; a sum's deviation is of its own columns too
    var statement = computed("RESULTATRAKNING");
    assertThat(amount(statement, "Personalkostnader", "avvikelse_2023")).isEqualTo("17.2");
    assertThat(amount(statement, "Resultat", "avvikelse_2023")).isEqualTo("14.4");
  }

  @Test
  void whatIsLeftOfAFrameIsBudgetLessOutcome() {
    var deviation = cell("KOMMUNCENTRALA", "SLK", "Extern visselblåsarfunktion", "avvikelse_2023");
    assertThat(computed("KOMMUNCENTRALA").get(deviation))
        .isEqualTo(
            new ComputedAmount(
                new BigDecimal("364"),
                List.of(
                    new Term(inColumn(deviation, "budget_2023"), 1),
                    new Term(inColumn(deviation, "bokslut_2023"), -1))));
  }

  @Test
  void aLineOfTheWholeIsTheSumOfTheSameLineOfItsParts() {
    // 44,4 + 3,6 + 77,9 = 125,9: the fourth has no revenue; −356,3 − 102,6 − 77,9 − 37,3 = −574,1
    var summary = computed("SAMMANDRAG");
    assertThat(amount(summary, "Intäkter", "bokslut_2023")).isEqualTo("125.9");
    assertThat(amount(summary, "Kostnader", "bokslut_2023")).isEqualTo("-574.1");
    assertThat(
            summary
                .get(cell("SAMMANDRAG", "Hela kommunledningen", "Intäkter", "bokslut_2023"))
                .terms())
        .extracting(term -> term.cell().organisation())
        .containsExactly("SLK", "Politisk verksamhet", "Övrig verksamhet");
  }

  @Test
  void aLineWithPartsOfItsOwnIsTheirSumWhateverARuleSays() {
    // 125,9 − 574,1 + 386,5 + 76,1 = 14,4, not 7,8 + 6,7 + 0 + 0 = 14,5
    assertThat(amount(computed("SAMMANDRAG"), "Resultat", "bokslut_2023")).isEqualTo("14.4");
  }

  @Test
  void noLineOfTheChildrenMeansNoComputedAmount() {
    assertThat(amount(computed("SAMMANDRAG"), "Eget kapital", "bokslut_2023")).isEqualTo("none");
  }

  @Test
  void everyComputedAmountIsTheSumOfItsTerms() {
    for (var table : PRINTED.tables()) {
      ComputedAmounts.of(table, PRINTED)
          .forEach(
              (cell, computed) ->
                  assertThat(
                          computed.terms().stream()
                              .map(term -> printed(table, term))
                              .reduce(BigDecimal.ZERO, BigDecimal::add))
                      .as(cell.toString())
                      .isEqualByComparingTo(computed.amount()));
    }
  }

  @Test
  void emptyCellsAddNothingAndNothingComesOfNothing() {
    var table =
        table(
            "T",
            MoneyUnit.MNKR,
            STATEMENT,
            "A;x;cost;Sum;bokslut_2023=-1.25",
            "A;y;cost;Sum;bokslut_2022=-2",
            "A;Sum;cost;;bokslut_2023=-3.3;bokslut_2022=-2.0;bokslut_2021=-9");
    assertThat(amounts(table)).containsExactly("Sum bokslut_2023 -1.25", "Sum bokslut_2022 -2");
  }

  @Test
  void anEmptyCellGetsNoComputedAmount() {
    var table =
        table(
            "T",
            MoneyUnit.MNKR,
            STATEMENT,
            "A;x;cost;Sum;bokslut_2023=-1;budget_2023=-2;avvikelse_2023=1",
            "A;Sum;cost;;bokslut_2023=-1");
    assertThat(amounts(table)).containsExactly("x avvikelse_2023 1", "Sum bokslut_2023 -1");
  }

  @Test
  void aForecastIsHeldAgainstTheBudgetOnlyUntilThereIsAnOutcome() {
    var table =
        table(
            "T",
            MoneyUnit.MNKR,
            STATEMENT,
            "A;x;revenue;;prognos_2024=7;budget_2024=5;avvikelse_2024=2",
            "A;y;revenue;;bokslut_2024=4;prognos_2024=7;budget_2024=5;avvikelse_2024=-1",
            "A;z;revenue;;bokslut_2024=4;avvikelse_2024=4");
    assertThat(amounts(table)).containsExactly("x avvikelse_2024 2", "y avvikelse_2024 -1");
  }

  @Test
  void aDeviationWithoutOrderOfSubtractionIsNotComputed() {
    var signs = new SignConvention(Optional.empty(), STATEMENT.costs(), Optional.empty());
    var table =
        table(
            "T", MoneyUnit.KR, signs, "A;x;revenue;;bokslut_2024=4;budget_2024=5;avvikelse_2024=1");
    assertThat(amounts(table)).isEmpty();
  }

  @Test
  void costsWithoutSignAreTakenFromAResultAndAddedToACost() {
    var table =
        table(
            "T",
            MoneyUnit.KR,
            SPENDING,
            "A;in;revenue;Result;bokslut_2023=10",
            "A;out;cost;Result;bokslut_2023=4",
            "A;part;cost;out;bokslut_2023=4",
            "A;Result;result;;bokslut_2023=6");
    assertThat(amounts(table)).containsExactly("out bokslut_2023 4", "Result bokslut_2023 6");
  }

  @Test
  void aRuleOverSeveralTablesOrWithAFactorOnlyCompares() {
    var table =
        table(
            "T",
            MoneyUnit.KR,
            STATEMENT,
            "A;x;revenue;;bokslut_2023=3",
            "B;x;revenue;;bokslut_2023=3");
    var books =
        books(
            List.of(
                rule("organisation_sum", "T;A;*", "T;(children);*", "0.001"),
                rule("organisation_sum", "T;A;*", "U;(children);*", "1")),
            table);
    assertThat(ComputedAmounts.of(table, books)).isEmpty();
  }

  @Test
  void aRuleMayNameTheOrganisationByAliasAndASingleLine() {
    var table =
        table(
            "T",
            MoneyUnit.KR,
            STATEMENT,
            "A;x;revenue;;bokslut_2023=3",
            "A;y;revenue;;bokslut_2023=3",
            "B;x;revenue;;bokslut_2023=1",
            "B;y;revenue;;bokslut_2023=3",
            "C;x;revenue;;bokslut_2023=2.0");
    var rules = List.of(rule("organisation_sum", "T;Allt;x", "T;(children);x", "1"));
    assertThat(ComputedAmounts.of(table, books(rules, table)).values())
        .extracting(ComputedAmount::amount)
        .containsExactly(new BigDecimal("3.0"));
  }

  private static Map<Cell, ComputedAmount> computed(String code) {
    return ComputedAmounts.of(PRINTED.table(code).orElseThrow(), PRINTED);
  }

  private static String amount(Map<Cell, ComputedAmount> all, String line, String column) {
    return all.entrySet().stream()
        .filter(entry -> entry.getKey().organisation().equals("Hela kommunledningen"))
        .filter(entry -> entry.getKey().line().equals(line))
        .filter(entry -> entry.getKey().column().name().equals(column))
        .map(entry -> entry.getValue().amount().toPlainString())
        .findFirst()
        .orElse("none");
  }

  private static List<String> amounts(MoneyTable table) {
    return ComputedAmounts.of(table, books(table)).entrySet().stream()
        .map(
            entry ->
                entry.getKey().line()
                    + " "
                    + entry.getKey().column().name()
                    + " "
                    + entry.getValue().amount().toPlainString())
        .toList();
  }

  private static BigDecimal printed(MoneyTable table, Term term) {
    var cell = term.cell();
    var value =
        table
            .line(cell.organisation(), cell.line())
            .orElseThrow()
            .amount(cell.column())
            .orElseThrow()
            .value();
    return value.multiply(BigDecimal.valueOf(term.sign()));
  }

  private static Cell cell(String table, String organisation, String line, String column) {
    return new Cell(table, organisation, line, Column.parse(column));
  }

  private static Cell inColumn(Cell cell, String column) {
    return new Cell(cell.table(), cell.organisation(), cell.line(), Column.parse(column));
  }
}
