package se.utfall.api.programme;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import se.utfall.db.programme.ProgrammeRepository.AnswerRow;
import se.utfall.db.programme.ProgrammeRepository.ScaleRow;

/**
 * Answers on one scale, at most one from each board on each strategy. Answers on two scales never
 * stand together: there is no saying which step of one is which of the other.
 *
 * @param scale name of the scale
 * @param steps its steps, the lowest first
 * @param rows the answers, in the order of plans and of strategies within each
 */
public record Answers(String scale, List<ScaleRow> steps, List<AnswerRow> rows) {

  /** Sorts the lists. */
  public Answers {
    requireNonNull(scale);
    steps = steps.stream().sorted(Comparator.comparingInt(ScaleRow::rank)).toList();
    List<String> plans = rows.stream().map(AnswerRow::plan).distinct().toList();
    rows =
        rows.stream()
            .sorted(
                Comparator.comparingInt((AnswerRow row) -> plans.indexOf(row.plan()))
                    .thenComparing(StrategyNumber::of))
            .toList();
  }

  /** Whether it judges the plan as a whole, and no single strategy. */
  public static boolean isOverall(AnswerRow row) {
    return row.item().equals("samlad");
  }

  /** Those on single strategies. */
  public Answers strategies() {
    return with(rows.stream().filter(row -> !isOverall(row)).toList());
  }

  /** Those on plans as a whole. */
  public Answers overall() {
    return with(rows.stream().filter(Answers::isOverall).toList());
  }

  /** Those of a board. */
  public Answers of(String board) {
    return with(rows.stream().filter(row -> row.board().equals(board)).toList());
  }

  /** Those on a plan. */
  public Answers on(String plan) {
    return with(rows.stream().filter(row -> row.plan().equals(plan)).toList());
  }

  /** The plans that are answered on. */
  public List<String> plans() {
    return distinct(AnswerRow::plan);
  }

  /** The boards that answered. */
  public List<String> boards() {
    return distinct(AnswerRow::board);
  }

  /** The surveys, in order. */
  public List<String> surveys() {
    return distinct(AnswerRow::survey).stream().sorted().toList();
  }

  /** How many of the answers are this step. */
  public int count(ScaleRow step) {
    return (int) rows.stream().filter(row -> row.answer().equals(step.answer())).count();
  }

  /** How many answers there are. */
  public int total() {
    return rows.size();
  }

  /** The highest step of the scale. */
  public ScaleRow top() {
    return steps.get(steps.size() - 1);
  }

  /** The place of an answer among the steps, from 0. */
  public int place(AnswerRow row) {
    return steps.stream().map(ScaleRow::answer).toList().indexOf(row.answer());
  }

  private List<String> distinct(Function<AnswerRow, String> column) {
    return rows.stream().map(column).distinct().toList();
  }

  private Answers with(List<AnswerRow> others) {
    return new Answers(scale, steps, others);
  }
}
