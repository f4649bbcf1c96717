package se.utfall.api.areas;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.words.FigureWords;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * The latest period that areas have in common: the last of those with at least half as many areas
 * with figures as the one that has most. One early or late area does not decide for all.
 */
final class LatestCommon {
  private LatestCommon() {}

  /**
   * The period, of what each area must have a figure in; empty if none has.
   *
   * @param areas of each area its series, all of which are needed
   */
  static Optional<Period> of(List<List<SeriesFigures>> areas) {
    TreeMap<Period, Integer> counts = new TreeMap<>();
    for (List<SeriesFigures> needed : areas) {
      Set<String> common = periods(needed.get(0));
      needed.forEach(series -> common.retainAll(periods(series)));
      common.forEach(period -> counts.merge(Period.parse(period), 1, Integer::sum));
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.descendingMap().entrySet().stream()
        .filter(period -> 2 * period.getValue() >= most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Set<String> periods(SeriesFigures series) {
    return series.comparable().observations().stream()
        .filter(FigureWords::isFigure)
        .map(ObservationRow::period)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
