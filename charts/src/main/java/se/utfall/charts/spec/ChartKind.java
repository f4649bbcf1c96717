package se.utfall.charts.spec;

import java.util.Locale;

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
  STRUCTURE,
  /** Areas or groups in order, each with its interval: {@link Ranking}. */
  RANKING,
  /** One panel for each series, all on one scale: {@link Multiples}. */
  SMALL_MULTIPLES,
  /** A table with shaded cells: {@link Heatmap}. */
  HEATMAP,
  /** How many gave each answer: {@link Shares}. */
  SHARES,
  /** What happened, on an axis of time: {@link Timeline}. */
  TIMELINE;

  /** As it is written in addresses: "spc", "small-multiples". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it shows money in categories. */
  public boolean isMoney() {
    return switch (this) {
      case VARIANCE, WATERFALL, TREND, STRUCTURE -> true;
      default -> false;
    };
  }

  /** Whether a target, and events, have a place in it. */
  boolean takesTarget() {
    return switch (this) {
      case LINE, BAR, SPC, FORECAST, FUNNEL, RANKING, SMALL_MULTIPLES -> true;
      default -> false;
    };
  }

  /** Whether it is drawn from so many series. */
  boolean takes(int series) {
    return switch (this) {
      case LINE, BAR, SMALL_MULTIPLES -> true;
      case TIMELINE -> series <= 4;
      case SPC, FORECAST -> series == 1;
      case FUNNEL, VARIANCE, WATERFALL, TREND, STRUCTURE, RANKING, HEATMAP, SHARES -> series == 0;
    };
  }
}
