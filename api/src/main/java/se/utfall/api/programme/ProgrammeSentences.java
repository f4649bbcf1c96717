package se.utfall.api.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.utfall.api.words.Words;
import se.utfall.db.programme.ProgrammeRepository.AnswerRow;
import se.utfall.db.programme.ProgrammeRepository.ScaleRow;

/**
 * Says in plain words what boards answered. Counts are said as n of N, without intervals: the
 * boards are all that were asked, and no sample.
 */
public record ProgrammeSentences(Words words) {
  private static final int MOST_BOARDS = 3;
  private static final int MOST_NAMED = 12;

  /**
   * How many of how many strategies each board gives the highest answer; without a full stop.
   * Overall judgements do not count among the strategies.
   */
  public String finding(Answers answers) {
    Answers strategies = answers.strategies();
    if (strategies.total() == 0) {
      return overall(answers);
    }
    List<String> boards = strategies.boards();
    String top = quoted(answers.top());
    if (boards.size() > MOST_BOARDS) {
      return words.text(
          "programme.finding.many",
          words.count(boards.size()),
          top,
          strategies.count(answers.top()),
          strategies.total());
    }
    List<String> said = new ArrayList<>();
    for (String board : boards) {
      Answers own = strategies.of(board);
      int count = own.count(own.top());
      said.add(
          said.isEmpty()
              ? words.text("programme.finding.first", board, top, count, strategies(own.total()))
              : words.text("programme.finding.next", board, count, own.total()));
    }
    return String.join("; ", said);
  }

  /** What boards judge of plans as a whole, without a full stop; empty when none does. */
  public String overall(Answers answers) {
    Answers overall = answers.overall();
    if (overall.total() == 0) {
      return "";
    }
    return words.text(
        "programme.overall.said",
        overall.rows().stream()
            .map(
                row ->
                    words.text(
                        "programme.overall.one", row.board(), row.plan(), quoted(row.label())))
            .collect(Collectors.joining("; ")));
  }

  /** How the answers are spread: "”Nej” 1 av 18, ”Delvis” 0 av 18, ”Ja” 17 av 18". */
  public String spread(Answers answers) {
    return answers.steps().stream()
        .map(
            step ->
                words.text(
                    "programme.answer", quoted(step), of(answers.count(step), answers.total())))
        .collect(Collectors.joining(", "));
  }

  /** The strategies with another answer than the highest, and which; empty when there are none. */
  public String lower(Answers answers) {
    List<AnswerRow> lower =
        answers.strategies().rows().stream()
            .filter(row -> !row.answer().equals(answers.top().answer()))
            .toList();
    if (lower.isEmpty()) {
      return "";
    }
    String named =
        lower.stream()
            .limit(MOST_NAMED)
            .map(
                row ->
                    words.text(
                        "programme.lower.one",
                        StrategyNumber.name(row),
                        row.board(),
                        quoted(row.label())))
            .collect(Collectors.joining("; "));
    String more =
        lower.size() > MOST_NAMED
            ? words.text("programme.lower.more", lower.size() - MOST_NAMED)
            : "";
    return words.text("programme.lower", quoted(answers.top()), named + more);
  }

  /** "17 av 18". */
  public String of(int count, int total) {
    return words.text("programme.of", count, total);
  }

  /** "18 strategier". */
  String strategies(int count) {
    return words.text(count == 1 ? "programme.strategies.one" : "programme.strategies", count);
  }

  /** "3 samlade bedömningar". */
  String judgements(int count) {
    return words.text(count == 1 ? "programme.judgements.one" : "programme.judgements", count);
  }

  /** A step as its key names it: its label, after its code where that is another. */
  static String named(ScaleRow step) {
    return step.answer().equals(step.label()) ? step.label() : step.answer() + " " + step.label();
  }

  private String quoted(ScaleRow step) {
    return quoted(step.label());
  }

  private String quoted(String label) {
    return words.text("programme.quoted", label);
  }
}
