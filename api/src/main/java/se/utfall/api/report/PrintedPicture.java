package se.utfall.api.report;

import se.utfall.api.charts.Look;
import se.utfall.api.charts.Picture;
import se.utfall.api.charts.PictureBody;
import se.utfall.charts.render.PictureFormat;
import se.utfall.charts.render.PictureSize;
import se.utfall.charts.style.Theme;

/**
 * A picture for paper: as many pixels as it takes for 300 to the inch at the width of the text, or
 * less wide where it has not got them.
 *
 * @param png its bytes
 * @param widthInEmu width on paper, 914 400 to the inch
 * @param heightInEmu height on paper
 */
record PrintedPicture(byte[] png, int widthInEmu, int heightInEmu) {
  /** Pixels to an inch. */
  static final int DENSITY = 300;

  private static final int EMU_PER_INCH = 914_400;
  private static final int EMU_PER_CM = 360_000;
  private static final int WIDEST = 16 * EMU_PER_CM;
  private static final int HIGHEST = 21 * EMU_PER_CM;
  private static final int MOST_SCALE = 4;
  private static final long MOST_PIXELS = 16_000_000;

  /**
   * Draws it.
   *
   * @throws se.utfall.api.problem.ProblemException if it cannot be drawn
   */
  static PrintedPicture of(Look look, Picture picture) {
    PictureSize size = forPaper(look.size());
    Look printed = new Look(look.title(), size, Theme.PRINT, look.words(), look.asOf());
    byte[] png = PictureBody.drawn(PictureFormat.PNG, printed, picture);
    double width = inEmu(size.width() * size.scale());
    double height = inEmu(size.height() * size.scale());
    double fit = Math.min(1, Math.min(WIDEST / width, HIGHEST / height));
    return new PrintedPicture(png, (int) Math.round(width * fit), (int) Math.round(height * fit));
  }

  private static double inEmu(int pixels) {
    return (double) pixels * EMU_PER_INCH / DENSITY;
  }

  /** The least scale that fills the width, as far as there may be so many pixels. */
  private static PictureSize forPaper(PictureSize asked) {
    int scale = 1;
    while (scale < MOST_SCALE
        && inEmu(asked.width() * scale) < WIDEST
        && pixels(asked, scale + 1) <= MOST_PIXELS) {
      scale++;
    }
    return new PictureSize(asked.width(), asked.height(), scale);
  }

  private static long pixels(PictureSize size, int scale) {
    return (long) size.width() * scale * size.height() * scale;
  }
}
