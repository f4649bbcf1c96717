package se.utfall.charts.render;

import java.util.List;

/**
 * One way to write the titles of events beside their marks.
 *
 * @param size of the letters
 * @param packed whether events share rows where they are clear of each other, rather than stand on
 *     a row each
 * @param lines of one title at most
 * @param dated whether the time stands before the title
 * @param least how wide a title must at least be if it may be shortened; 0 when it must be whole
 */
record TimelineManner(double size, boolean packed, int lines, boolean dated, double least) {

  /** Letters as small as can be read on any sheet. */
  private static final double SMALL = 11;

  /** In the order of giving way. */
  static final List<TimelineManner> WRITTEN =
      List.of(
          new TimelineManner(Pencil.LABEL, false, 3, true, 0),
          new TimelineManner(12, false, 3, true, 0),
          new TimelineManner(12, true, 2, true, 0),
          new TimelineManner(SMALL, true, 3, true, 0),
          new TimelineManner(SMALL, true, 3, false, 0),
          new TimelineManner(SMALL, false, 1, false, 90),
          new TimelineManner(SMALL, true, 1, false, 150));

  double line() {
    return size * (isTight() ? 1.12 : 1.25);
  }

  /** The least paper between two rows. */
  double between() {
    return isTight() ? 1 : 2.5;
  }

  private boolean isTight() {
    return lines == 1;
  }
}
