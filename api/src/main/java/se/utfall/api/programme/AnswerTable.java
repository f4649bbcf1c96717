package se.utfall.api.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import se.utfall.api.figures.Csv;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ColourScale;
import se.utfall.charts.spec.HeatCell;
import se.utfall.charts.spec.HeatRow;
import se.utfall.charts.spec.Heatmap;
import se.utfall.db.programme.ProgrammeRepository.AnswerRow;

/**
 * Boards by strategies of one plan as a heatmap, under their goal areas, overall judgements under a
 * heading of their own.
 */
record AnswerTable(Words words, Answers answers) {

  Made made() {
    List<HeatRow> rows = new ArrayList<>();
    Csv csv =
        new Csv("plan", "item", "title", "board", "survey", "scale", "answer", "rank", "label");
    byItem()
        .forEach(
            (item, given) -> {
              AnswerRow any = given.values().iterator().next();
              List<HeatCell> cells = new ArrayList<>();
              for (String board : answers.boards()) {
                AnswerRow row = given.get(board);
                cells.add(cell(row));
                line(csv, any, board, row);
              }
              String group = StrategyNumber.of(any).group(words);
              rows.add(new HeatRow(group, StrategyNumber.name(any), cells));
            });
    Heatmap layer = new Heatmap(columns(), false, rows, scale(answers));
    return new Made(layer, answers, subtitle(), said(), csv.text());
  }

  private Map<String, Map<String, AnswerRow>> byItem() {
    Map<String, Map<String, AnswerRow>> byItem = new LinkedHashMap<>();
    for (AnswerRow row : answers.rows()) {
      byItem.computeIfAbsent(row.item(), item -> new LinkedHashMap<>()).put(row.board(), row);
    }
    return byItem;
  }

  private HeatCell cell(AnswerRow row) {
    return row == null
        ? new HeatCell(OptionalInt.empty(), words.text("programme.unanswered.cell"))
        : new HeatCell(OptionalInt.of(answers.place(row)), row.answer());
  }

  private void line(Csv csv, AnswerRow any, String board, AnswerRow row) {
    if (row == null) {
      csv.row(any.plan(), any.item(), any.title(), board, "", answers.scale(), "", "", "");
    } else {
      csv.row(
          row.plan(),
          row.item(),
          row.title(),
          board,
          row.survey(),
          row.scale(),
          row.answer(),
          row.rank(),
          row.label());
    }
  }

  /** Boards, with their survey where they answered in different ones. */
  private List<String> columns() {
    boolean several = answers.surveys().size() > 1;
    return answers.boards().stream()
        .map(
            board ->
                several
                    ? board + " (" + String.join(", ", answers.of(board).surveys()) + ")"
                    : board)
        .toList();
  }

  static ColourScale scale(Answers answers) {
    return new ColourScale(
        answers.steps().stream().map(ProgrammeSentences::named).toList(),
        ColourScale.Form.DIVERGING);
  }

  private String subtitle() {
    return words.text(
        "programme.subtitle.plan",
        String.join(", ", answers.plans()),
        String.join(", ", answers.surveys()));
  }

  private List<String> said() {
    ProgrammeSentences sentences = new ProgrammeSentences(words);
    int strategies =
        (int) answers.strategies().rows().stream().map(AnswerRow::item).distinct().count();
    List<String> said = new ArrayList<>();
    for (String board : answers.strategies().boards()) {
      Answers own = answers.strategies().of(board);
      said.add(words.text("programme.row", board, sentences.spread(own)));
      if (own.total() < strategies) {
        said.add(
            words.text(
                "programme.unanswered", board, sentences.of(strategies - own.total(), strategies)));
      }
    }
    said.add(sentences.lower(answers));
    said.add(Words.sentence(sentences.overall(answers)).replaceFirst("^\\.$", ""));
    return said;
  }
}
