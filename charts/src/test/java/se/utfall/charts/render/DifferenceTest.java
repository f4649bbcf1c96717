package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  @Test
  void whatDiffersIsRedAndNothingElse() {
    BufferedImage before = picture("M10 10h20v20h-20z", "Ett");
    BufferedImage after = picture("M10 10h20v30h-20z", "Ett");
    BufferedImage all = Difference.of(before, after);
    assertThat(all.getWidth()).isEqualTo(3 * 80);
    assertThat(new Color(all.getRGB(20, 35))).isEqualTo(Color.WHITE);
    assertThat(new Color(all.getRGB(80 + 20, 35))).isEqualTo(new Color(0x0b5cab));
    assertThat(red(all)).isEqualTo(20L * 10);
    assertThat(new Color(all.getRGB(160 + 20, 35))).isEqualTo(Difference.MARK);
  }

  @Test
  void anotherWordIsSeenToo() {
    BufferedImage before = picture("M10 10h20v20h-20z", "Ett");
    assertThat(red(Difference.of(before, picture("M10 10h20v20h-20z", "Två"))))
        .isBetween(20L, 900L);
    assertThat(red(Difference.of(before, before))).isZero();
  }

  private static long red(BufferedImage all) {
    long red = 0;
    for (int y = 0; y < all.getHeight(); y++) {
      for (int x = 0; x < all.getWidth(); x++) {
        red += all.getRGB(x, y) == Difference.MARK.getRGB() ? 1 : 0;
      }
    }
    return red;
  }

  private static BufferedImage picture(String path, String word) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 80 60\"><path fill=\"#ffffff\""
            + " d=\"M0 0h80v60H0z\"/><path fill=\"#0b5cab\" d=\""
            + path
            + "\"/><text x=\"35\" y=\"20\" font-size=\"13\" fill=\"#1b1f24\">"
            + word
            + "</text></svg>";
    return Repainted.of(svg.getBytes(StandardCharsets.UTF_8));
  }
}
