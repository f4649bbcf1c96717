package se.utfall.charts.drawing;

/**
 * How a stroke is drawn: with round ends and joins, so that a point of no length is a dot.
 *
 * @param width in nominal units
 * @param dash length of dashes and of the gaps between them, 0 for a whole line
 */
public record Pen(double width, double dash) {

  public static Pen of(double width) {
    return new Pen(width, 0);
  }
}
