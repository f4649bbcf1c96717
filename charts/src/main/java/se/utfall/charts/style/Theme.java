package se.utfall.charts.style;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/**
 * The colours of a picture: text has a contrast of at least 4.5 to the paper, marks at least 3, and
 * the series differ in lightness as well as in hue, for grey print and for colour-blind readers.
 */
public enum Theme {
  LIGHT(
      "ffffff 1b1f24 57606a e4e7ea 6e7781 8b949e",
      "0b5cab c5440f 014934 9a38b7 704800 640022 29384c"),
  DARK(
      "14181d f2f5f7 a9b4bf 2f3740 8894a1 75818d",
      "6cb6ff d17635 00f2c8 b388df e2bf48 f183a9 d6e4f2"),
  PRINT(
      "ffffff 000000 4a4a4a dddddd 666666 8a8a8a",
      "003f7d ae3100 028172 46138a 7e6520 8b1a45 2e2a29");

  private final List<Color> frame;
  private final List<Color> series;

  Theme(String frame, String series) {
    this.frame = colours(frame);
    this.series = colours(series);
  }

  private static List<Color> colours(String hex) {
    return Arrays.stream(hex.split(" ")).map(c -> new Color(Integer.parseInt(c, 16))).toList();
  }

  public Color paper() {
    return frame.get(0);
  }

  /** Titles and figures. */
  public Color ink() {
    return frame.get(1);
  }

  /** Everything else that is read. */
  public Color muted() {
    return frame.get(2);
  }

  public Color grid() {
    return frame.get(3);
  }

  /** The base line, the target line and flags. */
  public Color rule() {
    return frame.get(4);
  }

  /** The colour of one series; those after the seventh share a grey. */
  public Color series(int index) {
    return index < series.size() ? series.get(index) : frame.get(5);
  }

  /** The colour of the words at a series: its own, or for a grey one the muted of text. */
  public Color seriesText(int index) {
    return index < series.size() ? series.get(index) : muted();
  }

  /** A light shade of the same colour, to lie behind marks. */
  public Color tint(Color colour) {
    return mix(colour, 30);
  }

  /** A lighter shade still, for a wide area under everything else. */
  public Color faint(Color colour) {
    return mix(colour, 12);
  }

  /** A shade between the colour and the paper that can still be told from both. */
  public Color lighter(Color colour) {
    return mix(colour, 50);
  }

  private Color mix(Color colour, int percent) {
    return new Color(
        mix(colour.getRed(), paper().getRed(), percent),
        mix(colour.getGreen(), paper().getGreen(), percent),
        mix(colour.getBlue(), paper().getBlue(), percent));
  }

  private static int mix(int colour, int paper, int percent) {
    return (percent * colour + (100 - percent) * paper) / 100;
  }
}
