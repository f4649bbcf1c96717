package se.utfall.analytics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.analytics.money.MadeUpTables.SPENDING;
import static se.utfall.analytics.money.MadeUpTables.STATEMENT;
import static se.utfall.analytics.money.MadeUpTables.books;
import static se.utfall.analytics.money.MadeUpTables.rule;
import static se.utfall.analytics.money.MadeUpTables.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Claim;
import se.utfall.analytics.money.EquityStep;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.NamedFigure;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.Rule;

/** Rules, tables and claims of reports that no program was written for; all figures made up. */
class RulesAsDataTest {
  private static final MoneyTable RESULT =
      table(
          "R",
          MoneyUnit.MNKR,
          STATEMENT,
          "A;Intäkter;revenue;Resultat;bokslut_2030=10.0;bokslut_2029=9.0",
          "A;Kostnader;cost;Resultat;bokslut_2030=-12.5;bokslut_2029=-8.0",
          "A;Resultat;result;;bokslut_2030=-2.5;bokslut_2029=1.0");

  @Test
  void theSameFigureIsComparedAcrossUnitsWithTheRoundingOfEach() {
    var detail =
        table("D", MoneyUnit.TKR, SPENDING, "A;Inköp;cost;;bokslut_2030=12541;bokslut_2029=8101");
    var found =
        reconcile(
            books(
                List.of(rule("same_figure", "R;A;Kostnader", "D;A;Inköp", "-1000")),
                RESULT,
                detail));

    assertThat(found.discrepancies())
        .extracting(one -> one.at().column().name() + " " + one.difference().orElseThrow())
        .containsExactly("bokslut_2029 0.0505");
    assertThat(found.discrepancies().get(0).fault()).isEqualTo(Discrepancy.Fault.AMOUNT);
  }

  @Test
  void aTableInTheWrongUnitIsNamedAsSuch() {
    var detail = table("D", MoneyUnit.MNKR, SPENDING, "A;Inköp;cost;;bokslut_2030=12500");
    var found =
        reconcile(
            books(
                List.of(rule("same_figure", "R;A;Kostnader", "D;A;Inköp", "-1000")),
                RESULT,
                detail));

    assertThat(found.discrepancies())
        .singleElement()
        .extracting(Discrepancy::fault)
        .isEqualTo(Discrepancy.Fault.UNIT);
  }

  @Test
  void linesOfAnotherTableAreAddedForEachAndForTheWhole() {
    var statement =
        table(
            "S",
            MoneyUnit.MNKR,
            STATEMENT,
            "A;Bidrag;funding;;bokslut_2030=5.0",
            "B;Bidrag;funding;;bokslut_2030=3.0",
            "C;Bidrag;funding;;bokslut_2030=2.3");
    var central =
        table(
            "K",
            MoneyUnit.TKR,
            SPENDING,
            "B;Ett;funding;;bokslut_2030=1000",
            "B;Två;funding;;bokslut_2030=1990",
            "C;Tre;funding;;bokslut_2030=2010");
    var found =
        reconcile(
            books(
                List.of(
                    rule(
                        "cross_table_sum",
                        "K;(each and whole);(sum of lines)",
                        "S;(same);Bidrag",
                        "0.001")),
                statement,
                central));

    assertThat(found.discrepancies())
        .extracting(one -> one.at().organisation() + " " + one.allowed().lower().orElseThrow())
        .containsExactly("C 2.0095");
  }

  @Test
  void aRuleThatNamesWhatIsNotThereIsSaidAndHindersNoOther() {
    var found =
        reconcile(
            books(
                List.of(
                    rule("same_shape", "R;A;Kostnader", "R;A;Intäkter", "1"),
                    rule("same_figure", "Q;A;Kostnader", "R;A;Intäkter", "1"),
                    rule("same_figure", "R;Z;Kostnader", "R;A;Intäkter", "1"),
                    rule("same_figure", "R;A;Räntor", "R;A;Intäkter", "1"),
                    rule(
                        "equity_roll_forward",
                        "(equity);A;closing",
                        "(equity);A;result + luck",
                        "1"),
                    rule("same_figure", "R;A;Intäkter", "R;A;Resultat", "1")),
                RESULT));

    assertThat(found.unjudged())
        .extracting(one -> one.reason() + " " + one.named())
        .containsExactly(
            "UNKNOWN_KIND same_shape",
            "UNKNOWN_TABLE Q",
            "UNKNOWN_ORGANISATION Z",
            "UNKNOWN_LINE Räntor",
            "UNKNOWN_LINE result + luck");
    assertThat(found.discrepancies()).hasSize(2);
  }

