package se.utfall.api.indicator;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SelectionQuery;
import se.utfall.api.query.Query;
import se.utfall.api.words.Words;
import se.utfall.db.revision.AsOf;

/**
 * What the address of an indicator's page asks for.
 *
 * @param selection the values
 * @param asOf the moment
 * @param asOfText the moment as it was given
 * @param words language of the page
 */
record IndicatorQuery(
    Selection selection, Optional<AsOf> asOf, Optional<String> asOfText, Words words) {

  static IndicatorQuery of(HttpRequest<?> request, String code) {
    Query query = Query.of(request, List.of("member"), "area", "from", "to", "asOf", "lang");
    return new IndicatorQuery(
        SelectionQuery.of(code, query, false), query.asOf(), query.text("asOf"), Words.of(request));
  }

  Addresses addresses() {
    Optional<String> language = Optional.of(words.language()).filter(code -> !code.equals("sv"));
    return new Addresses(selection.indicator(), selection, asOfText, language);
  }
}
