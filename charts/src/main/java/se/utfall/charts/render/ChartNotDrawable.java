package se.utfall.charts.render;

/** There is no right picture of what was asked for; a blank or wrong one is never made. */
public final class ChartNotDrawable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why there is no picture. */
  public enum Reason {
    /** No series, or none with a point. */
    NO_DATA,
    /** Points, but every one of them is missing, hidden or withdrawn. */
    ONLY_GAPS,
    /** More rows than could be read at this size. */
    NO_ROOM
  }

  private final Reason reason;

  ChartNotDrawable(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
