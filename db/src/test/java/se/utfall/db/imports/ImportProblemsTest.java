package se.utfall.db.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.utfall.db.imports.Problem.Code;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** What is wrong with a file is told cell by cell, and nothing of the file is kept. */
@MicronautTest(transactional = false)
class ImportProblemsTest implements WithDatabase {
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
  void anEmptyFile() {
    refused(store.take("observations", ""), problem(0, "", Code.EMPTY_FILE, ""));
    refused(store.take("observations", "\n\n"), problem(0, "", Code.EMPTY_FILE, ""));
    refused(store.take("observations", "\ufeff"), problem(0, "", Code.EMPTY_FILE, ""));
  }

  @Test
  void headersThatAreMissingUnknownOrDoubled() {
    refused(
        store.take("areas", "area;namn;level;level;parent", "X;X;kommun;kommun;"),
        problem(1, "level", Code.DUPLICATE_COLUMN, "level"),
        problem(1, "name", Code.MISSING_COLUMN, "name"),
        problem(1, "namn", Code.UNKNOWN_COLUMN, "namn"));
    refused(
        store.take("finance", FINANCE.replace("budget_2023", "bokslut_2023-A1")),
        problem(1, "bokslut_2023-A1", Code.DUPLICATE_COLUMN, "bokslut_2023-A1 = bokslut_2023"));
    refused(
        store.take("finance", FINANCE.replace("budget_2023", "plan_2023")),
        problem(1, "plan_2023", Code.UNKNOWN_COLUMN, "plan_2023"));
    refused(
        store.take("finance", FINANCE.replace("budget_2023", "budget_2023-13")),
        problem(1, "budget_2023-13", Code.UNKNOWN_COLUMN, "budget_2023-13"));
    refused(
        store.take("finance", FINANCE.replace("bokslut_2023;budget_2023;", "")),
        problem(1, "", Code.MISSING_COLUMN, "bokslut_2023"));
  }

