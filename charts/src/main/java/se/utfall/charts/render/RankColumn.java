package se.utfall.charts.render;

/**
 * Some of the rows of a ranking, under each other.
 *
 * @param first number of its first row among all
 * @param left where its places begin
 */
record RankColumn(int first, double left, RowNames names) {

  double right() {
    return names.bodies().right();
  }
}