  @Test
  void equityMustFollowFromItsStepsAndAgreeWithTheTables() {
    var rules =
        List.of(
            rule(
                "equity_roll_forward",
                "(equity);A;closing",
                "(equity);A;opening + adjustment + result",
                "1"),
            rule("same_figure", "(equity);A;result", "R;A;Resultat", "1"));
    var found =
        reconcile(
            with(
                books(rules, RESULT),
                List.of(
                    step(EquityStep.Kind.OPENING, "Ingående 2030", "8.0"),
                    step(EquityStep.Kind.RESULT, "Årets resultat 2030", "-2.4"),
                    step(EquityStep.Kind.CLOSING, "Utgående 2030", "6.0"))));

    assertThat(found.discrepancies())
        .extracting(one -> one.kind() + " " + one.fault() + " " + one.at().line())
        .containsExactly(
            "EQUITY_ROLL_FORWARD AMOUNT Utgående 2030",
            "SAME_FIGURE PRINTED_DIFFERENTLY Årets resultat 2030");
  }

  @Test
  void anEmptyCellAddsNothingAndABareZeroHasTheDecimalsOfItsColumn() {
    var found =
        reconcile(
            books(
                table(
                    "T",
                    MoneyUnit.MNKR,
                    STATEMENT,
                    "A;Ett;revenue;Summa;bokslut_2030=0",
                    "A;Två;revenue;Summa;bokslut_2030=4.1",
                    "A;Tre;revenue;Summa",
                    "A;Summa;revenue;;bokslut_2030=4.3")));

    assertThat(found.discrepancies())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.allowed()).isEqualTo(bounds("4.00", "4.20"));
              assertThat(one.difference()).contains(new BigDecimal("0.05"));
            });
  }

  @Test
  void whatTheSourceDoesNotKnowExactlyFailsNoSum() {
    var about =
        new PrintedAmount(
            new BigDecimal("100"), 0, PrintedAmount.Certainty.ABOUT, "made up", Optional.empty());
    assertThat(about.interval().meets(bounds("900", "901"))).isTrue();
    var atLeast =
        new PrintedAmount(
            new BigDecimal("70"), 0, PrintedAmount.Certainty.AT_LEAST, "made up", Optional.empty());
    assertThat(atLeast.interval().meets(bounds("79", "80"))).isTrue();
    assertThat(atLeast.interval().gapTo(bounds("60", "61"))).isEqualByComparingTo("8.5");
  }

  @Test
  void claimsNameCostsWithoutTheirMinusAndChangesInPerCent() {
    var found =
        reconcile(
            claiming(
                books(RESULT),
                claim("T1", "Kostnader", "mnkr", "12.5"),
                claim("T2", "Kostnader", "tkr", "12500"),
                claim("T3", "Kostnader, förändring mot föregående år", "procent", "56"),
                claim("T4", "Intäkter, förändring mot föregående år", "mnkr", "-1.0"),
                claim("T5", "Resultat", "mnkr", "2.5"),
                claim("T6", "Intäkter", "tkr", "10.0"),
                claim("T7", "Sjukfrånvaro", "procent", "2.9"),
                claim("T8", "Räntor", "mnkr", "1.0")));

    assertThat(found.discrepancies())
        .extracting(one -> one.rule() + " " + one.fault())
        .containsExactly("T4 SIGN", "T5 SIGN", "T6 UNIT", "T7 AMOUNT");
    assertThat(found.unjudged()).extracting(Unjudged::code).containsExactly("T8");
  }

  @Test
  void everyRelationIsJudgedOnceHoweverManyTimesItIsRead() {
    var books = books(List.of(rule("same_figure", "R;A;Intäkter", "R;A;Resultat", "1")), RESULT);
    assertThat(reconcile(books)).isEqualTo(reconcile(books));
    assertThat(reconcile(books).judged()).hasSize(2 + 2);
  }

  private static Reconciliation reconcile(Books books) {
    return new ReconciliationAnalysis().reconcile(books);
  }

  private static Books with(Books books, List<EquityStep> equity) {
    return new Books(
        books.tables(), books.organisations(), books.rules(), equity, List.of(), List.of());
  }

  private static Books claiming(Books books, Claim... claims) {
    return new Books(
        books.tables(),
        books.organisations(),
        List.<Rule>of(),
        List.of(),
        List.of(claims),
        List.of(
            new NamedFigure(
                "SJUK",
                "Sjukfrånvaro",
                "allt",
                "2030",
                "procent",
                bounds("2.05", "2.15"),
                "made up",
                Optional.empty())));
  }

  private static Claim claim(String code, String subject, String unit, String amount) {
    return new Claim(code, "A", subject, "2030", unit, amount(amount));
  }

  private static EquityStep step(EquityStep.Kind kind, String name, String amount) {
    return new EquityStep("A", "2030", kind, name, amount(amount));
  }

  private static PrintedAmount amount(String text) {
    return PrintedAmount.of(new BigDecimal(text), "made up", Optional.empty());
  }

  private static Bounded bounds(String lower, String upper) {
    return Bounded.between(new BigDecimal(lower), new BigDecimal(upper));
  }
}
