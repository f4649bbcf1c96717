package se.utfall.charts.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Areas, strokes and words, painted in the order they came. */
public final class Drawing {

  private final Sheet sheet;
  private final List<Item> items = new ArrayList<>();

  /** One thing drawn; x to the right and y downwards, in nominal units. */
  sealed interface Item permits Area, Stroke, Words {}

  record Area(Path2D outline, Color color) implements Item {}

  record Stroke(Path2D path, Color color, Pen pen) implements Item {}

  public Drawing(Sheet sheet) {
    this.sheet = sheet;
  }

  public void fill(Path2D outline, Color color) {
    items.add(new Area(outline, color));
  }

  public void stroke(Path2D path, Color color, Pen pen) {
    items.add(new Stroke(path, color, pen));
  }

  /** Words without a letter to see are left out. */
  public void write(Words words) {
    if (!words.text().isBlank()) {
      items.add(words);
    }
  }

  Sheet sheet() {
    return sheet;
  }

  List<Item> items() {
    return Collections.unmodifiableList(items);
  }
}
