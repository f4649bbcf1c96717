package se.utfall.api.indicator;

import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SelectionQuery;
import se.utfall.api.query.Query;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.db.revision.AsOf;

/**
 * What the address of an indicator's page asks for.
 *
 * @param selection the values
 * @param kind form of the chart; empty lets the values decide
 * @param asOf the moment
 * @param asOfText the moment as it was given
 * @param words language of the page
 */
record IndicatorQuery(
    Selection selection,
    Optional<ChartKind> kind,
    Optional<AsOf> asOf,
    Optional<String> asOfText,
    Words words) {
  private static final Map<String, ChartKind> KINDS =
      Arrays.stream(ChartKind.values())
          .filter(kind -> ChartKinds.OF_SERIES.contains(kind) || ChartKinds.OF_MANY.contains(kind))
          .collect(Collectors.toMap(ChartKind::code, Function.identity()));

  static IndicatorQuery of(HttpRequest<?> request, String code) {
    Query query =
        Query.of(request, List.of("member"), "area", "kind", "from", "to", "asOf", "lang");
    return new IndicatorQuery(
        SelectionQuery.of(code, query, false),
        Optional.ofNullable(query.oneOf("kind", KINDS, null)),
        query.asOf(),
        query.text("asOf"),
        Words.of(request));
  }

  /** The values of all time. */
  Selection everPeriod() {
    return new Selection(
        selection.indicator(),
        selection.areas(),
        selection.members(),
        Optional.empty(),
        Optional.empty());
  }

  Addresses addresses() {
    Optional<String> language = Optional.of(words.language()).filter(code -> !code.equals("sv"));
    return new Addresses(selection, kind, asOfText, language);
  }
}
