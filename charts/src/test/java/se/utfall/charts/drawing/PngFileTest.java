package se.utfall.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngFileTest {

  private static final Sheet SHEET =
      new Sheet(
          300,
          200,
          1,
          Color.WHITE,
          "sv",
          "Titel å",
          "Beskrivning",
          "Källan",
          "Serien",
          "2024-01-22 A1");

  @Test
  void decodesToExactlyWhatWasPainted() throws IOException {
    Drawing drawing = circles(3);
    assertSamePixels(Raster.paint(drawing, 2), PngFile.bytes(drawing, 2));
  }

  @Test
  void keepsWithin256ColoursAndKeepsTheColoursOfTheDrawing() throws IOException {
    Drawing drawing = circles(60);
    Set<Integer> colours = new TreeSet<>();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngFile.bytes(drawing, 1)));
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colours.add(image.getRGB(x, y));
      }
    }
    assertThat(colours).hasSizeBetween(200, 256).contains(Color.WHITE.getRGB());
    assertThat(image.getRGB(150, 100)).isEqualTo(new Color(10, 20, 30).getRGB());
  }

  @Test
  void writesPicturesOfAnyNumberOfColoursExactly() throws IOException {
    BufferedImage noise = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int i = 0; i < 1200; i++) {
      noise.setRGB(i % 40, i / 40, random.nextInt(0x1000000));
    }
    assertSamePixels(noise, PngFile.bytes(noise, SHEET, 1));
  }

  @Test
  void saysTitleSourceScaleAndColourSpace() {
    String file = new String(PngFile.bytes(circles(1), 2), StandardCharsets.UTF_8);
    assertThat(file)
        .contains("sRGB", "pHYs", "iTXtTitle\0\0\0\0\0Titel å", "Source\0\0\0\0\0Källan")
        .contains("Series\0\0\0\0\0Serien", "DataVersion\0\0\0\0\0002024-01-22 A1");
  }

  private static Drawing circles(int count) {
    Drawing drawing = new Drawing(SHEET);
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      Color color = new Color(random.nextInt(0x1000000));
      drawing.fill(new Path2D.Double(new Ellipse2D.Double(5 * i, 3 * i, 90, 80)), color);
    }
    drawing.fill(new Path2D.Double(new Ellipse2D.Double(140, 90, 20, 20)), new Color(10, 20, 30));
    return drawing;
  }

  private static void assertSamePixels(BufferedImage painted, byte[] png) throws IOException {
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
    int width = painted.getWidth();
    int height = painted.getHeight();
    assertThat(read.getWidth()).isEqualTo(width);
    assertThat(read.getRGB(0, 0, width, height, null, 0, width))
        .isEqualTo(painted.getRGB(0, 0, width, height, null, 0, width));
  }
}
