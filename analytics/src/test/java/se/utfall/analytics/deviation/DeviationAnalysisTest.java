package se.utfall.analytics.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utfall.analytics.money.MadeUpTables.SPENDING;
import static se.utfall.analytics.money.MadeUpTables.STATEMENT;
import static se.utfall.analytics.money.MadeUpTables.books;
import static se.utfall.analytics.money.MadeUpTables.rule;
import static se.utfall.analytics.money.MadeUpTables.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.deviation.DeviationSettings.Threshold;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.SignConvention;

class DeviationAnalysisTest {

  @Test
  void aBaseOfZeroOrOtherSignHasNoPercentage() {
    assertThat(
            found(
                "A;x;result;;bokslut_2023=3;budget_2023=0.0",
                "A;y;result;;bokslut_2023=-1.0;budget_2023=1.0",
                "A;z;result;;bokslut_2023=0;budget_2023=-0.5"))
        .containsExactly(
            "T A x 3.0 ZERO_BASE FAVOURABLE",
            "T A y -2.0 SIGN_CHANGE UNFAVOURABLE",
            "T A z 0.5 100.0 FAVOURABLE");
  }

  @Test
  void percentIsOfTheAbsoluteBudgetWithOneDecimalHalfUp() {
    assertThat(found("A;x;cost;;bokslut_2023=-2001;budget_2023=-2000"))
        .containsExactly("T A x -1 -0.1 UNFAVOURABLE"); // −0,05 goes away from 0
    assertThat(found("A;x;cost;;bokslut_2023=-2000.9;budget_2023=-2000"))
        .containsExactly("T A x -0.9 0.0 UNFAVOURABLE");
  }

  @Test
  void anEmptyCellIsNoZero() {
    assertThat(
            found(
                "A;x;cost;;bokslut_2023=-2",
                "A;y;cost;;budget_2023=-2",
                "A;z;cost;;avvikelse_2023=3"))
        .isEmpty();
  }

  @Test
  void aForecastIsHeldAgainstTheBudgetUntilThereIsAnOutcome() {
    var forecast = analyse("A;x;result;;prognos_2024=-2.0;budget_2024=0;bokslut_2023=1.0").get(0);
    assertThat(forecast.compared().isForecast()).isTrue();
    assertThat(forecast.compared().outcome()).isEmpty();
    assertThat(forecast.compared().previousYear()).contains(new BigDecimal("1.0"));
    assertThat(forecast.amount()).isEqualTo("-2.0");
    assertThat(forecast.impact()).isEqualTo(Impact.UNFAVOURABLE);

    var both = analyse("A;x;result;;bokslut_2024=1;prognos_2024=-2;budget_2024=0").get(0);
    assertThat(both.compared().isForecast()).isFalse();
    assertThat(both.amount()).isEqualTo("1");
    assertThat(both.compared().forecast()).contains(new BigDecimal("-2"));
  }

  @Test
  void theSignThatIsGoodFollowsFromKindAndConvention() {
    assertThat(goodWhenMore(STATEMENT))
        .containsExactly("REVENUE", "COST", "FUNDING", "RESULT", "SAVING");
    assertThat(goodWhenMore(SPENDING)).containsExactly("REVENUE", "RESULT", "SAVING");
    assertThat(Impact.of(LineKind.COST, SPENDING, BigDecimal.ONE)).isEqualTo(Impact.UNFAVOURABLE);
    assertThat(Impact.of(LineKind.FUNDING, SPENDING, BigDecimal.ONE))
        .isEqualTo(Impact.UNFAVOURABLE);
    assertThat(Impact.of(LineKind.EQUITY, STATEMENT, BigDecimal.ONE)).isEqualTo(Impact.NONE);
    assertThat(Impact.of(LineKind.COST, STATEMENT, new BigDecimal("0.0"))).isEqualTo(Impact.NONE);
  }

