package se.utfall.charts.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a drawing as PNG, exactly as it was painted, with its scale, and what and whence it is.
 */
public final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int PIXELS_PER_METRE = 3780; // 96 to the inch

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);

  private PngFile() {}

  /**
   * The bytes of the file.
   *
   * @param scale pixels for each px of the sheet
   */
  public static byte[] bytes(Drawing drawing, int scale) {
    return bytes(Raster.paint(drawing, scale), drawing.sheet(), scale);
  }

  static byte[] bytes(BufferedImage image, Sheet sheet, int scale) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Palette palette = Palette.of(pixels);
    PngFile file = new PngFile();
    file.out.writeBytes(SIGNATURE);
    file.header(image, palette);
    file.chunk("sRGB", new byte[] {0});
    int density = PIXELS_PER_METRE * scale;
    file.chunk(
        "pHYs", ByteBuffer.allocate(9).putInt(density).putInt(density).put((byte) 1).array());
    if (palette.fits()) {
      file.chunk("PLTE", palette.bytes());
    }
    file.text("Title", sheet.title());
    file.text("Description", sheet.description());
    file.text("Source", sheet.source());
    file.text("Series", sheet.series());
    file.text("DataVersion", sheet.dataVersion());
    file.chunk(
        "IDAT", compress(palette.fits() ? palette.rows(image.getWidth()) : rows(image, pixels)));
    file.chunk("IEND", new byte[0]);
    return file.out.toByteArray();
  }

  private void header(BufferedImage image, Palette palette) {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(image.getWidth()).putInt(image.getHeight());
    byte colourType = (byte) (palette.fits() ? 3 : 2);
    chunk("IHDR", header.put((byte) 8).put(colourType).array());
  }

  private static byte[] rows(BufferedImage image, int[] pixels) {
    int width = image.getWidth();
    byte[] rows = new byte[image.getHeight() * (1 + 3 * width)];
    int at = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (i % width == 0) {
        at++;
      }
      rows[at++] = (byte) (pixels[i] >> 16);
      rows[at++] = (byte) (pixels[i] >> 8);
      rows[at++] = (byte) pixels[i];
    }
    return rows;
  }

  private static byte[] compress(byte[] rows) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(rows);
    deflater.finish();
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(65_536);
    byte[] part = new byte[16_384];
    while (!deflater.finished()) {
      compressed.write(part, 0, deflater.deflate(part));
    }
    deflater.end();
    return compressed.toByteArray();
  }

  private void text(String keyword, String text) {
    if (!text.isEmpty()) {
      // after the keyword: not compressed, no language, no translated keyword
      chunk("iTXt", (keyword + "\0\0\0\0\0" + text).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void chunk(String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(name);
    out.writeBytes(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
