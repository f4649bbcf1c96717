package se.utfall.api.deviation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.analytics.money.Books;
import se.utfall.db.period.Period;

/**
 * The deviations that were asked for.
 *
 * @param books what they are found in
 * @param register every deviation there is
 * @param query what was asked for
 * @param period the period asked for or taken instead; empty when nothing can be compared
 * @param periods every period with something to compare, the latest first
 * @param organisation name of the organisation asked for; empty for all
 * @param items the largest first
 * @param sources titles of the sources by code
 */
record DeviationSelection(
    Books books,
    DeviationRegister register,
    DeviationQuery query,
    Optional<Period> period,
    List<Period> periods,
    Optional<String> organisation,
    List<FoundDeviation> items,
    Map<String, String> sources) {

  DeviationSelection {
    periods = List.copyOf(periods);
    items = List.copyOf(items);
    sources = Map.copyOf(sources);
  }

  /** The titles of the sources that the items are printed in. */
  List<String> sourceTitles() {
    return items.stream()
        .map(FoundDeviation::source)
        .distinct()
        .map(code -> sources.getOrDefault(code, code))
        .toList();
  }
}
