package se.utfall.charts.render;

import se.utfall.charts.spec.Waterfall;

/** From a total to a total: upright when every name has room under its bar, else in rows. */
final class WaterfallPlot {

  private WaterfallPlot() {}

  static void draw(Waterfall waterfall, Pencil pencil, Box content) {
    WaterfallColumns columns = new WaterfallColumns(waterfall, pencil, content);
    if (columns.fits()) {
      columns.draw();
    } else {
      WaterfallRows.of(waterfall, pencil, content).draw();
    }
  }
}
