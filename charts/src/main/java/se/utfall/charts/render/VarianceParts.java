package se.utfall.charts.render;

/** What a picture of variances shows of each row: less where it is narrow. */
enum VarianceParts {
  EVERYTHING(true, true, true, true),
  PERCENT_IN_WORDS(true, true, true, false),
  NO_PERCENT(true, true, false, false),
  VARIANCE_IN_WORDS(true, false, false, false),
  ONLY_VARIANCE(false, true, false, false),
  ONLY_WORDS(false, false, false, false);

  private final boolean amounts;
  private final boolean bars;
  private final boolean percent;
  private final boolean pins;

  VarianceParts(boolean amounts, boolean bars, boolean percent, boolean pins) {
    this.amounts = amounts;
    this.bars = bars;
    this.percent = percent;
    this.pins = pins;
  }

  /** Whether the amounts are drawn. */
  boolean amounts() {
    return amounts;
  }

  /** Whether variances are bars and not words alone. */
  boolean bars() {
    return bars;
  }

  /** Whether percents are there. */
  boolean percent() {
    return percent;
  }

  /** Whether percents are pins and not words alone. */
  boolean pins() {
    return pins;
  }

  /** How much of the breadth bars must have, or the next arrangement is taken. */
  double leastForBars() {
    return amounts && bars ? 0.28 : amounts || bars ? 0.18 : 0;
  }
}
