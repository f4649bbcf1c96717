package se.utfall.api.moneychart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.charts.Look;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Parameters;
import se.utfall.api.query.Query;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.db.period.Period;

/**
 * What the address of a picture of money asks for.
 *
 * @param table code of the table, or {@link #EQUITY}
 * @param organisation its name or another name in use
 * @param kind form of the picture; empty for the one that says most
 * @param period as in SDMX; empty for the last
 * @param line text of a line; empty for the one that the table leads to
 * @param look title, size, colours, language and moment
 */
record MoneyChartQuery(
    String table,
    Optional<String> organisation,
    Optional<ChartKind> kind,
    Optional<String> period,
    Optional<String> line,
    Look look) {
  static final String EQUITY = "equity";

  private static final Map<String, ChartKind> KINDS =
      Map.of(
          "variance",
          ChartKind.VARIANCE,
          "waterfall",
          ChartKind.WATERFALL,
          "trend",
          ChartKind.TREND,
          "structure",
          ChartKind.STRUCTURE);

  static MoneyChartQuery of(Parameters parameters, String table) {
    Query query =
        Query.of(parameters, List.of(), Look.parameters("organisation", "kind", "period", "line"));
    return new MoneyChartQuery(
        table,
        query.text("organisation"),
        Optional.ofNullable(query.oneOf("kind", KINDS, null)),
        query.period("period").map(Period::text),
        query.text("line"),
        Look.of(query));
  }

  Words words() {
    return look.words();
  }

  boolean isEquity() {
    return table.equals(EQUITY);
  }

  /** Refuses a parameter that says nothing about what is drawn. */
  void refuse(String name, Optional<String> given, String because) {
    if (given.isPresent()) {
      throw ProblemException.badRequest("parameter '" + name + "'", because);
    }
  }
}
