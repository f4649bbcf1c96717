package se.utfall.api.charts;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.words.Words;
import se.utfall.charts.render.PictureSize;
import se.utfall.charts.style.Theme;
import se.utfall.db.revision.AsOf;

/**
 * What every picture can be asked for, whatever it shows.
 *
 * @param title a title instead of the finding
 * @param size size of the picture
 * @param theme colours
 * @param words language
 * @param asOf the moment whose knowledge is drawn
 */
public record Look(
    Optional<String> title, PictureSize size, Theme theme, Words words, Optional<AsOf> asOf) {
  private static final int WIDTH = 850;
  private static final int HEIGHT = 500;
  private static final int LONGEST_TITLE = 300;

  /** These parameters and its own: the names that the query of a kind of picture takes once. */
  public static String[] parameters(String... own) {
    return Stream.concat(
            Stream.of(own), Stream.of("asOf", "width", "height", "scale", "theme", "title", "lang"))
        .toArray(String[]::new);
  }

  /** As the query of an address says. */
  public static Look of(Query query) {
    return new Look(
        title(query),
        size(query),
        query.oneOf(
            "theme",
            Map.of("light", Theme.LIGHT, "dark", Theme.DARK, "print", Theme.PRINT),
            Theme.LIGHT),
        query.language(),
        query.asOf());
  }

  private static Optional<String> title(Query query) {
    Optional<String> title = query.text("title");
    if (title.filter(text -> text.length() > LONGEST_TITLE).isPresent()) {
      throw ProblemException.badRequest(
          "parameter 'title'", "is longer than " + LONGEST_TITLE + " characters");
    }
    return title
        .map(text -> text.replaceAll("\\p{Cntrl}", " ").strip())
        .filter(text -> !text.isEmpty());
  }

  private static PictureSize size(Query query) {
    try {
      return new PictureSize(
          query.integer("width", WIDTH, 200, 4000),
          query.integer("height", HEIGHT, 200, 4000),
          query.integer("scale", 1, 1, 4));
    } catch (IllegalArgumentException tooMany) {
      throw ProblemException.badRequest(
          "parameter 'scale'", "is too large: " + tooMany.getMessage());
    }
  }
}