  @Test
  void aRowWithMoreOrFewerCellsThanTheHeader() {
    refused(
        store.take("areas", "area;name;level;parent", "X;X;kommun", "Y;Y;kommun;;", "Z;Z;kommun;"),
        problem(2, "", Code.CELL_COUNT, "3/4"),
        problem(3, "", Code.CELL_COUNT, "5/4"));
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
  void bytesThatAreNotUtf8AreToldCellByCell() {
    String file = "area;name;level;parent\nX;Malmö;kommun;\nY;Lund;kommun;\nZ;Växjö;kommun;\n";
    refused(
        store.take("areas", file.getBytes(ISO_8859_1), false),
        problem(2, "name", Code.ENCODING, "Malm\ufffd"),
        problem(4, "name", Code.ENCODING, "V\ufffdxj\ufffd"));
    refused(
        store.take("areas", file.replace("name", "områdets namn").getBytes(ISO_8859_1), false),
        problem(1, "name", Code.MISSING_COLUMN, "name"),
        problem(1, "omr\ufffddets namn", Code.ENCODING, "omr\ufffddets namn"));
    byte[] cutOff = "area;name;level;parent\nX;X;kommun;å".getBytes(UTF_8);
    refused(
        store.take("areas", Arrays.copyOf(cutOff, cutOff.length - 1), false),
        problem(2, "parent", Code.ENCODING, "\ufffd"));
  }

  @Test
  void quotesThatAreNotClosedAreToldWithTheLineWhereTheirRowBegins() {
    ImportAnswer answer =
        store.take(
            "areas",
            "area;name;level;parent",
            "X;\"två",
            "rader\";by;",
            "",
            "Y;\"Lund;kommun;",
            "Z;Z;kommun;");
    assertThat(answer.problems())
        .extracting(Problem::row, Problem::column, Problem::code)
        .containsExactly(tuple(2L, "level", Code.NOT_ALLOWED), tuple(5L, "", Code.FORMAT));
    ImportAnswer trailing = store.take("areas", "area;name;level;parent", "X;\"X\"x;kommun;");
    assertThat(trailing.problems())
        .extracting(Problem::row, Problem::code)
        .containsExactly(tuple(2L, Code.FORMAT));
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

  @Test
  void everyProblemOfAFileIsToldAtOnceInTheOrderOfTheFile() {
    refused(
        store.take(
            "observations",
            TestStore.observations(
                "TAL;GBG;2001;;;ett;;;;;S1;;",
                "OKÄND;GBG;2001;;;1;;;;;S1;;",
                "TAL;GBG;2001-13;;;1;;;;;S1;;",
                "TAL;GBG;2002;;;1;;;;;S1;;",
                "TAL;GBG;2002;;;1;;;;;S9;;")),
        problem(2, "value", Code.NUMBER, "ett"),
        problem(3, "indicator", Code.UNKNOWN, "OKÄND"),
        problem(4, "period", Code.PERIOD, "2001-13"),
        problem(6, "period", Code.DUPLICATE, "5"),
        problem(6, "source", Code.UNKNOWN, "S9"));
  }

  @Test
  void aDryRunTellsTheSameProblems() {
    byte[] file = TestStore.observations("TAL;LUND;2001;;;ett;;;;;S1;;").getBytes(UTF_8);
    ImportAnswer dry = store.take("observations", file, true);
    assertThat(dry.problems())
        .containsExactly(
            problem(2, "area", Code.UNKNOWN, "LUND"), problem(2, "value", Code.NUMBER, "ett"));
    assertThat(dry.dryRun()).isTrue();
    assertThat(dry.id()).isEmpty();
  }

  @Test
  void ofTooManyTheFirstThousandAreNamedAndAllAreCounted() {
    StringBuilder rows = new StringBuilder(TestStore.observations());
    for (int year = 1000; year < 6000; year++) {
      rows.append("TAL;").append(year % 2 == 0 ? "LUND" : "GBG").append(';').append(year);
      rows.append(";;;").append(year % 5 == 0 ? "x" : "1").append(";;;;;S1;;\n");
    }
    ImportAnswer answer = store.take("observations", rows.toString());
    assertThat(answer.rows()).isEqualTo(5_000);
    assertThat(answer.problemCount()).isEqualTo(2_500 + 1_000);
    assertThat(answer.problems()).hasSize(1_000).isSortedAccordingTo(Problem.ORDER);
    assertThat(answer.problems().get(0)).isEqualTo(problem(2, "area", Code.UNKNOWN, "LUND"));
    assertThat(answer.problems().get(1)).isEqualTo(problem(2, "value", Code.NUMBER, "x"));
    assertThat(answer.problems().get(999).row()).isEqualTo(lineOfTheThousandth());
  }

  /** Every second row has an unknown area and every fifth no number: 7 problems in 10 rows. */
  private static long lineOfTheThousandth() {
    int problems = 0;
    for (int year = 1000; ; year++) {
      problems += (year % 2 == 0 ? 1 : 0) + (year % 5 == 0 ? 1 : 0);
      if (problems >= 1_000) {
        return year - 1000 + 2;
      }
    }
  }

  @Test
  void aStreamThatBreaksOffIsAFaultAndLeavesNothing() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("förbindelsen bröts");
          }
        };
    byte[] begun = TestStore.observations("TAL;GBG;2001;;;1;;;;;S1;;").getBytes(UTF_8);
    InputStream file = new SequenceInputStream(new ByteArrayInputStream(begun), broken);
    assertThatThrownBy(() -> store.take("observations", file, false))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("förbindelsen bröts");
  }

  @Test
  void aKindThatIsNotKnownIsToldByName() {
    assertThatThrownBy(() -> store.take("okänd", "x")).hasMessageContaining("okänd");
  }

  @Test
  void aKindThatOnlyAnEditMayHaveIsNoKindOfFile() {
    for (String kind : List.of("rebases", "indicators-with-readers")) {
      assertThat(Imports.kinds()).isNotEmpty().doesNotContain(kind);
      assertThat(new Piece(kind, "").kind()).isEqualTo(kind);
      assertThatThrownBy(() -> store.take(kind, "x"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(kind);
    }
  }

  private static void refused(ImportAnswer answer, Problem... problems) {
    assertThat(answer.problems()).containsExactly(problems);
    assertThat(answer.problemCount()).isEqualTo(problems.length);
    assertThat(answer.id()).isEmpty();
    assertThat(List.of(answer.inserted(), answer.revised(), answer.unchanged())).containsOnly(0);
  }

  private static Problem problem(long row, String column, Code code, String value) {
    return new Problem(row, column, code, value);
  }
}
