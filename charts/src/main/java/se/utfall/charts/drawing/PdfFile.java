package se.utfall.charts.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes drawings as a tagged PDF: real text in the embedded font, everything else as vectors. One
 * drawing is a page of its own size; several are placed on pages.
 */
public final class PdfFile {

  private static final double POINTS_PER_PX = 0.75;

  /** Some programs leave out lines of no length, though they have round ends. */
  private static final float DOT = 0.05f;

  private final PDDocument document;
  private final PdfTags tags;
  private final Map<Typeface, PDType0Font> fonts = new EnumMap<>(Typeface.class);

  /** What is written just now. */
  private PDPageContentStream content;

  private Sheet sheet;

  private PdfFile(PDDocument document, PdfTags tags) {
    this.document = document;
    this.tags = tags;
  }

  public static byte[] bytes(Drawing drawing) {
    Placed alone = Placed.alone(drawing);
    return bytes(drawing.sheet(), List.of(new Leaf(alone.width(), alone.height(), List.of(alone))));
  }

  /**
   * A document of several pages.
   *
   * @param whole what is said of it: title, description, source, language
   */
  public static byte[] bytes(Sheet whole, List<Leaf> leaves) {
    try (PDDocument document = new PDDocument()) {
      PdfProperties.write(document, whole);
      PdfFile file = new PdfFile(document, new PdfTags(document, whole.language()));
      for (Leaf leaf : leaves) {
        file.add(leaf);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Leaf leaf) throws IOException {
    PDPage page =
        new PDPage(
            new PDRectangle(
                (float) (leaf.width() * POINTS_PER_PX), (float) (leaf.height() * POINTS_PER_PX)));
    document.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
      content = stream;
      tags.turnTo(page, stream);
      boolean several = leaf.parts().size() > 1;
      for (Placed part : leaf.parts()) {
        if (several) {
          content.saveGraphicsState();
        }
        place(leaf, part);
        if (several) {
          content.restoreGraphicsState();
        }
      }
    }
  }

  private void place(Leaf leaf, Placed part) throws IOException {
    sheet = part.drawing().sheet();
    double points = part.scale() * POINTS_PER_PX;
    float left = (float) (part.x() * POINTS_PER_PX);
    float up = (float) ((leaf.height() - part.y() - part.height()) * POINTS_PER_PX);
    float width = (float) (part.width() * POINTS_PER_PX);
    float height = (float) (part.height() * POINTS_PER_PX);
    content.transform(new Matrix(new AffineTransform(points, 0, 0, points, left, up)));
    tags.begin(part, new PDRectangle(left, up, width, height));
    paint(part);
    tags.finish();
  }

  private void paint(Placed part) throws IOException {
    content.setLineCapStyle(1);
    content.setLineJoinStyle(1);
    if (part.role().isPicture()) {
      tags.beginPaper();
      content.setNonStrokingColor(sheet.paper());
      content.addRect(0, 0, (float) sheet.width(), (float) sheet.height());
      content.fill();
      tags.endPaper();
    }
    for (Drawing.Item item : part.drawing().items()) {
      if (item instanceof Words words) {
        tags.beginWords(words.part());
        write(words);
      } else {
        tags.beginShape();
        paint(item);
      }
    }
  }

  private void paint(Drawing.Item item) throws IOException {
    if (item instanceof Drawing.Area area) {
      content.setNonStrokingColor(area.color());
      trace(area.outline());
      content.fill();
    } else if (item instanceof Drawing.Stroke stroke) {
      stroke(stroke);
    }
  }

  private void stroke(Drawing.Stroke stroke) throws IOException {
    Pen pen = stroke.pen();
    content.setStrokingColor(stroke.color());
    content.setLineWidth((float) pen.width());
    content.setLineDashPattern(
        pen.dash() == 0 ? new float[0] : new float[] {(float) pen.dash(), (float) pen.dash()}, 0);
    trace(stroke.path());
    content.stroke();
  }

  private void write(Words words) throws IOException {
    content.beginText();
    content.setFont(font(words.face()), (float) words.size());
    content.setNonStrokingColor(words.color());
    if (words.turned()) {
      float base = y(words.firstBase());
      content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, (float) words.x(), base));
    } else {
      content.newLineAtOffset((float) words.left(), y(words.y()));
    }
    content.showText(words.face().drawable(words.text()));
    content.endText();
  }

  private PDType0Font font(Typeface face) throws IOException {
    PDType0Font known = fonts.get(face);
    if (known == null) {
      try (InputStream in = face.open()) {
        known = PDType0Font.load(document, in, true);
      }
      fonts.put(face, known);
    }
    return known;
  }

  private void trace(Path2D path) throws IOException {
    float[] to = new float[6];
    float[] from = new float[2];
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      switch (it.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> content.moveTo(to[0], y(to[1]));
        case PathIterator.SEG_LINETO -> {
          boolean dot = to[0] == from[0] && to[1] == from[1];
          content.lineTo(to[0] + (dot ? DOT : 0), y(to[1]));
        }
        case PathIterator.SEG_QUADTO -> throw new IllegalArgumentException("no quadratic curves");
        case PathIterator.SEG_CUBICTO ->
            content.curveTo(to[0], y(to[1]), to[2], y(to[3]), to[4], y(to[5]));
        default -> content.closePath();
      }
      System.arraycopy(to, 0, from, 0, 2);
    }
  }

  private float y(double down) {
    return (float) (sheet.height() - down);
  }
}
