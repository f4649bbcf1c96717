package se.utfall.api.figures;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which series there are that a reader may see, without their values. */
final class Layout {
  private final Map<String, List<SeriesFigures>> byIndicator;
  private final SortedMap<String, String> places = new TreeMap<>();
  private final long[] numbers;

  /** Of the series of each indicator, both in editorial order. */
  Layout(LinkedHashMap<String, List<SeriesFigures>> byIndicator) {
    this.byIndicator = byIndicator;
    List<SeriesFigures> all = all();
    all.forEach(series -> places.putIfAbsent(series.area(), series.areaName()));
    this.numbers = all.stream().mapToLong(SeriesFigures::series).sorted().toArray();
  }

  /** Of an indicator; none of one that has none, or that the reader cannot see. */
  List<SeriesFigures> of(String indicator) {
    return byIndicator.getOrDefault(indicator, List.of());
  }

  /** Every series. */
  List<SeriesFigures> all() {
    return byIndicator.values().stream().flatMap(Collection::stream).toList();
  }

  /** Whether the reader may see the series of this number. */
  boolean holds(long series) {
    return Arrays.binarySearch(numbers, series) >= 0;
  }

  /** The areas that have series, name by code, in their order. */
  SortedMap<String, String> places() {
    return places;
  }

  /** Codes of the areas that have series, by code of the indicator. */
  Map<String, Set<String>> areas() {
    return byIndicator.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one ->
                    one.getValue().stream().map(SeriesFigures::area).collect(Collectors.toSet())));
  }

  /** The indicators that have a series in an area, by their codes. */
  Set<String> indicatorsIn(String area) {
    return byIndicator.entrySet().stream()
        .filter(one -> one.getValue().stream().anyMatch(series -> series.area().equals(area)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** How many series. */
  int size() {
    return numbers.length;
  }
}
