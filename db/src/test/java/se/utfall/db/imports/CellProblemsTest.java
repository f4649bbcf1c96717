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

/** What a cell may not hold, and what the cells of a row may not say together. */
@MicronautTest(transactional = false)
class CellProblemsTest implements WithDatabase {
  @Inject TestStore store;
  private Map<String, String> before;

  @BeforeAll
  void begin() {
    store.begin();
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
  void cellsThatAreEmptyOrNoNumberPeriodOrWord() {
    refused(
        store.take(
            "indicators",
            TestStore.indicators(
                "NY;;antal;bättre;1,5;A;prov;SLK;;public;många;at_most;2023-13;;")),
        problem(2, "better", Code.NOT_ALLOWED, "bättre"),
        problem(2, "decimals", Code.NOT_ALLOWED, "1,5"),
        problem(2, "name", Code.REQUIRED, ""),
        problem(2, "target", Code.NUMBER, "många"),
        problem(2, "target_period", Code.PERIOD, "2023-13"));
    refused(
        store.take(
            "programme-scales",
            "scale;answer;rank;label",
            "ny;1;1,5;x",
            "ny;2;9999999999;x",
            "ny;3;1 000 001;x"),
        problem(2, "rank", Code.INTEGER, "1,5"),
        problem(3, "rank", Code.INTEGER, "9999999999"),
        problem(4, "rank", Code.INTEGER, "1 000 001"));
  }

  @Test
  void aTargetWithoutItsKindAndAKindWithoutItsTarget() {
    refused(
        store.take(
            "indicators",
            TestStore.indicators(
                "NY;Ny;antal;lower;0;A;prov;SLK;;public;5;;;;",
                "NY2;Ny;antal;lower;0;A;prov;SLK;;public;;at_most;;;")),
        problem(2, "target_kind", Code.REQUIRED, ""),
        problem(3, "target", Code.REQUIRED, ""));
  }

  @Test
  void valuesAndBoundsThatContradictTheQualifier() {
    refused(
        store.take(
            "observations",
            TestStore.observations(
                "TAL;GBG;2001;;;;;;exact;;S1;;",
                "TAL;GBG;2002;;;5;4;6;exact;;S1;;",
                "TAL;GBG;2003;;;5;6;7;approximate;;S1;;",
                "TAL;GBG;2004;;;5;;;approximate;;S1;;",
                "TAL;GBG;2005;;;5;6;;at_least;;S1;;",
                "TAL;GBG;2006;;;5;;56;less_than;;S1;;",
                "TAL;GBG;2007;;;;7;6;range;;S1;;",
                "TAL;GBG;2008;;;;7;;range;;S1;;",
                "TAL;GBG;2009;;;0;;;missing;;S1;;",
                "TAL;GBG;2010;;;;1;2;withdrawn;;S1;;",
                "TAL;GBG;2011;;;1;;;ungefär;;S1;;",
                "TAL;GBG;2012;;;1;;;;X;S1;;")),
        problem(2, "value", Code.REQUIRED, "exact"),
        problem(3, "value", Code.BOUNDS, "exact"),
        problem(4, "value", Code.BOUNDS, "approximate"),
        problem(5, "lower", Code.REQUIRED, "approximate"),
        problem(5, "upper", Code.REQUIRED, "approximate"),
        problem(6, "value", Code.BOUNDS, "at_least"),
        problem(7, "value", Code.NOT_EMPTY, "less_than"),
        problem(8, "value", Code.BOUNDS, "range"),
        problem(9, "upper", Code.REQUIRED, "range"),
        problem(10, "value", Code.NOT_EMPTY, "missing"),
        problem(11, "lower", Code.NOT_EMPTY, "withdrawn"),
        problem(11, "upper", Code.NOT_EMPTY, "withdrawn"),
        problem(12, "qualifier", Code.NOT_ALLOWED, "ungefär"),
        problem(13, "status", Code.NOT_ALLOWED, "X"));
  }

  @Test
  void figuresAndWordsBesideTheStatusThatSuppressesThem() {
    refused(
        store.take(
            "observations",
            TestStore.observations(
                "TAL;GBG;2001;;;5;;;exact;Q;S1;;",
                "TAL;GBG;2002;;;;1;4;range;Q;S1;;",
                "TAL;GBG;2003;;;3;;;;Q;S1;;",
                "TAL;GBG;2004;;;;;;missing;Q;S1;;tre personer")),
        problem(2, "value", Code.NOT_EMPTY, "Q"),
        problem(3, "lower", Code.NOT_EMPTY, "Q"),
        problem(3, "upper", Code.NOT_EMPTY, "Q"),
        problem(4, "value", Code.NOT_EMPTY, "Q"),
        problem(5, "note", Code.NOT_EMPTY, "Q"));
  }

  @Test
  void charactersThatTextCannotHoldAndCellsThatAreTooLong() {
    refused(
        store.take(
            "areas",
            "area;name;level;parent",
            "X;a\0b;kommun;",
            "Y;" + "y".repeat(10_001) + ";kommun;",
            "Z;" + "z".repeat(10_000) + ";by;"),
        problem(2, "name", Code.CHARACTER, "U+0000"),
        problem(3, "name", Code.TOO_LONG, "y".repeat(200) + "…"),
        problem(4, "level", Code.NOT_ALLOWED, "by"));
    refused(
        store.take("dimensions", "indicator;dimension;member;total_of", "TAL;a|b;c;", "TAL;a;c|d;"),
        problem(2, "dimension", Code.CHARACTER, "|"),
        problem(3, "member", Code.CHARACTER, "|"));
  }

  @Test
  void eventsThatEndBeforeTheyStart() {
    refused(
        store.take(
            "events",
            "start;end;area;type;title;source",
            "2023-05;2023-04;GBG;gvi;Fas;S1",
            "2023-05;2023;GBG;gvi;Året;S1",
            "2023-05-02;2023-05-01;GBG;gvi;Dag;S1"),
        problem(2, "end", Code.ORDER_OF_PERIODS, "2023-04"),
        problem(4, "end", Code.ORDER_OF_PERIODS, "2023-05-01"));
  }
}
