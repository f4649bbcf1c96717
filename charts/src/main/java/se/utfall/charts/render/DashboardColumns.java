package se.utfall.charts.render;

import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.spec.DashboardTile;
import se.utfall.charts.style.Theme;

/**
 * Divides tiles into columns, in their order: a tile with a picture has a column of its own, others
 * share one as long as they have room.
 *
 * @param width of a column in px
 * @param height of a column in px
 * @param gap between two tiles in px
 */
record DashboardColumns(double width, double height, double gap, Theme theme) {

  List<List<DashboardTile>> of(List<DashboardTile> tiles) {
    List<List<DashboardTile>> columns = new ArrayList<>();
    double used = height;
    for (DashboardTile tile : tiles) {
      double own = TileText.of(tile, width, theme).height() + gap;
      boolean isAlone = tile.picture().isPresent();
      if (isAlone || used + own > height + gap) {
        columns.add(new ArrayList<>());
        used = 0;
      }
      columns.get(columns.size() - 1).add(tile);
      used += isAlone ? height + gap : own;
    }
    return columns;
  }
}
