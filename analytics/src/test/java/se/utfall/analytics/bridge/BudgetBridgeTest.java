package se.utfall.analytics.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.analytics.money.MadeUpTables.SPENDING;
import static se.utfall.analytics.money.MadeUpTables.STATEMENT;
import static se.utfall.analytics.money.MadeUpTables.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.money.MainLine;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.ReferenceBooks;
import se.utfall.analytics.money.Scenario;
import se.utfall.analytics.money.SignConvention;

class BudgetBridgeTest {

  @Test
  void theResultOf2023IsReachedThroughTheFinestLinesAndTheirRounding() {
    var statement = ReferenceBooks.read().table("RESULTATRAKNING").orElseThrow();
    var result = MainLine.of(statement, statement.lines()).orElseThrow();
    // 6,0 + 17,2 − 0,9 + 3,9 + 0 − 11,9 + 0 = 14,3 where 14,4 is printed
    assertThat(texts(BudgetBridge.of(statement, result, "2023").toOptional().orElseThrow()))
        .containsExactly(
            "Resultat = 0",
            "Intäkter 6.0",
            "Personalkostnader 17.2",
            "Hyres- och fastighetskostnader -0.9",
            "Övriga verksamhetskostnader 3.9",
            "Kommunbidrag 0.0",
            "Kommuninterna bidrag -11.9",
            "Finansnetto 0",
            "rest 0.1 ROUNDING",
            "Resultat = 14.4");
  }

  @Test
  void moreThanRoundingIsLeftOverWithoutAnExplanation() {
    // the parts give 2,0 ± 0,1 and the printed result 2,0 ± 0,05 + what is left over
    assertThat(rest("2.1")).isEqualTo("rest 0.1 ROUNDING");
    assertThat(rest("2.2")).isEqualTo("rest 0.2 ROUNDING"); // the intervals meet at their ends
    assertThat(rest("2.3")).isEqualTo("rest 0.3 UNEXPLAINED");
  }

  private static String rest(String result) {
    var bridge =
        bridge(
            STATEMENT,
            "A;r;result;;bokslut_2023=" + result + ";budget_2023=0.0",
            "A;x;cost;r;bokslut_2023=-3.0;budget_2023=-5.0");
    return texts(bridge).get(2);
  }

  @Test
  void aLineWithOneSideOnlyIsNotMovedByAndItsShareIsSaidToBeMissing() {
    assertThat(
            texts(
                bridge(
                    STATEMENT,
                    "A;r;result;;bokslut_2023=4.0;budget_2023=0.0",
                    "A;x;cost;r;bokslut_2023=-3.0;budget_2023=-5.0",
                    "A;y;revenue;r;bokslut_2023=2.0",
                    "A;z;revenue;r;bokslut_2022=2.0")))
        .containsExactly("r = 0.0", "x 2.0", "y ?", "rest 2.0 MISSING", "r = 4.0");
  }

  @Test
  void costsWithoutSignAreTakenFromAResult() {
    assertThat(
            texts(
                bridge(
                    SPENDING,
                    "A;r;result;;bokslut_2023=1;budget_2023=0",
                    "A;s;cost;r;bokslut_2023=7;budget_2023=8",
                    "A;x;cost;s;bokslut_2023=3;budget_2023=2",
                    "A;y;cost;s;bokslut_2023=4;budget_2023=6")))
        .containsExactly("r = 0", "x -1", "y 2", "r = 1");
  }

  @Test
  void theForecastStandsInForAnOutcomeThatIsNotThere() {
    var bridge =
        bridge(
            STATEMENT,
            "A;r;result;;prognos_2024=-1.0;budget_2024=0.0",
            "A;x;cost;r;prognos_2024=-6.0;budget_2024=-5.0");
    assertThat(bridge.to()).isEqualTo(Scenario.FORECAST);
    assertThat(texts(bridge)).containsExactly("r = 0.0", "x -1.0", "r = -1.0");
  }

  @Test
  void linesThatNothingAddsUpAreAddedWhenTheyAreOfOneKind() {
    var central = ReferenceBooks.read().table("KOMMUNCENTRALA").orElseThrow();
    assertThat(texts(BudgetBridge.ofAdded(central.lines("SLK"), "2023").toOptional().orElseThrow()))
        .startsWith("sum = 42800")
        .contains("Extern visselblåsarfunktion -364")
        .endsWith("sum = 38785"); // 336 + 31 349 + 1 000 + 6 100
    var mixed =
        table(
            "T",
            MoneyUnit.MNKR,
            SPENDING,
            "A;x;cost;;bokslut_2023=1;budget_2023=1",
            "A;y;revenue;;bokslut_2023=1;budget_2023=1");
    assertThat(BudgetBridge.ofAdded(mixed.lines(), "2023").whyWithheld())
        .contains(Reason.UNDEFINED);
    assertThat(BudgetBridge.ofAdded(mixed.lines(), "2022").whyWithheld())
        .contains(Reason.NO_FIGURE);
  }

  @Test
  void linesThatNameEachOtherAsParentsEndTheSearch() {
    assertThat(
            texts(
                bridge(
                    STATEMENT,
                    "A;r;cost;x;bokslut_2023=-3;budget_2023=-5",
                    "A;x;cost;r;bokslut_2023=-3;budget_2023=-5")))
        .containsExactly("r = -5", "x 2", "r = -3");
  }

  private static BudgetBridge bridge(SignConvention signs, String... rows) {
    MoneyTable table = table("T", MoneyUnit.MNKR, signs, rows);
    MoneyLine sum = table.lines().get(0);
    var period = sum.amounts().keySet().iterator().next().period();
    return BudgetBridge.of(table, sum, period).toOptional().orElseThrow();
  }

  private static List<String> texts(BudgetBridge bridge) {
    return bridge.steps().stream().map(BudgetBridgeTest::text).toList();
  }

  private static String text(Step<MoneyLine> step) {
    if (step instanceof Step.Total<MoneyLine> total) {
      return total.of().map(MoneyLine::name).orElse("sum") + " = " + total.amount();
    } else if (step instanceof Step.Move<MoneyLine> move) {
      return move.of().name() + " " + move.amount().map(Object::toString).orElse("?");
    }
    var rest = (Step.Rest<MoneyLine>) step;
    return "rest " + rest.amount() + " " + rest.cause();
  }
}
