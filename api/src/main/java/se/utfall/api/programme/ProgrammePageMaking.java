package se.utfall.api.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.utfall.api.money.SourceWords;
import se.utfall.api.page.Onward;
import se.utfall.api.page.ShownPicture;
import se.utfall.api.programme.ProgrammePage.Count;
import se.utfall.api.programme.ProgrammePage.Group;
import se.utfall.api.programme.ProgrammePage.OnScale;
import se.utfall.api.programme.ProgrammePage.PlanTable;
import se.utfall.api.programme.ProgrammePage.Row;
import se.utfall.api.programme.ProgrammePage.Step;
import se.utfall.api.words.Words;
import se.utfall.db.programme.ProgrammeRepository.AnswerRow;
import se.utfall.db.programme.ProgrammeRepository.ScaleRow;

/** Puts what boards answered into the words of its page, each scale by itself. */
final class ProgrammePageMaking {
  private static final List<String> SIGNS = List.of("○", "◔", "◐", "◕", "●");
  private static final int AROUND = 170;
  private static final int ROW = 30;

  /** What names that wrap take on a telephone. */
  private static final int WRAPPED = 150;

  private static final int LEAST_HEIGHT = 300;

  private final Words words;
  private final Onward onward;
  private final List<AnswerRow> all;
  private final List<ScaleRow> scales;
  private final AnswerChoice wanted;
  private final ProgrammeSentences sentences;

  ProgrammePageMaking(
      Words words, Onward onward, List<AnswerRow> all, List<ScaleRow> scales, AnswerChoice wanted) {
    this.words = words;
    this.onward = onward;
    this.all = all;
    this.scales = scales;
    this.wanted = wanted;
    this.sentences = new ProgrammeSentences(words);
  }

  ProgrammePage page(String asOf, SourceWords sources) {
    List<AnswerRow> chosen =
        all.stream()
            .filter(row -> wanted.plan().map(row.plan()::equals).orElse(true))
            .filter(row -> wanted.board().map(row.board()::equals).orElse(true))
            .toList();
    List<String> names = mostFirst(chosen);
    return new ProgrammePage(
        asOf,
        onward.asOf().orElse(""),
        distinct(all, AnswerRow::plan),
        wanted.plan().orElse(""),
        distinct(all, AnswerRow::board),
        wanted.board().orElse(""),
        names.stream().map(name -> onScale(name, chosen)).toList(),
        chosen.stream().map(row -> sources.of(row.source(), Optional.empty())).distinct().toList());
  }

  private static List<String> distinct(List<AnswerRow> rows, Function<AnswerRow, String> column) {
    return rows.stream().map(column).distinct().toList();
  }

  /** The scale with most answers first. */
  private static List<String> mostFirst(List<AnswerRow> rows) {
    List<String> names = new ArrayList<>(distinct(rows, AnswerRow::scale));
    names.sort(
        (one, other) ->
            Long.compare(
                rows.stream().filter(row -> row.scale().equals(other)).count(),
                rows.stream().filter(row -> row.scale().equals(one)).count()));
    return names;
  }

  private OnScale onScale(String scale, List<AnswerRow> chosen) {
    Answers answers =
        new AnswerChoice(wanted.plan(), wanted.board(), Optional.empty(), Optional.of(scale))
            .among(all, scales);
    List<Step> key = new ArrayList<>();
    for (int place = answers.steps().size() - 1; place >= 0; place--) {
      key.add(step(answers, place));
    }
    SharedAnswers shared = new SharedAnswers(words, answers);
    return new OnScale(
        words.text("followup.scale", String.join(", ", answers.surveys())),
        Words.sentence(sentences.finding(answers)),
        answers.overall().total() == 0 ? "" : Words.sentence(sentences.overall(answers)),
        key,
        shared.bars().stream().filter(bar -> !bar.overall()).map(this::count).toList(),
        shared.bars().stream().filter(SharedAnswers.Bar::overall).map(this::count).toList(),
        picture("shares", answers, "", shared.bars().size()),
        answers.plans().stream().map(plan -> table(answers.on(plan), plan)).toList(),
        new SurveyChanges(words)
            .of(chosen.stream().filter(row -> row.scale().equals(scale)).toList()));
  }

  private Step step(Answers answers, int place) {
    int last = answers.steps().size() - 1;
    int sign = last == 0 ? SIGNS.size() - 1 : Math.round((SIGNS.size() - 1f) * place / last);
    String shade = place == last ? "high" : place == 0 ? "low" : "between";
    return new Step(SIGNS.get(sign), answers.steps().get(place).label(), shade);
  }

  private Count count(SharedAnswers.Bar bar) {
    Answers given = bar.given();
    List<String> steps = new ArrayList<>();
    for (int place = given.steps().size() - 1; place >= 0; place--) {
      steps.add(sentences.of(given.count(given.steps().get(place)), given.total()));
    }
    return new Count(bar.group(), bar.board(), steps, bar.total());
  }

  private PlanTable table(Answers answers, String plan) {
    Map<String, Map<String, List<AnswerRow>>> groups = new LinkedHashMap<>();
    for (AnswerRow row : answers.rows()) {
      groups
          .computeIfAbsent(StrategyNumber.of(row).group(words), group -> new LinkedHashMap<>())
          .computeIfAbsent(row.item(), item -> new ArrayList<>())
          .add(row);
    }
    List<Group> shown = new ArrayList<>();
    int rows = groups.size();
    for (var group : groups.entrySet()) {
      List<Row> ofGroup =
          group.getValue().values().stream().map(given -> row(answers, given)).toList();
      rows += ofGroup.size();
      shown.add(new Group(group.getKey(), ofGroup));
    }
    return new PlanTable(plan, answers.boards(), shown, picture("heatmap", answers, plan, rows));
  }

  private Row row(Answers answers, List<AnswerRow> given) {
    List<Step> cells = new ArrayList<>();
    for (String board : answers.boards()) {
      cells.add(
          given.stream()
              .filter(row -> row.board().equals(board))
              .findFirst()
              .map(row -> step(answers, answers.place(row)))
              .orElseGet(() -> new Step("", words.text("programme.unanswered.cell"), "none")));
    }
    return new Row(StrategyNumber.name(given.get(0)), cells);
  }

  private ShownPicture picture(String kind, Answers answers, String plan, int rows) {
    Map<String, String> asked = new LinkedHashMap<>();
    wanted
        .plan()
        .or(() -> Optional.of(plan).filter(name -> !name.isEmpty()))
        .ifPresent(name -> asked.put("plan", name));
    wanted.board().ifPresent(board -> asked.put("board", board));
    asked.put("answerScale", answers.scale());
    Set<String> plans = new LinkedHashSet<>(answers.plans());
    String of = plans.size() == 1 ? plans.iterator().next() : words.text("followup.all-plans");
    String name = words.text("followup.picture." + kind, of);
    int height = Math.max(LEAST_HEIGHT, AROUND + ROW * (rows + answers.plans().size()));
    return ShownPicture.of(
            "/charts/programme/" + kind,
            asked,
            new ShownPicture.Size(height, height + WRAPPED),
            name,
            words.text(
                "followup.picture.alternative", name, Words.sentence(sentences.finding(answers))))
        .with(onward);
  }
}
