package se.utfall.charts.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes a drawing as a tagged PDF of one page: real text in the embedded font, everything else as
 * vectors.
 */
public final class PdfFile {

  private static final double POINTS_PER_PX = 0.75;

  /** Some programs leave out lines of no length, though they have round ends. */
  private static final float DOT = 0.05f;

  private final PDDocument document;
  private final PDPageContentStream content;
  private final Sheet sheet;
  private final PdfTags tags;
  private final Map<Typeface, PDType0Font> fonts = new EnumMap<>(Typeface.class);

  private PdfFile(PDDocument document, PDPageContentStream content, Sheet sheet, PdfTags tags) {
    this.document = document;
    this.content = content;
    this.sheet = sheet;
    this.tags = tags;
  }

  public static byte[] bytes(Drawing drawing) {
    Sheet sheet = drawing.sheet();
    double points = sheet.unit() * POINTS_PER_PX;
    try (PDDocument document = new PDDocument()) {
      PdfProperties.write(document, sheet);
      PDPage page =
          new PDPage(
              new PDRectangle((float) (sheet.width() * points), (float) (sheet.height() * points)));
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.transform(new Matrix(AffineTransform.getScaleInstance(points, points)));
        PdfTags tags = new PdfTags(document, page, content, sheet);
        new PdfFile(document, content, sheet, tags).paint(drawing);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void paint(Drawing drawing) throws IOException {
    content.setLineCapStyle(1);
    content.setLineJoinStyle(1);
    tags.beginPaper();
    content.setNonStrokingColor(sheet.paper());
    content.addRect(0, 0, (float) sheet.width(), (float) sheet.height());
    content.fill();
    tags.endPaper();
    for (Drawing.Item item : drawing.items()) {
      tags.begin(item instanceof Words words ? words.part() : Words.Part.PICTURE);
      if (item instanceof Words words) {
        write(words);
      } else if (item instanceof Drawing.Area area) {
        content.setNonStrokingColor(area.color());
        trace(area.outline());
        content.fill();
      } else if (item instanceof Drawing.Stroke stroke) {
        stroke(stroke);
      }
    }
    tags.finish();
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
