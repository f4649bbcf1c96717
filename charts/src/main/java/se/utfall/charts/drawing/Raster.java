package se.utfall.charts.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;

/** Paints a drawing into pixels. Lines along the axes and upright areas lie on whole pixels. */
final class Raster {

  private final double factor;
  private final AffineTransform toPixels;
  private final Graphics2D graphics;

  private Raster(BufferedImage image, double factor) {
    this.factor = factor;
    toPixels = AffineTransform.getScaleInstance(factor, factor);
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  static BufferedImage paint(Drawing drawing, int scale) {
    Sheet sheet = drawing.sheet();
    double factor = sheet.unit() * scale;
    int width = (int) Math.round(sheet.width() * factor);
    int height = (int) Math.round(sheet.height() * factor);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Raster raster = new Raster(image, factor);
    raster.graphics.setColor(sheet.paper());
    raster.graphics.fillRect(0, 0, width, height);
    drawing.items().forEach(raster::paint);
    raster.graphics.dispose();
    Shades.keepFew(image, drawing);
    return image;
  }

  private void paint(Drawing.Item item) {
    if (item instanceof Words words) {
      paint(words);
    } else if (item instanceof Drawing.Area area) {
      paint(area);
    } else if (item instanceof Drawing.Stroke stroke) {
      paint(stroke);
    }
  }

  private void paint(Words words) {
    graphics.setColor(words.color());
    double size = words.size() * factor;
    if (words.turned()) {
      Path2D upright = words.face().outline(words.text(), 0, 0, size);
      AffineTransform place =
          AffineTransform.getTranslateInstance(
              Math.round(words.x() * factor), words.firstBase() * factor);
      place.rotate(-Math.PI / 2);
      upright.transform(place);
      graphics.fill(upright);
      return;
    }
    double x = words.left() * factor;
    double y = Math.round(words.y() * factor);
    graphics.fill(words.face().outline(words.text(), x, y, size));
  }

  private void paint(Drawing.Area area) {
    Path2D path = new Path2D.Double(area.outline(), toPixels);
    graphics.setColor(area.color());
    if (isUpright(path)) {
      fillPixels(
          path.getBounds2D().getMinX(),
          path.getBounds2D().getMinY(),
          path.getBounds2D().getMaxX(),
          path.getBounds2D().getMaxY());
    } else {
      graphics.fill(path);
    }
  }

  private void paint(Drawing.Stroke stroke) {
    Path2D path = new Path2D.Double(stroke.path(), toPixels);
    Pen pen = stroke.pen();
    graphics.setColor(stroke.color());
    if (pen.dash() == 0 && isLongLineAlongAnAxis(path, 4 * pen.width() * factor)) {
      fillLine(path, pen.width() * factor);
      return;
    }
    graphics.setStroke(stroke(pen));
    graphics.draw(path);
  }

  private BasicStroke stroke(Pen pen) {
    float width = (float) (pen.width() * factor);
    float[] dash = pen.dash() == 0 ? null : new float[] {(float) (pen.dash() * factor)};
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }

  private void fillLine(Path2D path, double width) {
    var box = path.getBounds2D();
    long thickness = Math.max(1, Math.round(width));
    boolean flat = box.getHeight() == 0;
    long left = flat ? Math.round(box.getMinX()) : Math.round(box.getCenterX() - thickness / 2.0);
    long top = flat ? Math.round(box.getCenterY() - thickness / 2.0) : Math.round(box.getMinY());
    long wide = flat ? Math.round(box.getWidth()) : thickness;
    long high = flat ? thickness : Math.round(box.getHeight());
    graphics.fillRect((int) left, (int) top, (int) wide, (int) high);
  }

  private void fillPixels(double left, double top, double right, double bottom) {
    int x = (int) Math.round(left);
    int y = (int) Math.round(top);
    int wide = Math.max(1, (int) Math.round(right) - x);
    int high = Math.max(1, (int) Math.round(bottom) - y);
    graphics.fillRect(x, y, wide, high);
  }

  private static boolean isLongLineAlongAnAxis(Path2D path, double least) {
    PathIterator segments = path.getPathIterator(null);
    double[] to = new double[6];
    int count = 0;
    for (; !segments.isDone(); segments.next()) {
      int kind = segments.currentSegment(to);
      boolean expected = kind == (count == 0 ? PathIterator.SEG_MOVETO : PathIterator.SEG_LINETO);
      if (!expected || ++count > 2) {
        return false;
      }
    }
    var box = path.getBounds2D();
    boolean along = box.getHeight() == 0 || box.getWidth() == 0;
    return along && box.getHeight() + box.getWidth() >= least;
  }

  private static boolean isUpright(Path2D path) {
    PathIterator segments = path.getPathIterator(null);
    double[] to = new double[6];
    double x = 0;
    double y = 0;
    int corners = 0;
    for (; !segments.isDone(); segments.next()) {
      int kind = segments.currentSegment(to);
      if (kind == PathIterator.SEG_CLOSE) {
        continue;
      }
      boolean straight = kind == PathIterator.SEG_LINETO && (to[0] == x || to[1] == y);
      if (!(corners == 0 && kind == PathIterator.SEG_MOVETO) && !straight || ++corners > 5) {
        return false;
      }
      x = to[0];
      y = to[1];
    }
    return corners >= 4;
  }
}
