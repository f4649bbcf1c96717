package se.utfall.charts.spec;

/** The form of a picture. */
public enum ChartKind {
  /** Values over time; each point stands where its period lies in the calendar. */
  LINE,
  /** Bars from zero; by period, or by series when every series has one value of one period. */
  BAR,
  /** One series over time against its own mean and natural limits: {@link ControlLimits}. */
  SPC,
  /** One series over time and what is expected after it: {@link Forecast}. */
  FORECAST,
  /** Areas by size and value within limits that narrow with size: {@link Funnel}. */
  FUNNEL,
  /** The lines of a money table, their amounts and how they deviate: {@link Variance}. */
  VARIANCE,
  /** From one amount to another, step by step: {@link Waterfall}. */
  WATERFALL,
  /** One amount over the years: {@link Columns}. */
  TREND,
  /** The parts of a whole: {@link Structure}. */
  STRUCTURE;

  /** Whether it shows money in categories, which have no series, no target and no events. */
  public boolean isMoney() {
    return switch (this) {
      case VARIANCE, WATERFALL, TREND, STRUCTURE -> true;
      case LINE, BAR, SPC, FORECAST, FUNNEL -> false;
    };
  }
}
