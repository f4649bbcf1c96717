package se.utfall.db.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.db.imports.Answers.problem;
import static se.utfall.db.imports.Answers.refused;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.finance.InterimRow;
import se.utfall.db.imports.Problem.Code;
import se.utfall.db.revision.AsOf;
import se.utfall.db.revision.Reading;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** What is reported during a year, report beside report; every figure is made up. */
@MicronautTest(transactional = false)
class InterimReportsTest implements WithDatabase {
  private static final String REPORTS =
      "through;period;unit_of_money;organisation;line;line_kind;budget;outcome;forecast;source;section";

  @Inject TestStore store;
  @Inject FinanceRepository finance;

  @BeforeAll
  void begin() {
    store.begin();
    store.stored("sources", "source;title;issued;reference", "D1;Delår;2024-04-22;");
    store.stored("organisations", "organisation;parent;aliases", "Hela;;", "SLK;Hela;");
    store.stored(
        "finance-tables",
        "table;title;unit_of_money;deviation;costs_printed_as;credit_side_printed_as;order",
        "T1;Tabell;mnkr;outcome_minus_budget;negative;;1");
    store.stored(
        "finance",
        "table;unit_of_money;organisation;line;line_kind;parent_line;bokslut_2023;source;section",
        "T1;mnkr;SLK;Kostnader;cost;;-1,0;S1;",
        "T1;mnkr;SLK;Resultat;result;;1,0;S1;");
  }

  @Test
  void eachReportIsKeptBesideTheEarlierOnesWithItsDateAndItsDecimals() {
    store.stored("interim-reports", REPORTS, "2024-03;2024;mnkr;Hela;A;cost;-90,0;-22,50;;D1;2.1");
    store.stored("interim-reports", REPORTS, "2024-08;2024;mnkr;Hela;A;cost;;;-91;S2;");
    assertThat(reports("A"))
        .containsExactly(
            new InterimRow(
                "2024-03",
                "2024",
                "mnkr",
                "Hela",
                "A",
                "cost",
                new BigDecimal("-90.0"),
                new BigDecimal("-22.50"),
                null,
                "D1",
                "2.1",
                "2024-04-22",
                LocalDate.of(2024, 4, 22),
                LocalDate.of(2024, 4, 23)),
            new InterimRow(
                "2024-08",
                "2024",
                "mnkr",
                "Hela",
                "A",
                "cost",
                null,
                null,
                new BigDecimal("-91"),
                "S2",
                null,
                "2024",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 1, 1)));
  }

  @Test
  void aReportThatIsCorrectedIsReadAsItWasBeforeToo() throws SQLException {
    store.stored("interim-reports", REPORTS, "2024-03;2024;mnkr;Hela;B;cost;;-22,5;;D1;");
    AsOf before = store.moment();
    ImportAnswer answer =
        store.stored(
            "interim-reports",
            REPORTS,
            "2024-03;2024;mnkr;Hela;B;cost;;-22,50;;D1;",
            "2024-08;2024;mnkr;Hela;B;cost;;-60,0;;D1;");
    assertThat(List.of(answer.inserted(), answer.revised(), answer.unchanged()))
        .containsExactly(1, 1, 0);
    assertThat(reports("B"))
        .extracting(InterimRow::outcome)
        .asString()
        .isEqualTo("[-22.50, -60.0]");
    assertThat(store.at(before, r -> finance.interimReports(r.revision())))
        .filteredOn(row -> row.line().equals("B"))
        .extracting(InterimRow::outcome)
        .containsExactly(new BigDecimal("-22.5"));
  }

  @Test
  void aReportCoversAMonthOfTheYearAndSaysSomething() {
    refused(
        store.take(
            "interim-reports",
            REPORTS,
            "2024-12;2024;mnkr;Hela;C;cost;1;1;1;D1;",
            "2025-01;2024;mnkr;Hela;C;cost;1;1;1;D1;",
            "2023-12;2024;mnkr;Hela;C;cost;1;1;1;D1;",
            "2024-T1;2024;mnkr;Hela;C;cost;1;1;1;D1;",
            "2024-03;2024-03;mnkr;Hela;C;cost;1;1;1;D1;",
            "2024-03;2024;mnkr;Hela;C;cost;;;;D1;",
            "2024-04;2024;mnkr;Hela;C;cost;x;;;D1;",
            "2024-05;2024;mnkr;Ingen;C;kostnad;;;0;D9;",
            "2024-M12;2024-A1;mnkr;Hela;C;cost;1;1;1;D1;"),
        problem(3, "through", Code.OUTSIDE_PERIOD, "2025-01"),
        problem(4, "through", Code.OUTSIDE_PERIOD, "2023-12"),
        problem(5, "through", Code.MONTH, "2024-T1"),
        problem(6, "period", Code.YEAR, "2024-03"),
        problem(7, "budget", Code.NO_AMOUNT, "budget, outcome, forecast"),
        problem(8, "budget", Code.NUMBER, "x"),
        problem(9, "line_kind", Code.NOT_ALLOWED, "kostnad"),
        problem(9, "organisation", Code.UNKNOWN, "Ingen"),
        problem(9, "source", Code.UNKNOWN, "D9"),
        problem(10, "through", Code.DUPLICATE, "2"));
  }

  @Test
  void aLineThatIsPrintedInATableIsOfTheSameKindInAReport() {
    refused(
        store.take(
            "interim-reports",
            REPORTS,
            "2024-03;2024;mnkr;SLK;Kostnader;revenue;;1;;D1;",
            "2024-03;2024;mnkr;SLK;Resultat;result;;1;;D1;",
            "2024-03;2024;mnkr;Hela;Kostnader;revenue;;1;;D1;"),
        problem(2, "line_kind", Code.LINE_KIND, "revenue"));
  }

  private List<InterimRow> reports(String line) {
    return store.now((Reading r) -> finance.interimReports(r.revision())).stream()
        .filter(row -> row.line().equals(line))
        .toList();
  }
}
