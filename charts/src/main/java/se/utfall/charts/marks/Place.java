package se.utfall.charts.marks;

/** An upright rectangle of a picture, in px from its upper left corner. */
public record Place(double left, double top, double right, double bottom) {

  public Place {
    if (!(left <= right && top <= bottom)) {
      throw new IllegalArgumentException(
          "place from " + left + ", " + top + " to " + right + ", " + bottom);
    }
  }
}
