package se.utfall.api.charts;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import se.utfall.charts.marks.MarkedSeries;
import se.utfall.charts.marks.Marks;
import se.utfall.charts.marks.Place;
import se.utfall.charts.marks.PlacedMark;

/**
 * Where the values of a picture lie in it, for a script that reads them off: px of a picture of
 * this size, scale 1.
 *
 * @param width of the picture
 * @param height of the picture
 * @param series in the order of reading
 */
@Serdeable
record PictureMarks(int width, int height, List<Series> series) {

  /**
   * Marks that are read one after the other.
   *
   * @param way how they follow each other: across, down or about
   * @param plot the part of the picture they lie in: left, top, right, bottom
   */
  @Serdeable
  record Series(String name, String way, List<Double> plot, List<Mark> marks) {}

  /**
   * One value.
   *
   * @param shape of a bar or a cell: left, top, right, bottom; empty for a point
   */
  @Serdeable
  record Mark(String label, String value, double x, double y, List<Double> shape) {}

  static PictureMarks of(Marks marks) {
    return new PictureMarks(
        marks.width(), marks.height(), marks.series().stream().map(PictureMarks::series).toList());
  }

  private static Series series(MarkedSeries series) {
    return new Series(
        series.name(),
        series.way().name().toLowerCase(Locale.ROOT),
        corners(series.plot()),
        series.marks().stream().map(PictureMarks::mark).toList());
  }

  private static Mark mark(PlacedMark mark) {
    Place shape = mark.shape();
    boolean point = shape.left() == shape.right() && shape.top() == shape.bottom();
    return new Mark(
        mark.label(), mark.value(), mark.x(), mark.y(), point ? List.of() : corners(shape));
  }

  private static List<Double> corners(Place place) {
    return List.of(place.left(), place.top(), place.right(), place.bottom());
  }
}
