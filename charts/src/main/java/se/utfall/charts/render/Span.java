package se.utfall.charts.render;

/** A stretch of one axis, in its own measure. */
record Span(double from, double to) {

  Span {
    if (!(from < to)) {
      throw new IllegalArgumentException("empty span " + from + " to " + to);
    }
  }

  double length() {
    return to - from;
  }

  /** Where a value lies between two ends of a picture. */
  double place(double value, double start, double end) {
    return start + (value - from) / length() * (end - start);
  }

  /** The same measure a little further on both sides. */
  Span wider(double before, double after) {
    return new Span(from - before, to + after);
  }
}
