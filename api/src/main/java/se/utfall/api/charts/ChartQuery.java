package se.utfall.api.charts;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SelectionQuery;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.words.Words;
import se.utfall.charts.render.PictureSize;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.style.Theme;
import se.utfall.db.revision.AsOf;

/**
 * What the address of a picture asks for.
 *
 * @param selection the values
 * @param kind form of the picture; empty lets the values decide
 * @param events whether events are flagged: all, none, or (empty) those of the indicator's own
 *     theme
 * @param title a title instead of the finding
 * @param size size of the picture
 * @param theme colours
 * @param words language
 * @param asOf the moment whose knowledge is drawn
 */
record ChartQuery(
    Selection selection,
    Optional<ChartKind> kind,
    Optional<Boolean> events,
    Optional<String> title,
    PictureSize size,
    Theme theme,
    Words words,
    Optional<AsOf> asOf) {
  private static final int WIDTH = 850;
  private static final int HEIGHT = 500;
  private static final int LONGEST_TITLE = 300;

  static ChartQuery of(HttpRequest<?> request, String indicator) {
    Query query =
        Query.of(
            request,
            List.of("area", "member"),
            "kind",
            "from",
            "to",
            "period",
            "asOf",
            "events",
            "width",
            "height",
            "scale",
            "theme",
            "title",
            "lang");
    return new ChartQuery(
        SelectionQuery.of(indicator, query, true),
        Optional.ofNullable(
            query.oneOf(
                "kind",
                Map.of(
                    "line",
                    ChartKind.LINE,
                    "bar",
                    ChartKind.BAR,
                    "spc",
                    ChartKind.SPC,
                    "forecast",
                    ChartKind.FORECAST),
                null)),
        query.flag("events"),
        title(query),
        size(query),
        query.oneOf(
            "theme",
            Map.of("light", Theme.LIGHT, "dark", Theme.DARK, "print", Theme.PRINT),
            Theme.LIGHT),
        Words.of(request),
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
