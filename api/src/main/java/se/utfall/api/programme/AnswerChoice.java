package se.utfall.api.programme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.programme.ProgrammeRepository.AnswerRow;
import se.utfall.db.programme.ProgrammeRepository.ScaleRow;

/**
 * Which answers are asked for.
 *
 * @param plan empty for all
 * @param board empty for all
 * @param survey empty for the last of each board
 * @param scale empty for the one with most answers, the first of two with as many
 */
public record AnswerChoice(
    Optional<String> plan,
    Optional<String> board,
    Optional<String> survey,
    Optional<String> scale) {

  /** Everything on the scale with most answers. */
  public static final AnswerChoice ALL =
      new AnswerChoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Everything on one scale. */
  public static AnswerChoice onScale(String scale) {
    return new AnswerChoice(ALL.plan, ALL.board, ALL.survey, Optional.of(scale));
  }

  /**
   * The answers.
   *
   * @throws ProblemException 404 when there are none at all, 400 naming what there is when a
   *     parameter asks for something else
   */
  public Answers among(List<AnswerRow> all, List<ScaleRow> scales) {
    if (all.isEmpty()) {
      throw ProblemException.notFound("There is nothing to draw: no board has answered.");
    }
    List<AnswerRow> left = having("plan", plan, AnswerRow::plan, all);
    left = having("board", board, AnswerRow::board, left);
    left = having("survey", survey, AnswerRow::survey, left);
    left = having("answerScale", scale.or(() -> Optional.of(most(all))), AnswerRow::scale, left);
    String name = left.get(0).scale();
    return new Answers(
        name,
        scales.stream().filter(step -> step.scale().equals(name)).toList(),
        survey.isPresent() ? left : latest(left));
  }

  /**
   * Checks that plan and board are there, each by itself.
   *
   * @throws ProblemException 400 naming what there is
   */
  void requireAmong(List<AnswerRow> all) {
    having("plan", plan.filter(name -> !all.isEmpty()), AnswerRow::plan, all);
    having("board", board.filter(name -> !all.isEmpty()), AnswerRow::board, all);
  }

  /** The same with the plan that has most answers, unless one is named. */
  AnswerChoice onOnePlan(Answers answers) {
    return plan.isPresent()
        ? this
        : new AnswerChoice(
            Optional.of(mostCommon(answers.rows(), AnswerRow::plan)),
            board,
            survey,
            Optional.of(answers.scale()));
  }

  /** Of what the other parameters leave. */
  private String most(List<AnswerRow> all) {
    List<AnswerRow> left =
        all.stream()
            .filter(row -> plan.map(row.plan()::equals).orElse(true))
            .filter(row -> board.map(row.board()::equals).orElse(true))
            .filter(row -> survey.map(row.survey()::equals).orElse(true))
            .toList();
    return mostCommon(left, AnswerRow::scale);
  }

  private static String mostCommon(List<AnswerRow> rows, Function<AnswerRow, String> column) {
    Map<String, Long> counts =
        rows.stream().collect(Collectors.groupingBy(column, Collectors.counting()));
    // max keeps the last of equals, the first printed is wanted
    return rows.stream()
        .map(column)
        .distinct()
        .reduce((one, other) -> counts.get(other) > counts.get(one) ? other : one)
        .orElseThrow();
  }

  private static List<AnswerRow> having(
      String name,
      Optional<String> wanted,
      Function<AnswerRow, String> column,
      List<AnswerRow> rows) {
    List<AnswerRow> left =
        rows.stream().filter(row -> wanted.map(column.apply(row)::equals).orElse(true)).toList();
    if (wanted.isPresent() && left.isEmpty()) {
      throw ProblemException.badRequest(
          "parameter '" + name + "'",
          "is '"
              + wanted.orElse("")
              + "'; with what else is asked for there is: "
              + rows.stream().map(column).distinct().collect(Collectors.joining("; ")));
    }
    return left;
  }

  /** Of each board what it answered in its last survey. */
  private static List<AnswerRow> latest(List<AnswerRow> rows) {
    Map<String, String> last = new HashMap<>();
    for (AnswerRow row : rows) {
      last.merge(row.board(), row.survey(), (one, other) -> max(one, other));
    }
    return rows.stream().filter(row -> row.survey().equals(last.get(row.board()))).toList();
  }

  private static String max(String one, String other) {
    return Comparator.<String>naturalOrder().compare(one, other) >= 0 ? one : other;
  }
}
