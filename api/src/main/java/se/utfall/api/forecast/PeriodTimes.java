package se.utfall.api.forecast;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.analytics.series.Observation;
import se.utfall.db.figures.ObservationRow;

/** The periods of a series by the times that an analysis knows them by. */
final class PeriodTimes {
  private final TreeMap<Double, String> periods = new TreeMap<>();

  PeriodTimes(List<ObservationRow> rows, List<Observation> observed) {
    for (int i = 0; i < rows.size(); i++) {
      periods.put(observed.get(i).time(), rows.get(i).period());
    }
  }

  /** The period nearest to a time. */
  String at(double time) {
    return Stream.of(periods.floorEntry(time), periods.ceilingEntry(time))
        .filter(entry -> entry != null)
        .min((one, other) -> Double.compare(off(one.getKey(), time), off(other.getKey(), time)))
        .orElseThrow()
        .getValue();
  }

  private static double off(double key, double time) {
    return Math.abs(key - time);
  }
}
