package se.utfall.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.problem.ProblemException;

/** Items as a program writes them. */
final class Drafts {
  /** The most items of a report. */
  static final int MOST = 200;

  private Drafts() {}

  /** The items; a 422 names every one that holds what no field can. */
  static List<ItemDraft> of(List<Map<String, Object>> json) {
    if (json.size() > MOST) {
      throw ProblemException.badRequest(
          "the field 'items'", "holds " + json.size() + " items; at most " + MOST + " are allowed");
    }
    List<ItemDraft> drafts = new ArrayList<>();
    List<DataProblem> problems = new ArrayList<>();
    for (int i = 0; i < json.size(); i++) {
      try {
        drafts.add(ItemDraft.of(json.get(i)));
      } catch (ItemRefused refused) {
        problems.add(refused.problem(i + 1));
      }
    }
    refuse(problems);
    return drafts;
  }

  /** Refuses with all of these problems, if there are any. */
  static void refuse(List<DataProblem> problems) {
    if (!problems.isEmpty()) {
      throw ProblemException.unprocessable(
          problems.size() + " of the items cannot be taken; nothing is made.", problems);
    }
  }
}
