package se.utfall.api.charts;

import io.micronaut.http.HttpRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.api.areas.AreaChoice;
import se.utfall.api.areas.AreaReader;
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
 * @param areas the areas, for a kind that shows many of them
 * @param per rates for so many of the denominator; empty for proportions
 */
record ChartQuery(
    Selection selection,
    Optional<ChartKind> kind,
    Optional<Boolean> events,
    Optional<String> title,
    PictureSize size,
    Theme theme,
    Words words,
    Optional<AsOf> asOf,
    Optional<AreaChoice> areas,
    Optional<BigDecimal> per) {
  private static final int WIDTH = 850;
  private static final int HEIGHT = 500;
  private static final int LONGEST_TITLE = 300;
  private static final int MOST_PER = 1_000_000;

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
            "lang",
            "denominator",
            "level",
            "per");
    Selection selection = SelectionQuery.of(indicator, query, true);
    Optional<ChartKind> kind =
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
                    ChartKind.FORECAST,
                    "funnel",
                    ChartKind.FUNNEL),
                null));
    return new ChartQuery(
        selection,
        kind,
        query.flag("events"),
        title(query),
        size(query),
        query.oneOf(
            "theme",
            Map.of("light", Theme.LIGHT, "dark", Theme.DARK, "print", Theme.PRINT),
            Theme.LIGHT),
        Words.of(request),
        query.asOf(),
        areas(query, selection, kind),
        query.text("per").map(per -> BigDecimal.valueOf(query.integer("per", 1, 1, MOST_PER))));
  }

  private static Optional<AreaChoice> areas(
      Query query, Selection selection, Optional<ChartKind> kind) {
    if (kind.filter(wanted -> wanted == ChartKind.FUNNEL).isEmpty()) {
      for (String name : List.of("denominator", "level", "per")) {
        if (query.text(name).isPresent()) {
          throw ProblemException.badRequest("parameter '" + name + "'", "is for kind=funnel alone");
        }
      }
      return Optional.empty();
    }
    Map<String, String> levels =
        AreaReader.LEVELS.stream().collect(Collectors.toMap(level -> level, level -> level));
    return Optional.of(
        new AreaChoice(
            selection,
            Optional.of(query.required("denominator")),
            Optional.ofNullable(query.oneOf("level", levels, null)),
            query.period("period")));
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
