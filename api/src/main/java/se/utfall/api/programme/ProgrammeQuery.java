package se.utfall.api.programme;

import java.util.List;
import se.utfall.api.charts.Look;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Parameters;
import se.utfall.api.query.Query;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;

/**
 * What the address of a picture of answers asks for.
 *
 * @param kind heatmap or shares
 * @param choice the answers
 * @param look title, size, colours, language and moment
 */
record ProgrammeQuery(ChartKind kind, AnswerChoice choice, Look look) {
  static final String SUBJECTS = "programme/heatmap or programme/shares";

  static ProgrammeQuery of(Parameters parameters, String subject) {
    Query query =
        Query.of(parameters, List.of(), Look.parameters("plan", "board", "survey", "answerScale"));
    return new ProgrammeQuery(
        kind(subject),
        new AnswerChoice(
            query.text("plan"),
            query.text("board"),
            query.text("survey"),
            query.text("answerScale")),
        Look.of(query));
  }

  private static ChartKind kind(String subject) {
    return switch (subject) {
      case "heatmap" -> ChartKind.HEATMAP;
      case "shares" -> ChartKind.SHARES;
      default ->
          throw ProblemException.notFound(
              "There is no picture 'programme/" + subject + "'; there is " + SUBJECTS + ".");
    };
  }

  Words words() {
    return look.words();
  }
}
