package se.utfall.db.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import se.utfall.db.imports.Problem.Code;

/** What an import answered, held against what it should have. */
final class Answers {
  private Answers() {}

  static void counted(ImportAnswer answer, int rows, int inserted, int revised, int unchanged) {
    assertThat(answer.problems()).isEmpty();
    assertThat(
            Arrays.asList(answer.rows(), answer.inserted(), answer.revised(), answer.unchanged()))
        .containsExactly(rows, inserted, revised, unchanged);
  }

  static void refused(ImportAnswer answer, Problem... problems) {
    assertThat(answer.problems()).containsExactly(problems);
    assertThat(answer.problemCount()).isEqualTo(problems.length);
    assertThat(answer.id()).isEmpty();
    assertThat(List.of(answer.inserted(), answer.revised(), answer.unchanged())).containsOnly(0);
  }

  static Problem problem(long row, String column, Code code, String value) {
    return new Problem(row, column, code, value);
  }
}
