package se.utfall.charts.render;

import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.marks.MarkedSeries;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.marks.Marks;
import se.utfall.charts.marks.Place;
import se.utfall.charts.marks.PlacedMark;

/** Notes where values lie while a picture is painted, in nominal units. */
final class MarkBook {

  private final List<Entry> entries = new ArrayList<>();

  /** A series that marks are noted of. */
  static final class Entry {
    private final String name;
    private final Way way;
    private final Box plot;
    private final List<Noted> marks = new ArrayList<>();

    private Entry(String name, Way way, Box plot) {
      this.name = name;
      this.way = way;
      this.plot = plot;
    }

    /** A value at a point; nothing when nothing is said of it. */
    void point(String label, String value, double x, double y) {
      shape(label, value, x, y, new Box(x, y, x, y));
    }

    /** A value with a shape, pointed at in its middle. */
    void cell(String label, String value, Box shape) {
      double x = (shape.left() + shape.right()) / 2;
      shape(label, value, x, (shape.top() + shape.bottom()) / 2, shape);
    }

    /** A value with a shape, pointed at where it ends. */
    void shape(String label, String value, double x, double y, Box shape) {
      if (!value.isBlank()) {
        marks.add(new Noted(label, value, x, y, shape));
      }
    }

    private MarkedSeries placed(double unit) {
      List<PlacedMark> placed = marks.stream().map(m -> m.placed(unit)).toList();
      return new MarkedSeries(name, way, place(plot, unit), placed);
    }
  }

  private record Noted(String label, String value, double x, double y, Box shape) {

    PlacedMark placed(double unit) {
      return new PlacedMark(label, value, tenth(x * unit), tenth(y * unit), place(shape, unit));
    }
  }

  /** Begins a series. */
  Entry begin(String name, Way way, Box plot) {
    Entry entry = new Entry(name, way, plot);
    entries.add(entry);
    return entry;
  }

  /** All that was noted, in px. */
  Marks marks(PictureSize size, double unit) {
    List<MarkedSeries> series =
        entries.stream().filter(e -> !e.marks.isEmpty()).map(e -> e.placed(unit)).toList();
    return new Marks(size.width(), size.height(), series);
  }

  private static Place place(Box box, double unit) {
    return new Place(
        tenth(box.left() * unit),
        tenth(box.top() * unit),
        tenth(box.right() * unit),
        tenth(box.bottom() * unit));
  }

  private static double tenth(double px) {
    return Math.round(px * 10) / 10.0;
  }
}
