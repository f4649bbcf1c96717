package se.utfall.api.dashboard;

import java.util.List;
import se.utfall.api.page.Typed;
import se.utfall.api.problem.ProblemException;

/**
 * A view as its owner wants it.
 *
 * @param title what the owner calls it
 * @param purpose one line about what it is for; may be empty
 * @param isShared whether others who have the address may open it
 * @param tiles what it shows, in order
 */
record DashboardDraft(String title, String purpose, boolean isShared, List<Tile> tiles) {
  static final int MOST_TILES = 24;
  static final int LONGEST_TITLE = 200;
  static final int LONGEST_PURPOSE = 300;

  /** Checks what can be kept; anything else is a 400 that names the field. */
  DashboardDraft {
    title = line("title", title, LONGEST_TITLE);
    purpose = line("purpose", purpose, LONGEST_PURPOSE);
    tiles = List.copyOf(tiles);
    if (title.isEmpty()) {
      throw ProblemException.badRequest("the field 'title'", "is empty");
    }
    if (tiles.size() > MOST_TILES) {
      throw ProblemException.badRequest(
          "the field 'tiles'",
          "holds " + tiles.size() + "; at most " + MOST_TILES + " are allowed");
    }
  }

  private static String line(String field, String text, int longest) {
    String plain = Typed.line(text);
    if (plain.length() > longest) {
      throw ProblemException.badRequest(
          "the field '" + field + "'", "is longer than " + longest + " characters");
    }
    return plain;
  }

  /** The same with other tiles. */
  DashboardDraft with(List<Tile> other) {
    return new DashboardDraft(title, purpose, isShared, other);
  }
}
