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
      "0b5cab c5440f 014934 9a38b7 704800 640022 29384c",
      "dae9f6 b0cfec 83b2e0 5794d5 226dbe 165599 0d4076",
      "ee7128 f1994d eebd85 e4e2de 3573b6 1c5a9d 0e437b"),
  DARK(
      "14181d f2f5f7 a9b4bf 2f3740 8894a1 75818d",
      "6cb6ff d17635 00f2c8 b388df e2bf48 f183a9 d6e4f2",
      "1c3249 24476d 2e5b8b 3970ab 4b8cd2 71aeef acd2fb",
      "ae5519 7f4620 593c26 2d3137 4588d0 66a8ee a7cffa"),
  PRINT(
      "ffffff 000000 4a4a4a dddddd 666666 8a8a8a",
      "003f7d ae3100 028172 46138a 7e6520 8b1a45 2e2a29",
      "dae9f6 b0cfec 83b2e0 5794d5 226dbe 165599 0d4076",
      "ee7128 f1994d eebd85 e4e2de 3573b6 1c5a9d 0e437b");

  /** Which of seven shades are taken when there are fewer steps, so that they lie far apart. */
  private static final List<List<Integer>> SPREAD =
      List.of(
          List.of(3),
          List.of(1, 5),
          List.of(0, 3, 6),
          List.of(0, 2, 4, 6),
          List.of(0, 1, 3, 5, 6),
          List.of(0, 1, 2, 4, 5, 6),
          List.of(0, 1, 2, 3, 4, 5, 6));

  private final List<Color> frame;
  private final List<Color> series;
  private final List<Color> sequential;
  private final List<Color> diverging;

  Theme(String frame, String series, String sequential, String diverging) {
    this.frame = colours(frame);
    this.series = colours(series);
    this.sequential = colours(sequential);
    this.diverging = colours(diverging);
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

  /** The shade of a step, from 0, where more is more: ever further from the paper. */
  public Color sequential(int step, int steps) {
    return sequential.get(SPREAD.get(steps - 1).get(step));
  }

  /**
   * The shade of a step, from 0, where both ends say something: orange, over a middle close to the
   * paper, to blue. The two sides differ in lightness too, so that grey print does not mix them up.
   */
  public Color diverging(int step, int steps) {
    return diverging.get(SPREAD.get(steps - 1).get(step));
  }

  /** The colour of words on a shade. */
  public Color on(Color shade) {
    double light = luminance(shade);
    return contrast(light, luminance(ink())) >= contrast(light, luminance(paper()))
        ? ink()
        : paper();
  }

  /** Source: W3C (2018), WCAG 2.1, contrast ratio. */
  private static double contrast(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /** Source: W3C (2018), WCAG 2.1, relative luminance. */
  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
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
