package se.utfall.charts.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

  @ParameterizedTest
  @EnumSource
  void everythingReadHasAContrastOfFourAndAHalf(Theme theme) {
    assertThat(contrast(theme.ink(), theme.paper())).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(theme.muted(), theme.paper())).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(theme.paper(), theme.rule())).isGreaterThanOrEqualTo(4.5);
    for (int i = 0; i < 9; i++) {
      assertThat(contrast(theme.seriesText(i), theme.paper())).isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyMarkHasAContrastOfThree(Theme theme) {
    for (int i = 0; i < 9; i++) {
      assertThat(contrast(theme.series(i), theme.paper())).isGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void marksAndWordsAreReadOnTheBandOfLimitsToo(Theme theme) {
    Color band = theme.faint(theme.series(0));
    assertThat(contrast(theme.ink(), band)).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(theme.muted(), band)).isGreaterThanOrEqualTo(4.5);
    for (int i = 0; i < 7; i++) {
      assertThat(contrast(theme.series(i), band)).isGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theShadesOfAColourCanBeToldFromEachOther(Theme theme) {
    Color line = theme.series(0);
    assertThat(contrast(line, theme.lighter(line))).isGreaterThanOrEqualTo(2);
    assertThat(contrast(theme.lighter(line), theme.tint(line))).isGreaterThanOrEqualTo(1.3);
    assertThat(contrast(theme.tint(line), theme.paper())).isGreaterThanOrEqualTo(1.3);
  }

  @ParameterizedTest
  @EnumSource
  void wordsOnEveryShadeHaveAContrastOfFourAndAHalf(Theme theme) {
    assertThat(Stream.concat(sequential(theme, 7), diverging(theme, 7)))
        .allSatisfy(s -> assertThat(contrast(theme.on(s), s)).isGreaterThanOrEqualTo(4.5));
  }

  @ParameterizedTest
  @EnumSource
  void theShadesOfAScaleDifferInLightnessFromEachOtherAndFromThePaper(Theme theme) {
    for (int steps = 2; steps <= 7; steps++) {
      requireApart(Stream.concat(Stream.of(theme.paper()), sequential(theme, steps)));
      requireApart(Stream.concat(Stream.of(theme.paper()), diverging(theme, steps)));
    }
  }

  private static Stream<Color> sequential(Theme theme, int steps) {
    return IntStream.range(0, steps).mapToObj(i -> theme.sequential(i, steps));
  }

  private static Stream<Color> diverging(Theme theme, int steps) {
    return IntStream.range(0, steps).mapToObj(i -> theme.diverging(i, steps));
  }

  private static void requireApart(Stream<Color> shades) {
    List<Color> all = shades.toList();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(contrast(all.get(i), all.get(j))).isGreaterThanOrEqualTo(1.2);
      }
    }
  }

  /** Source: W3C (2018), WCAG 2.1, relative luminance and contrast ratio. */
  private static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
