package se.utfall.api.gallery;

import java.util.Arrays;
import se.utfall.api.page.ShownPicture;
import se.utfall.api.page.ShownPicture.Size;
import se.utfall.api.problem.ProblemException;
import se.utfall.charts.render.ChartNotDrawable;
import se.utfall.charts.render.ChartRenderer;
import se.utfall.charts.render.PictureSize;
import se.utfall.charts.spec.ChartSpec;

/** The sizes in which an example has room for all that it shows. */
final class Fitting {
  private static final ChartRenderer RENDERER = new ChartRenderer();
  private static final int WIDE = 850;
  private static final int NARROW = 390;
  private static final int CARD = 600;
  private static final int CARD_HEIGHT = 400;
  private static final int[] HEIGHTS = {500, 700, 1000, 1400, 2000};

  private Fitting() {}

  /** Its address as it stands among the others. */
  static String small(ChartSpec spec, String address) {
    String size = "width=" + CARD + "&height=" + CARD_HEIGHT;
    return fits(spec, CARD, CARD_HEIGHT)
        ? address + (address.contains("?") ? "&" : "?") + size
        : address;
  }

  /** The picture on a page of its own. */
  static ShownPicture page(ChartSpec spec, String address) {
    Size size = new Size(height(spec, WIDE), height(spec, NARROW));
    return ShownPicture.at(address, size, spec.description());
  }

  private static int height(ChartSpec spec, int width) {
    return Arrays.stream(HEIGHTS)
        .filter(height -> fits(spec, width, height))
        .findFirst()
        .orElse(HEIGHTS[HEIGHTS.length - 1]);
  }

  private static boolean fits(ChartSpec spec, int width, int height) {
    try {
      RENDERER.marks(spec, new PictureSize(width, height, 1));
      return true;
    } catch (ChartNotDrawable tooSmall) {
      return false;
    }
  }

  /** Refuses what has no room, as the picture itself would be refused. */
  static void requireRoom(ChartSpec spec, PictureSize size) {
    if (!fits(spec, size.width(), size.height())) {
      throw ProblemException.badRequest(
          "parameters 'width' and 'height'", "are too small for all that is to be drawn");
    }
  }
}
