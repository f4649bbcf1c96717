package se.utfall.db.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.utfall.db.imports.Answers.problem;
import static se.utfall.db.imports.Answers.refused;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.utfall.db.imports.Problem.Code;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** What is wrong with a file is told row by row, and nothing of the file is kept. */
@MicronautTest(transactional = false)
class ImportProblemsTest implements WithDatabase {
  private static final String FINANCE =
      "table;unit_of_money;organisation;line;line_kind;parent_line;bokslut_2023;budget_2023;source;section";

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
}
