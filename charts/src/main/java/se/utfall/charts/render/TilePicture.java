package se.utfall.charts.render;

import java.util.List;
import java.util.Optional;
import se.utfall.charts.drawing.Drawing;
import se.utfall.charts.drawing.Placed;
import se.utfall.charts.drawing.Role;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.style.Theme;

/**
 * A picture that is drawn for its room on a sheet; one that needs more room is drawn larger and
 * made smaller, so that nothing of it is left out.
 *
 * @param drawing the picture
 * @param shrunk how many times larger it was drawn
 */
record TilePicture(Drawing drawing, double shrunk) {

  private static final int LEAST_SIDE = 200;

  /** In less height than this nothing in a picture could be read. */
  private static final double LEAST_HEIGHT = 60;

  private static final List<Double> TIMES_LARGER = List.of(1.0, 1.25, 1.6, 2.0, 2.6, 3.4);

  /** The picture for a room of so many px; empty when it shows nothing that can be drawn. */
  static Optional<TilePicture> of(ChartSpec spec, double width, double height, Theme theme) {
    double least = Math.max(1, LEAST_SIDE / Math.min(width, height));
    for (double larger : TIMES_LARGER) {
      double times = least * larger;
      if (height < LEAST_HEIGHT || Math.max(width, height) * times > PictureSize.MOST_SIDE) {
        return Optional.empty();
      }
      try {
        PictureSize size =
            new PictureSize((int) Math.round(width * times), (int) Math.round(height * times), 1);
        return Optional.of(new TilePicture(ChartRenderer.draw(spec, size, theme), times));
      } catch (ChartNotDrawable refused) {
        if (refused.reason() != ChartNotDrawable.Reason.NO_ROOM) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** On a sheet, its upper left corner there. */
  Placed at(double x, double y) {
    return Placed.filling(drawing, Role.PICTURE, x, y, shrunk);
  }
}
