package se.utfall.charts.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whether the colours of series, and the shades of steps, can be told apart by those who see fewer
 * colours, and in grey print.
 *
 * <p>Source: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes (2009), A physiologically-based
 * model for simulation of color vision deficiency, IEEE Transactions on Visualization and Computer
 * Graphics 15(6), table of severity 1.0, on linear light; CIE 1976 (L*, a*, b*) and its ΔE*ab.
 */
class ColourVisionTest {

  private static final int COLOURS = 7;

  /** ΔE*ab 2.3 is just seen; this is four times as much. */
  private static final double LEAST_DISTANCE = 10;

  private static final double LEAST_OF_FIRST_THREE = 19;
  private static final double LEAST_LIGHTNESS = 3.5;
  private static final double LEAST_LIGHTNESS_OF_FIRST_THREE = 7.9;

  private static final double LEAST_OF_STEPS = 9.4;

  /**
   * Twice and more what series have, since shades have no other sign than the words they repeat.
   */
  private static final double LEAST_LIGHTNESS_OF_STEPS = 7;

  private static final double[][] EVERY = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
  private static final double[][] PROTANOPIA = {
    {0.152286, 1.052583, -0.204868},
    {0.114503, 0.786281, 0.099216},
    {-0.003882, -0.048116, 1.051998}
  };
  private static final double[][] DEUTERANOPIA = {
    {0.367322, 0.860646, -0.227968},
    {0.280085, 0.672501, 0.047413},
    {-0.011820, 0.042940, 0.968881}
  };
  private static final double[][] TRITANOPIA = {
    {1.255528, -0.076749, -0.178779},
    {-0.078411, 0.930809, 0.147602},
    {0.004733, 0.691367, 0.303900}
  };
  private static final List<double[][]> EYES = List.of(EVERY, PROTANOPIA, DEUTERANOPIA, TRITANOPIA);

  @ParameterizedTest
  @EnumSource
  void seriesDifferForEveryKindOfColourVision(Theme theme) {
    for (double[][] eye : EYES) {
      for (int i = 0; i < COLOURS; i++) {
        for (int j = 0; j < i; j++) {
          double[] one = lab(theme.series(i), eye);
          double[] other = lab(theme.series(j), eye);
          assertThat(distance(one, other))
              .as("series %d and %d", i, j)
              .isGreaterThanOrEqualTo(i < 3 ? LEAST_OF_FIRST_THREE : LEAST_DISTANCE);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void seriesDifferInGreyPrint(Theme theme) {
    for (int i = 0; i < COLOURS; i++) {
      for (int j = 0; j < i; j++) {
        double one = lab(theme.series(i), EVERY)[0];
        double other = lab(theme.series(j), EVERY)[0];
        assertThat(Math.abs(one - other))
            .as("lightness of series %d and %d", i, j)
            .isGreaterThanOrEqualTo(i < 3 ? LEAST_LIGHTNESS_OF_FIRST_THREE : LEAST_LIGHTNESS);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void stepsDifferForEveryKindOfColourVisionAndInGreyPrint(Theme theme) {
    for (int steps = 2; steps <= 7; steps++) {
      int count = steps;
      requireApart(IntStream.range(0, count).mapToObj(i -> theme.sequential(i, count)).toList());
      requireApart(IntStream.range(0, count).mapToObj(i -> theme.diverging(i, count)).toList());
    }
  }

  /** Not neighbours alone: shades that lie beside each other in a table are of any two steps. */
  private static void requireApart(List<Color> shades) {
    for (double[][] eye : EYES) {
      for (int i = 0; i < shades.size(); i++) {
        for (int j = 0; j < i; j++) {
          double[] one = lab(shades.get(i), eye);
          double[] other = lab(shades.get(j), eye);
          assertThat(distance(one, other))
              .as("steps %d and %d of %d", i, j, shades.size())
              .isGreaterThanOrEqualTo(LEAST_OF_STEPS);
          assertThat(Math.abs(lab(shades.get(i), EVERY)[0] - lab(shades.get(j), EVERY)[0]))
              .as("lightness of steps %d and %d of %d", i, j, shades.size())
              .isGreaterThanOrEqualTo(LEAST_LIGHTNESS_OF_STEPS);
        }
      }
    }
  }

  private static double distance(double[] one, double[] other) {
    return Math.sqrt(
        square(one[0] - other[0]) + square(one[1] - other[1]) + square(one[2] - other[2]));
  }

  /** White is L* 100, red is L* 53.2, a* 80.1, b* 67.2 (CIE values for sRGB). */
  @Test
  void theMeasureAgreesWithKnownColours() {
    assertThat(lab(Color.WHITE, EVERY)[0]).isBetween(99.9, 100.1);
    double[] red = lab(Color.RED, EVERY);
    assertThat(red[0]).isBetween(53.1, 53.3);
    assertThat(red[1]).isBetween(79.9, 80.3);
    assertThat(red[2]).isBetween(67.0, 67.4);
    for (double[][] eye : List.of(PROTANOPIA, DEUTERANOPIA, TRITANOPIA)) {
      assertThat(lab(Color.GRAY, eye)[1]).isBetween(-0.1, 0.1);
    }
  }

  private static double square(double x) {
    return x * x;
  }

  private static double[] lab(Color color, double[][] eye) {
    double[] light = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = eye[i][0] * light[0] + eye[i][1] * light[1] + eye[i][2] * light[2];
      seen[i] = Math.max(0, Math.min(1, sum));
    }
    double x = root((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
    double y = root(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
    double z = root((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