  @Test
  void costsOfUnknownSignHaveNoImpact() {
    var unknown = new SignConvention(Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(goodWhenMore(unknown)).containsExactly("REVENUE", "FUNDING", "RESULT", "SAVING");
    assertThat(Impact.of(LineKind.COST, unknown, BigDecimal.ONE)).isEqualTo(Impact.NONE);
  }

  @Test
  void linesOfOneSizeKeepPrintedOrderAlsoAcrossPeriods() {
    assertThat(
            found(
                "A;x;cost;;bokslut_2024=-1;budget_2024=-3;bokslut_2023=-1;budget_2023=-2",
                "A;y;cost;;bokslut_2023=-3;budget_2023=-2;bokslut_2024=-5;budget_2024=-2"))
        .containsExactly(
            "T A y -3 -150.0 UNFAVOURABLE",
            "T A x 2 66.7 FAVOURABLE",
            "T A x 1 50.0 FAVOURABLE",
            "T A y -1 -50.0 UNFAVOURABLE");
  }

  @Test
  void aSumWhosePartsSayNothingForAPeriodIsTheFinestThereIs() {
    var rows =
        new String[] {
          "A;part;cost;Sum;bokslut_2023=-1;budget_2023=-2",
          "A;Sum;cost;;bokslut_2023=-1;budget_2023=-2;bokslut_2022=-5;budget_2022=-2"
        };
    assertThat(found(rows))
        .containsExactly("T A Sum -3 -150.0 UNFAVOURABLE", "T A part 1 50.0 FAVOURABLE");
  }

  @Test
  void aFigureInTwoTablesIsReadFromTheLargerOneAndFromTheFirstOfEqualOnes() {
    var small = table("S", MoneyUnit.MNKR, STATEMENT, "A;x;cost;;bokslut_2023=-1;budget_2023=-3");
    var same =
        table("U", MoneyUnit.TKR, STATEMENT, "A;xx;cost;;bokslut_2023=-1000;budget_2023=-3000");
    var large =
        table(
            "L",
            MoneyUnit.MNKR,
            STATEMENT,
            "A;xxx;cost;;bokslut_2023=-1.0;budget_2023=-3.0",
            "A;other;asset;;bokslut_2023=9");
    var rules =
        List.of(
            rule("same_figure", "S;A;x", "U;A;xx", "1000"),
            rule("same_figure", "U;A;xx", "L;A;xxx", "0.001"));
    assertThat(found(books(rules, small, same, large)))
        .containsExactly("L A xxx 2.0 66.7 FAVOURABLE");
    assertThat(found(books(rules, small, same))).containsExactly("S A x 2 66.7 FAVOURABLE");
  }

  @Test
  void aFigureThatIsASumInOneTableIsASumInAll() {
    var plain = table("P", MoneyUnit.MNKR, STATEMENT, "A;x;cost;;bokslut_2023=-1;budget_2023=-3");
    var fine =
        table(
            "F",
            MoneyUnit.MNKR,
            STATEMENT,
            "A;a;cost;Sum;bokslut_2023=-1;budget_2023=-3",
            "A;Sum;cost;;bokslut_2023=-1;budget_2023=-3");
    var rules = List.of(rule("same_figure", "P;A;x", "F;A;Sum", "1"));
    assertThat(found(books(rules, plain, fine))).containsExactly("F A a 2 66.7 FAVOURABLE");
  }

  @Test
  void aSumOfOneLineThatIsTheSameFigureIsNotLost() {
    var table =
        table(
            "T",
            MoneyUnit.MNKR,
            STATEMENT,
            "A;only;cost;Sum;bokslut_2023=-1;budget_2023=-3",
            "A;Sum;cost;;bokslut_2023=-1;budget_2023=-3");
    var rules = List.of(rule("same_figure", "T;A;only", "T;A;Sum", "1"));
    assertThat(found(books(rules, table))).containsExactly("T A only 2 66.7 FAVOURABLE");
  }

  @Test
  void theSumOfTheOrganisationsIsALeafForOneWhoAsksForTheWholeAlone() {
    var table =
        table(
            "T",
            MoneyUnit.MNKR,
            STATEMENT,
            "A;x;cost;;bokslut_2023=-4;budget_2023=-6",
            "B;x;cost;;bokslut_2023=-1;budget_2023=-2",
            "C;x;cost;;bokslut_2023=-3;budget_2023=-4");
    var books = books(List.of(rule("organisation_sum", "T;A;*", "T;(children);*", "1")), table);
    assertThat(found(books)).containsExactly("T B x 1 50.0 FAVOURABLE", "T C x 1 25.0 FAVOURABLE");
    assertThat(found(DeviationSettings.ALL.ofOrganisation("allt"), books))
        .containsExactly("T A x 2 33.3 FAVOURABLE");
    assertThat(found(DeviationSettings.ALL.ofOrganisation("D"), books)).isEmpty();
  }

  @Test
  void thresholdsIncludeTheirOwnSizeAndDeviationsThatCannotBeMeasured() {
    var rows =
        new String[] {
          "A;ten;cost;;bokslut_2023=-9;budget_2023=-10",
          "A;nine;cost;;bokslut_2023=-91;budget_2023=-100",
          "A;unplanned;cost;;bokslut_2023=-0.5;budget_2023=0",
          "A;nothing;cost;;bokslut_2023=0;budget_2023=0"
        };
    var books = books(table("T", MoneyUnit.MNKR, STATEMENT, rows));
    assertThat(lines(threshold(null, "10"), books)).containsExactly("ten", "unplanned");
    assertThat(lines(threshold("1", null), books)).containsExactly("nine", "ten");
    assertThat(lines(threshold("0.5", "10"), books)).containsExactly("ten", "unplanned");
    assertThat(lines(threshold("0.6", "10"), books)).containsExactly("ten");
    assertThat(lines(threshold("0", "0"), books))
        .containsExactly("nine", "ten", "unplanned", "nothing");
  }

  @Test
  void aThresholdBelowZeroIsRefused() {
    assertThatThrownBy(() -> threshold("-1", null)).hasMessage("amount is below 0");
    assertThatThrownBy(() -> threshold(null, "-1")).hasMessage("percent is below 0");
  }

  @Test
  void theSameTableInAnotherUnitHasTheSameOrderAndPercentages() {
    String[] inMnkr = {
      "A;x;cost;;bokslut_2023=-1.5;budget_2023=-2.5", "A;y;cost;;bokslut_2023=-8.0;budget_2023=-2.0"
    };
    String[] inTkr = {
      "A;x;cost;;bokslut_2023=-1500;budget_2023=-2500",
      "A;y;cost;;bokslut_2023=-8000;budget_2023=-2000"
    };
    var mnkr = analyse(books(table("T", MoneyUnit.MNKR, STATEMENT, inMnkr)));
    var tkr = analyse(books(table("T", MoneyUnit.TKR, STATEMENT, inTkr)));
    assertThat(tkr).extracting(Deviation::line).containsExactly("y", "x");
    assertThat(mnkr).extracting(Deviation::line).containsExactly("y", "x");
    for (int i = 0; i < 2; i++) {
      assertThat(tkr.get(i).sizeInMnkr()).isEqualByComparingTo(mnkr.get(i).sizeInMnkr());
      assertThat(tkr.get(i).percent()).isEqualTo(mnkr.get(i).percent());
    }
  }

  private static List<String> goodWhenMore(SignConvention signs) {
    return List.of(LineKind.values()).stream()
        .filter(kind -> Impact.of(kind, signs, BigDecimal.ONE) == Impact.FAVOURABLE)
        .map(LineKind::name)
        .toList();
  }

  private static Threshold threshold(String amount, String percent) {
    return new Threshold(
        Optional.ofNullable(amount).map(BigDecimal::new),
        Optional.ofNullable(percent).map(BigDecimal::new));
  }

  private static List<String> lines(Threshold threshold, Books books) {
    return new DeviationAnalysis(DeviationSettings.ALL.from(threshold))
        .analyse(books).stream().map(Deviation::line).toList();
  }

  private static List<String> found(String... rows) {
    return found(books(table("T", MoneyUnit.MNKR, STATEMENT, rows)));
  }

  private static List<String> found(Books books) {
    return found(DeviationSettings.ALL, books);
  }

  private static List<String> found(DeviationSettings settings, Books books) {
    return new DeviationAnalysis(settings)
        .analyse(books).stream().map(DeviationsOf2023Test::text).toList();
  }

  private static List<Deviation> analyse(String... rows) {
    return analyse(books(table("T", MoneyUnit.MNKR, STATEMENT, rows)));
  }

  private static List<Deviation> analyse(Books books) {
    return new DeviationAnalysis(DeviationSettings.ALL).analyse(books);
  }
}
