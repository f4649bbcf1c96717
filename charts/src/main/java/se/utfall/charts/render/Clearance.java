package se.utfall.charts.render;

import java.util.List;

/** Finds a place for words along one direction where no line goes through them. */
record Clearance(List<Double> lines, Span bounds) {

  private static final int TRIES = 8;
  private static final double AWAY = 3;

  /**
   * Where words begin, counted from a start outwards.
   *
   * @param direction 1 or -1
   * @return the start itself when there is no clear place within the bounds
   */
  double place(double start, double length, int direction) {
    double place = start;
    for (int i = 0; i < TRIES; i++) {
      double from = Math.min(place, place + direction * length);
      double to = Math.max(place, place + direction * length);
      double[] hit =
          lines.stream().filter(l -> l > from - 1 && l < to + 1).mapToDouble(l -> l).toArray();
      if (hit.length == 0) {
        return from >= bounds.from() && to <= bounds.to() ? place : start;
      }
      place = farthest(hit, direction) + direction * AWAY;
    }
    return start;
  }

  private static double farthest(double[] lines, int direction) {
    double farthest = lines[0];
    for (double line : lines) {
      farthest = direction > 0 ? Math.max(farthest, line) : Math.min(farthest, line);
    }
    return farthest;
  }
}
