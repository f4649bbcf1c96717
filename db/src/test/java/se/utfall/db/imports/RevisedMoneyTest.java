package se.utfall.db.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.utfall.db.imports.Answers.counted;
import static se.utfall.db.imports.Answers.problem;
import static se.utfall.db.imports.Answers.refused;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.db.finance.AmountRow;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.imports.Problem.Code;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** What a file of money changes in a store that knows some of it already. */
@MicronautTest(transactional = false)
class RevisedMoneyTest implements WithDatabase {
  private static final String MONEY =
      "table;unit_of_money;organisation;line;line_kind;parent_line;bokslut_2023;budget_2023;source;section";

  @Inject TestStore store;
  @Inject FinanceRepository finance;

  @BeforeAll
  void begin() {
    store.begin();
    store.stored("organisations", "organisation;parent;aliases", "SLK;;");
    store.stored(
        "finance-tables",
        "table;title;unit_of_money;deviation;costs_printed_as;credit_side_printed_as;order",
        "T1;Tabell;mnkr;outcome_minus_budget;negative;;1",
        "T2;Tabell;mnkr;outcome_minus_budget;negative;;2",
        "T3;Tabell;mnkr;outcome_minus_budget;negative;;3",
        "T4;Tabell;mnkr;outcome_minus_budget;negative;;4");
  }

  @Test
  void anEmptyMoneyCellIsKeptAsEmptyAndARowCountsOnceWhateverCellsChange() throws SQLException {
    counted(
        store.stored(
            "finance",
            MONEY,
            "T1;mnkr;SLK;Intäkter;revenue;Resultat;125,9;;S1;3.2",
            "T1;mnkr;SLK;Kostnader;cost;Resultat;-574,1;-594,3;S1;3.2",
            "T1;mnkr;SLK;Resultat;result;;0;0,0;S1;3.2"),
        3,
        3,
        0,
        0);
    assertThat(amounts("T1")).containsExactly("125.9", null, "-574.1", "-594.3", "0", "0.0");
    counted(
        store.stored(
            "finance",
            MONEY,
            "T1;mnkr;SLK;Intäkter;revenue;Resultat;125,9;119,8;S1;3.2",
            "T1;mnkr;SLK;Kostnader;funding;Resultat;-574,1;-594,3;S1;3.2",
            "T1;mnkr;SLK;Resultat;result;;0;0,0;S1;3.2",
            "T1;mnkr;SLK;Eget kapital;equity;;22,4;;S1;3.3"),
        4,
        1,
        2,
        1);
    assertThat(amounts("T1"))
        .containsExactly("125.9", "119.8", "-574.1", "-594.3", "0", "0.0", "22.4", null);
    counted(
        store.stored("finance", MONEY, "T1;mnkr;SLK;Intäkter;revenue;Resultat;125,9;;S1;3.2"),
        1,
        0,
        1,
        0);
    assertThat(amounts("T1").subList(0, 2)).containsExactly("125.9", null);
  }

  @Test
  void aColumnThatALaterFileAddsIsNewAndTheOthersAreLeftAlone() throws SQLException {
    store.stored("finance", MONEY, "T2;mnkr;SLK;Intäkter;revenue;;1,0;2,0;S1;");
    ImportAnswer answer =
        store.stored("finance", money("prognos_2023-T2"), "T2;mnkr;SLK;Intäkter;revenue;;1,5;S1;");
    counted(answer, 1, 1, 0, 0);
    assertThat(amounts("T2")).containsExactly("1.0", "2.0", "1.5");
  }

  @Test
  void whatIsGivenLaterStandsAfterWhatWasGivenBefore() throws SQLException {
    store.stored("finance", MONEY, "T3;mnkr;SLK;B;cost;;1;1;S1;", "T3;mnkr;SLK;A;cost;;2;2;S1;");
    store.stored("finance", MONEY, "T3;mnkr;SLK;Ö;cost;;3;3;S1;", "T3;mnkr;SLK;B;cost;;9;1;S1;");
    assertThat(
            store.now(r -> finance.amounts(r.revision(), "T3")).stream()
                .map(AmountRow::line)
                .distinct())
        .containsExactly("B", "A", "Ö");
  }

  @Test
  void theUnitOfATableWithAmountsIsNotChanged() {
    String table =
        "table;title;unit_of_money;deviation;costs_printed_as;credit_side_printed_as;order";
    store.stored("finance-tables", table, "E1;Tabell;mnkr;;;;8", "E2;Tabell;mnkr;;;;9");
    store.stored("finance-tables", table, "E1;Tabell;tkr;;;;8");
    store.stored("finance", MONEY, "E1;tkr;SLK;Intäkter;revenue;;1,0;2,0;S1;");
    store.stored(
        "costs",
        "table;unit_of_money;organisation;line;line_kind;parent_line;period;amount;qualifier;"
            + "funded_by_grant;funder;account;note;source;section",
        "E2;mnkr;SLK;Hyra;cost;;2023;1,0;exact;;;;;S1;");
    ImportAnswer answer =
        store.take("finance-tables", table, "E1;Tabell;kr;;;;8", "E2;Tabell;kr;;;;9");
    assertThat(answer.problems())
        .containsExactly(
            new Problem(2, "unit_of_money", Problem.Code.UNIT, "kr"),
            new Problem(3, "unit_of_money", Problem.Code.UNIT, "kr"));
    counted(store.stored("finance-tables", table, "E1;Ny titel;tkr;;;;8"), 1, 0, 1, 0);
  }

  @Test
  void outcomeInAMoneyTableHasOneNameWhateverTheFileCallsIt() {
    store.stored("finance", money("utfall_2022"), "T4;mnkr;SLK;Rad;cost;;-2,0;S1;");
    ImportAnswer again =
        store.stored("finance", money("bokslut_2022"), "T4;mnkr;SLK;Rad;cost;;-2,0;S1;");
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(store.now(r -> finance.amounts(r.revision(), "T4")))
        .extracting(AmountRow::scenario, AmountRow::period)
        .containsExactly(tuple("bokslut", "2022"));
    for (List<String> names :
        List.of(
            List.of("bokslut_2022", "utfall_2022"), List.of("utfall_2022", "bokslut_2022-A1"))) {
      refused(
          store.take("finance", money(String.join(";", names)), "T4;mnkr;SLK;Rad;cost;;1;2;S1;"),
          problem(1, names.get(1), Code.DUPLICATE_COLUMN, names.get(1) + " = " + names.get(0)));
    }
  }

  private List<String> amounts(String table) {
    return store.now(r -> finance.amounts(r.revision(), table)).stream()
        .map(a -> a.amount() == null ? null : a.amount().toPlainString())
        .toList();
  }

  private static String money(String columns) {
    return MONEY.replace("bokslut_2023;budget_2023", columns);
  }
}
