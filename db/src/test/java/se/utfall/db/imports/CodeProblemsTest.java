package se.utfall.db.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.db.imports.Answers.problem;
import static se.utfall.db.imports.Answers.refused;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.utfall.db.imports.Problem.Code;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** Codes that are not known, that do not go together or that stand twice. */
@MicronautTest(transactional = false)
class CodeProblemsTest implements WithDatabase {
  private static final String FINANCE =
      "table;unit_of_money;organisation;line;line_kind;parent_line;bokslut_2023;budget_2023;source;section";

  @Inject TestStore store;
  private Map<String, String> before;

  @BeforeAll
  void begin() {
    store.begin();
    store.stored(
        "organisations", "organisation;parent;aliases", "Hela;;", "SLK;Hela;Stadsledningskontoret");
    store.stored(
        "finance-tables",
        "table;title;unit_of_money;deviation;costs_printed_as;credit_side_printed_as;order",
        "T1;Tabell;mnkr;outcome_minus_budget;negative;;1");
    store.stored("programme-scales", "scale;answer;rank;label", "tregradig;1;3;Ja");
  }

  @BeforeEach
  void count() throws SQLException {
    before = store.counts();
  }

  @AfterEach
  void nothingIsStored() throws SQLException {
    assertThat(store.counts()).isEqualTo(before);
  }

  @Test
  void codesThatAreNotKnown() {
    refused(
        store.take(
            "observations",
            TestStore.observations(
                "TAL;GBG;2001;;;1;;;;;S1;;",
                "TAL2;GBG;2001;;;1;;;;;S1;;",
                "TAL;GBG2;2001;;;1;;;;;S9;;")),
        problem(3, "indicator", Code.UNKNOWN, "TAL2"),
        problem(4, "area", Code.UNKNOWN, "GBG2"),
        problem(4, "source", Code.UNKNOWN, "S9"));
    refused(
        store.take("dimensions", "indicator;dimension;member;total_of", "TAL2;kön;kvinnor;"),
        problem(2, "indicator", Code.UNKNOWN, "TAL2"));
    refused(
        store.take("indicators", TestStore.indicators("N;N;st;lower;0;A;p;SLK;;public;;;;NARKE;")),
        problem(2, "headline_area", Code.UNKNOWN, "NARKE"));
    refused(
        store.take("areas", "area;name;level;parent", "X;X;stadsområde;Y"),
        problem(2, "parent", Code.UNKNOWN, "Y"));
    refused(
        store.take("events", "start;end;area;type;title;source", "2023;;LUND;lag;Ny lag;S9"),
        problem(2, "area", Code.UNKNOWN, "LUND"),
        problem(2, "source", Code.UNKNOWN, "S9"));
    refused(
        store.take(
            "programme",
            "plan;item;title;board;survey;scale;answer;source",
            "P;1;T;SLK;2023;tregradig;2;S1"),
        problem(2, "answer", Code.UNKNOWN, "2"));
    refused(
        store.take(
            "equity",
            "organisation;period;kind;step;amount_mnkr;source;section;note",
            "Ingen;2023;opening;Ingående;1,0;S1;;"),
        problem(2, "organisation", Code.UNKNOWN, "Ingen"));
  }

  @Test
  void moneyWithUnknownTablesUnitsAndParents() {
    refused(
        store.take(
            "finance",
            FINANCE,
            "T1;mnkr;SLK;Intäkter;revenue;Resultat;1,0;x;S1;",
            "T1;tkr;SLK;Kostnader;cost;;1,0;;S1;",
            "T9;mnkr;Ingen;Rad;cost;;1,0;;S1;"),
        problem(2, "budget_2023", Code.NUMBER, "x"),
        problem(2, "parent_line", Code.UNKNOWN, "Resultat"),
        problem(3, "unit_of_money", Code.UNIT, "tkr"),
        problem(4, "organisation", Code.UNKNOWN, "Ingen"),
        problem(4, "table", Code.UNKNOWN, "T9"));
  }

  @Test
  void membersThatTheIndicatorDoesNotHave() {
    refused(
        store.take(
            "observations",
            TestStore.observations(
                "DELAT;GBG;2001;;;1;;;;;S1;;",
                "DELAT;GBG;2001;kön;män;1;;;;;S1;;",
                "DELAT;GBG;2001;kön|ålder;män;1;;;;;S1;;",
                "DELAT;GBG;2001;kön|kön;män|kvinnor;1;;;;;S1;;",
                "DELAT;GBG;2001;kön|ålder;män|99;1;;;;;S1;;",
                "TAL;GBG;2001;kön;män;1;;;;;S1;;")),
        problem(2, "member", Code.DIMENSIONS, "kön|ålder"),
        problem(3, "member", Code.DIMENSIONS, "kön|ålder"),
        problem(4, "member", Code.DIMENSIONS, "kön|ålder"),
        problem(5, "member", Code.DIMENSIONS, "kön|kön"),
        problem(6, "member", Code.DIMENSIONS, "kön|ålder"),
        problem(7, "member", Code.DIMENSIONS, ""));
  }

  @Test
  void partsOfThemselves() {
    refused(
        store.take(
            "areas",
            "area;name;level;parent",
            "A;A;stadsområde;B",
            "B;B;stadsområde;A",
            "C;C;stadsområde;C",
            "D;D;stadsområde;GBG"),
        problem(2, "parent", Code.CYCLE, "B"),
        problem(3, "parent", Code.CYCLE, "A"),
        problem(4, "parent", Code.CYCLE, "C"));
    refused(
        store.take("organisations", "organisation;parent;aliases", "Hela;SLK;"),
        problem(2, "parent", Code.CYCLE, "SLK"));
    refused(
        store.take("finance", FINANCE, "T1;mnkr;SLK;Rad;cost;Rad;1,0;1,0;S1;"),
        problem(2, "parent_line", Code.CYCLE, "Rad"));
  }

  @Test
  void cellsThatStandTwice() {
    refused(
        store.take(
            "observations",
            TestStore.observations(
                "TAL;GBG;2023;;;1;;;;;S1;;",
                "TAL;GBG;2024;;;1;;;;;S1;;",
                "TAL;GBG;2023-A1;;;1;;;;;S1;;",
                "DELAT;GBG;2023;kön|ålder;män|18–;1;;;;;S1;;",
                "DELAT;GBG;2023;ålder|kön;18–|män;2;;;;;S1;;")),
        problem(4, "period", Code.DUPLICATE, "2"),
        problem(6, "period", Code.DUPLICATE, "5"));
    refused(
        store.take("sources", "source;title;issued;reference", "N;A;2024;", "N;A;2024;"),
        problem(3, "source", Code.DUPLICATE, "2"));
    refused(
        store.take(
            "finance",
            FINANCE,
            "T1;mnkr;SLK;Rad;cost;;1,0;1,0;S1;",
            "T1;mnkr;SLK;Rad;cost;;1,0;1,0;S1;"),
        problem(3, "line", Code.DUPLICATE, "2"));
  }
}
