package se.utfall.analytics.regression;

/** The chance that an interval misses. */
final class Level {

  private Level() {}

  static double checked(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level " + level + " is not between 0 and 1");
    }
    return level;
  }
}
