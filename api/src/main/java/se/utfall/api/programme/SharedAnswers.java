package se.utfall.api.programme;

import java.util.ArrayList;
import java.util.List;
import se.utfall.api.figures.Csv;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.SharePart;
import se.utfall.charts.spec.ShareRow;
import se.utfall.charts.spec.Shares;
import se.utfall.db.programme.ProgrammeRepository.AnswerRow;
import se.utfall.db.programme.ProgrammeRepository.ScaleRow;

/**
 * How many strategies each board gave each answer: by plan, or of one plan by goal area. Overall
 * judgements are counted apart.
 */
record SharedAnswers(Words words, Answers answers) {

  /**
   * One bar to be.
   *
   * @param group the plan or goal area
   * @param total how many answers, in words
   * @param overall whether it is of overall judgements
   */
  record Bar(String group, Answers given, String board, String total, boolean overall) {}

  Made made() {
    ProgrammeSentences sentences = new ProgrammeSentences(words);
    List<ShareRow> rows = new ArrayList<>();
    List<String> said = new ArrayList<>();
    Csv csv = new Csv("group", "board", "survey", "scale", "answer", "label", "count", "total");
    for (Bar bar : bars()) {
      rows.add(row(bar, sentences));
      said.add(
          words.text(
              "programme.row", bar.group() + ", " + bar.board(), sentences.spread(bar.given())));
      lines(csv, bar);
    }
    return new Made(
        new Shares(AnswerTable.scale(answers), rows), answers, subtitle(), said, csv.text());
  }

  /** Strategies by plan or goal area, and after them overall judgements. */
  List<Bar> bars() {
    ProgrammeSentences sentences = new ProgrammeSentences(words);
    List<Bar> bars = new ArrayList<>();
    Answers strategies = answers.strategies();
    for (String group : groups(strategies)) {
      for (String board : answers.boards()) {
        Answers given = within(strategies.of(board), group);
        add(bars, new Bar(group, given, board, sentences.strategies(given.total()), false));
      }
    }
    for (String board : answers.boards()) {
      Answers given = answers.overall().of(board);
      String heading = words.text("programme.overall.several");
      add(bars, new Bar(heading, given, board, sentences.judgements(given.total()), true));
    }
    return bars;
  }

  /** A board that was not asked has no bar. */
  private static void add(List<Bar> bars, Bar bar) {
    if (bar.given().total() > 0) {
      bars.add(bar);
    }
  }

  private boolean isOnePlan() {
    return answers.plans().size() == 1;
  }

  private List<String> groups(Answers strategies) {
    return strategies.rows().stream().map(this::group).distinct().toList();
  }

  private String group(AnswerRow row) {
    return isOnePlan() ? StrategyNumber.of(row).group(words) : row.plan();
  }

  private Answers within(Answers given, String group) {
    return new Answers(
        given.scale(),
        given.steps(),
        given.rows().stream().filter(row -> group(row).equals(group)).toList());
  }

  private ShareRow row(Bar bar, ProgrammeSentences sentences) {
    Answers given = bar.given();
    List<SharePart> parts =
        given.steps().stream()
            .map(
                step ->
                    new SharePart(
                        given.count(step), sentences.of(given.count(step), given.total())))
            .toList();
    return new ShareRow(bar.group(), bar.board(), parts, bar.total());
  }

  private void lines(Csv csv, Bar bar) {
    Answers given = bar.given();
    for (ScaleRow step : given.steps()) {
      csv.row(
          bar.group(),
          bar.board(),
          String.join(", ", given.surveys()),
          given.scale(),
          step.answer(),
          step.label(),
          given.count(step),
          given.total());
    }
  }

  private String subtitle() {
    String surveys = String.join(", ", answers.surveys());
    return isOnePlan()
        ? words.text("programme.subtitle.plan", answers.plans().get(0), surveys)
        : words.text("programme.subtitle.all", surveys, words.count(answers.plans().size()));
  }
}
