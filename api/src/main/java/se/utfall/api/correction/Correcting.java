package se.utfall.api.correction;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.api.imports.ImportAnswers;
import se.utfall.api.page.Frame;
import se.utfall.api.words.Words;
import se.utfall.db.imports.ImportAnswer;
import se.utfall.db.imports.Imports;
import se.utfall.db.imports.Piece;
import se.utfall.db.imports.Problem;

/** Writes one correction, and says what kept it from being written. */
@Singleton
final class Correcting {
  private final Imports imports;

  Correcting(Imports imports) {
    this.imports = imports;
  }

  /** What became of a correction. */
  sealed interface Outcome {}

  /** It is stored. */
  record Saved() implements Outcome {}

  /** It says what is stored already. */
  record Same() implements Outcome {}

  /** Somebody else was faster; nothing is stored. */
  record Overtaken() implements Outcome {}

  /** It cannot be stored, and why. */
  record Refused(String text) implements Outcome {}

  /**
   * Writes a correction.
   *
   * @param kind kind of the row
   * @param row header and row, as delimited text
   * @param reason why; checked already
   */
  Outcome write(Frame frame, String kind, String row, String reason) {
    ImportAnswer answer =
        imports.edit(
            List.of(new Piece(kind, row)),
            frame.caller().name().orElseThrow(),
            Optional.of(reason));
    if (answer.problems().stream().anyMatch(one -> one.code() == Problem.Code.CHANGED)) {
      return new Overtaken();
    }
    if (answer.problemCount() > 0) {
      return new Refused(frame.text("correction.wrong", said(frame.words(), answer)));
    }
    return answer.unchanged() > 0 ? new Same() : new Saved();
  }

  private static String said(Words words, ImportAnswer answer) {
    return ImportAnswers.problems(words, answer.problems()).stream()
        .map(
            problem ->
                words.text(
                    "correction.wrong.field", label(words, problem.column()), problem.message()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The label of the field that a column is typed in. */
  private static String label(Words words, String column) {
    String key = "correction.field." + column;
    return words.has(key) ? words.text(key) : String.valueOf(column);
  }
}
