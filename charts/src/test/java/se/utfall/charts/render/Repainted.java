package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.utfall.charts.drawing.Drawing;
import se.utfall.charts.drawing.Pen;
import se.utfall.charts.drawing.PngFile;
import se.utfall.charts.drawing.Sheet;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words;

/** Paints one of our SVG files again, so that eyes can compare two of them. */
final class Repainted {

  private final Drawing drawing;

  private Repainted(Svg svg) {
    drawing =
        new Drawing(new Sheet(svg.width(), svg.height(), 1, Color.WHITE, "sv", "", "", "", "", ""));
  }

  static BufferedImage of(byte[] bytes) {
    Svg svg = Svg.parse(bytes);
    Repainted repainted = new Repainted(svg);
    for (Node n = svg.root().getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        repainted.add(e);
      }
    }
    try {
      byte[] png = PngFile.bytes(repainted.drawing, 1);
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Element e) {
    if (e.getTagName().equals("text")) {
      write(e);
    } else if (e.getTagName().equals("path") && e.hasAttribute("stroke")) {
      Pen pen = new Pen(number(e, "stroke-width"), number(e, "stroke-dasharray"));
      drawing.stroke(path(e), Color.decode(e.getAttribute("stroke")), pen);
    } else if (e.getTagName().equals("path")) {
      drawing.fill(path(e), Color.decode(e.getAttribute("fill")));
    }
  }

  private void write(Element e) {
    Typeface face = e.hasAttribute("font-weight") ? Typeface.BOLD : Typeface.REGULAR;
    Words.Anchor anchor =
        switch (e.getAttribute("text-anchor")) {
          case "middle" -> Words.Anchor.MIDDLE;
          case "end" -> Words.Anchor.END;
          default -> Words.Anchor.START;
        };
    drawing.write(
        new Words(
            e.getTextContent(),
            number(e, "x"),
            number(e, "y"),
            anchor,
            face,
            number(e, "font-size"),
            Color.decode(e.getAttribute("fill")),
            Words.Part.PICTURE));
  }

  private static double number(Element e, String name) {
    return e.hasAttribute(name) ? Double.parseDouble(e.getAttribute(name)) : 0;
  }

  /** Curves are drawn as the straight lines between their ends. */
  private static Path2D path(Element e) {
    Path2D path = new Path2D.Double();
    for (List<double[]> part : Svg.points(e.getAttribute("d"))) {
      path.moveTo(part.get(0)[0], part.get(0)[1]);
      part.forEach(p -> path.lineTo(p[0], p[1]));
    }
    return path;
  }
}
