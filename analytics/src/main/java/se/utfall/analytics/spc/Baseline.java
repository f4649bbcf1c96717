package se.utfall.analytics.spc;

/**
 * The stretch of time whose values alone make the limits; values after it are judged, not used. Of
 * moving ranges, those count whose two values both lie in it. A group without a value in it uses
 * all its values.
 *
 * @param from years, as in the series; values at this time belong
 * @param to values at this time belong
 */
public record Baseline(double from, double to) {

  public Baseline {
    if (!(Double.isFinite(from) && Double.isFinite(to) && from <= to)) {
      throw new IllegalArgumentException("baseline from " + from + " to " + to);
    }
  }

  boolean holds(double time) {
    return from <= time && time <= to;
  }
}
