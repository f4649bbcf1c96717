package se.utfall.api.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.utfall.api.words.Words;
import se.utfall.db.programme.ProgrammeRepository.AnswerRow;

/**
 * Says how the answers of boards changed between their last two surveys on one scale. Answers on
 * two scales are never held against each other.
 */
record SurveyChanges(Words words) {

  /**
   * A sentence for every board that has two surveys, or one that says why there is none.
   *
   * @param everySurvey all answers on one scale, of every survey
   */
  List<String> of(List<AnswerRow> everySurvey) {
    List<String> said = new ArrayList<>();
    for (String board : everySurvey.stream().map(AnswerRow::board).distinct().toList()) {
      List<AnswerRow> own = everySurvey.stream().filter(r -> r.board().equals(board)).toList();
      List<String> surveys = own.stream().map(AnswerRow::survey).distinct().sorted().toList();
      if (surveys.size() < 2) {
        said.add(words.text("followup.change.once", board, surveys.get(0)));
      } else {
        String later = surveys.get(surveys.size() - 1);
        String earlier = surveys.get(surveys.size() - 2);
        said.add(changed(board, of(own, earlier), of(own, later), earlier, later));
      }
    }
    return said;
  }

  private static List<AnswerRow> of(List<AnswerRow> rows, String survey) {
    return rows.stream()
        .filter(row -> row.survey().equals(survey) && !Answers.isOverall(row))
        .toList();
  }

  private String changed(
      String board, List<AnswerRow> before, List<AnswerRow> after, String from, String to) {
    Map<List<String>, AnswerRow> known = new HashMap<>();
    before.forEach(row -> known.put(List.of(row.plan(), row.item()), row));
    List<String> higher = new ArrayList<>();
    List<String> lower = new ArrayList<>();
    int both = 0;
    for (AnswerRow row : after) {
      AnswerRow earlier = known.get(List.of(row.plan(), row.item()));
      if (earlier != null) {
        both++;
        if (row.rank() > earlier.rank()) {
          higher.add(StrategyNumber.name(row));
        } else if (row.rank() < earlier.rank()) {
          lower.add(StrategyNumber.name(row));
        }
      }
    }
    if (both == 0) {
      return words.text("followup.change.apart", board, from, to);
    }
    return words.text("followup.change", board, from, to, both, counted(higher), counted(lower))
        + named("followup.change.higher", higher)
        + named("followup.change.lower", lower);
  }

  private static String counted(List<String> names) {
    return Integer.toString(names.size());
  }

  private String named(String key, List<String> names) {
    return names.isEmpty() ? "" : " " + words.text(key, String.join("; ", names));
  }
}
