package se.utfall.charts.render;

/** What a picture of a ranking shows beside names and figures: less where there is little room. */
enum RankParts {
  EVERYTHING(true, true, true, true),
  NO_KEY(false, true, true, true),
  NO_PLACES(false, false, true, true),
  NO_TICKS(false, false, false, true),
  ONLY_WORDS(false, false, false, false);

  private final boolean key;
  private final boolean places;
  private final boolean ticks;
  private final boolean dots;

  RankParts(boolean key, boolean places, boolean ticks, boolean dots) {
    this.key = key;
    this.places = places;
    this.ticks = ticks;
    this.dots = dots;
  }

  /** Whether it is said what the intervals are. */
  boolean key() {
    return key;
  }

  /** Whether the places stand before the names. */
  boolean places() {
    return places;
  }

  /** Whether the axis has values. */
  boolean ticks() {
    return ticks;
  }

  /** Whether figures are drawn, and not only written. */
  boolean dots() {
    return dots;
  }
}
