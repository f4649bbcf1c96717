package se.utfall.charts.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Two pictures beside each other, and after them the second with what differs in red. */
final class Difference {

  static final Color MARK = Color.RED;

  private Difference() {}

  static Path write(BufferedImage before, BufferedImage after, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(of(before, after), "png", file.toFile());
    return file;
  }

  static BufferedImage of(BufferedImage before, BufferedImage after) {
    int width = Math.max(before.getWidth(), after.getWidth());
    int height = Math.max(before.getHeight(), after.getHeight());
    BufferedImage all = new BufferedImage(3 * width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = all.createGraphics();
    graphics.drawImage(before, 0, 0, null);
    graphics.drawImage(after, width, 0, null);
    graphics.dispose();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int now = all.getRGB(width + x, y);
        boolean same = all.getRGB(x, y) == now;
        all.setRGB(2 * width + x, y, same ? faded(now) : MARK.getRGB());
      }
    }
    return all;
  }

  /** A light grey in which red is seen. */
  private static int faded(int colour) {
    int grey = ((colour >> 16 & 0xFF) + (colour >> 8 & 0xFF) + (colour & 0xFF)) / 3;
    int light = 255 - (255 - grey) / 4;
    return light << 16 | light << 8 | light;
  }
}
