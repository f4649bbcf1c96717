package se.utfall.api.charts;

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
 * @param areas the areas, for a kind that shows many of them
 * @param per rates for so many of the denominator; empty for proportions
 */
record ChartQuery(
    Selection selection,
    Optional<ChartKind> kind,
    Optional<Boolean> events,
    Look look,
    Optional<AreaChoice> areas,
    Optional<BigDecimal> per) {
  private static final int MOST_PER = 1_000_000;

  static ChartQuery of(Parameters parameters, String indicator) {
    Query query =
        Query.of(
            parameters,
            List.of("area", "member"),
            Look.parameters(
                "kind", "from", "to", "period", "events", "denominator", "level", "per"));
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
        Look.of(query),
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
}
