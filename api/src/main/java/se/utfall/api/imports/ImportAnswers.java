package se.utfall.api.imports;

import java.util.List;
import java.util.Locale;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.words.Words;
import se.utfall.db.imports.ImportAnswer;
import se.utfall.db.imports.Problem;

/** Says what is wrong with data that was sent. */
public final class ImportAnswers {
  private ImportAnswers() {}

  /**
   * Refuses what has problems.
   *
   * @throws ProblemException 422 with the problems
   */
  public static void refuseProblems(ImportAnswer answer) {
    if (answer.problemCount() > 0) {
      throw ProblemException.unprocessable(
          detail(answer),
          problems(Words.sv(), answer.problems()).stream().map(ImportAnswers::ofField).toList());
    }
  }

  static String detail(ImportAnswer answer) {
    long count = answer.problemCount();
    return count + (count == 1 ? " problem" : " problems") + "; nothing was stored";
  }

  /** What was sent was fields and not a file, so that a row says nothing. */
  private static DataProblem ofField(DataProblem problem) {
    return new DataProblem(null, problem.column(), problem.code(), problem.message());
  }

  /** What is wrong, row by row, in the language of these words. */
  public static List<DataProblem> problems(Words words, List<Problem> problems) {
    return problems.stream().map(problem -> problem(words, problem)).toList();
  }

  private static DataProblem problem(Words words, Problem problem) {
    String code = problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new DataProblem(
        problem.row() == 0 ? null : problem.row(),
        problem.column().isEmpty() ? null : problem.column(),
        code,
        words.text("import.problem." + code, problem.value()));
  }
}
