package se.utfall.charts.spec;

/** The form of a picture. */
public enum ChartKind {
  /** Values over time; each point stands where its period lies in the calendar. */
  LINE,
  /** Bars from zero; by period, or by series when every series has one value of one period. */
  BAR
}
