package se.utfall.api.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.areas.AreaChoice;
import se.utfall.api.areas.AreaReader;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SelectionQuery;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Parameters;
import se.utfall.api.query.Query;
import se.utfall.charts.spec.ChartKind;

/**
 * What the address of a picture asks for.
 *
 * @param selection the values
 * @param kind form of the picture; empty lets the values decide
 * @param events whether events are flagged: all, none, or (empty) those of the indicator's own
 *     theme
 * @param look title, size, colours, language and moment
 * @param areas the areas, for a kind that shows many of them in one period
 * @param level level of the areas, for a kind that shows many of them over time
 * @param per rates for so many of the denominator; empty for proportions
 */
record ChartQuery(
    Selection selection,
    Optional<ChartKind> kind,
    Optional<Boolean> events,
    Look look,
    Optional<AreaChoice> areas,
    Optional<String> level,
    Optional<BigDecimal> per) {
  private static final Map<String, ChartKind> KINDS =
      Stream.of(
              ChartKind.LINE,
              ChartKind.BAR,
              ChartKind.SPC,
              ChartKind.FORECAST,
              ChartKind.FUNNEL,
              ChartKind.RANKING,
              ChartKind.SMALL_MULTIPLES,
              ChartKind.HEATMAP)
          .collect(Collectors.toMap(ChartKind::code, kind -> kind));
  private static final Map<String, String> LEVELS =
      AreaReader.LEVELS.stream().collect(Collectors.toMap(level -> level, level -> level));
  private static final int MOST_PER = 1_000_000;

  static ChartQuery of(Parameters parameters, String indicator) {
    Query query =
        Query.of(
            parameters,
            List.of("area", "member"),
            Look.parameters(
                "kind", "from", "to", "period", "events", "denominator", "level", "per"));
    Selection selection = SelectionQuery.of(indicator, query, true);
    Optional<ChartKind> kind = Optional.ofNullable(query.oneOf("kind", KINDS, null));
    Optional<String> level = Optional.ofNullable(query.oneOf("level", LEVELS, null));
    requireFitting(query, kind);
    return new ChartQuery(
        selection,
        kind,
        query.flag("events"),
        Look.of(query),
        areas(query, selection, kind, level),
        level,
        query.text("per").map(per -> BigDecimal.valueOf(query.integer("per", 1, 1, MOST_PER))));
  }

  private static Optional<AreaChoice> areas(
      Query query, Selection selection, Optional<ChartKind> kind, Optional<String> level) {
    Optional<String> denominator =
        kind.filter(wanted -> wanted == ChartKind.FUNNEL).isPresent()
            ? Optional.of(query.required("denominator"))
            : query.text("denominator");
    return kind.filter(wanted -> wanted == ChartKind.FUNNEL || wanted == ChartKind.RANKING)
        .map(wanted -> new AreaChoice(selection, denominator, level, query.period("period")));
  }

  private static void requireFitting(Query query, Optional<ChartKind> kind) {
    require(query, "denominator", kind, List.of(ChartKind.FUNNEL, ChartKind.RANKING));
    require(query, "per", kind, List.of(ChartKind.FUNNEL, ChartKind.RANKING));
    require(
        query,
        "level",
        kind,
        List.of(ChartKind.FUNNEL, ChartKind.RANKING, ChartKind.SMALL_MULTIPLES, ChartKind.HEATMAP));
    if (query.text("per").isPresent() && query.text("denominator").isEmpty()) {
      throw ProblemException.badRequest("parameter 'per'", "is for figures with a 'denominator'");
    }
  }

  private static void require(
      Query query, String name, Optional<ChartKind> kind, List<ChartKind> kinds) {
    if (query.text(name).isPresent() && kind.filter(kinds::contains).isEmpty()) {
      throw ProblemException.badRequest(
          "parameter '" + name + "'",
          "is for kind="
              + kinds.stream().map(ChartKind::code).collect(Collectors.joining("|"))
              + " alone");
    }
  }
}
