package se.utfall.charts.render;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.style.Theme;

/** A picture read back from its SVG, as a browser would. */
record Svg(Element root) {

  /** A word and the box it fills. */
  record Text(String words, double x, double y, double size, Box box, String fill) {}

  /** A path with the points it visits; each subpath is a list of its own. */
  record Path(String fill, String stroke, double width, String dash, List<List<double[]>> parts) {
    double least(int axis) {
      return parts.stream().flatMap(List::stream).mapToDouble(p -> p[axis]).min().orElseThrow();
    }

    double greatest(int axis) {
      return parts.stream().flatMap(List::stream).mapToDouble(p -> p[axis]).max().orElseThrow();
    }
  }

  static Svg of(ChartSpec spec) {
    return of(spec, new PictureSize(850, 500, 1));
  }

  static Svg of(ChartSpec spec, PictureSize size) {
    return parse(new ChartRenderer().render(spec, size, Theme.LIGHT, PictureFormat.SVG));
  }

  static Svg parse(byte[] bytes) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
      return new Svg(document.getDocumentElement());
    } catch (Exception e) {
      throw new AssertionError("not well-formed XML", e);
    }
  }

  double width() {
    return Double.parseDouble(root.getAttribute("viewBox").split(" ")[2]);
  }

  double height() {
    return Double.parseDouble(root.getAttribute("viewBox").split(" ")[3]);
  }

  List<String> words() {
    return texts().stream().map(Text::words).toList();
  }

  Text text(String words) {
    return texts().stream()
        .filter(t -> t.words().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no \"" + words + "\" in " + words()));
  }

  List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    NodeList nodes = root.getElementsByTagName("text");
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(text((Element) nodes.item(i)));
    }
    return texts;
  }

  private static Text text(Element e) {
    double x = Double.parseDouble(e.getAttribute("x"));
    double y = Double.parseDouble(e.getAttribute("y"));
    double size = Double.parseDouble(e.getAttribute("font-size"));
    Typeface face = e.hasAttribute("font-weight") ? Typeface.BOLD : Typeface.REGULAR;
    double width = face.width(e.getTextContent(), size);
    double left =
        switch (e.getAttribute("text-anchor")) {
          case "middle" -> x - width / 2;
          case "end" -> x - width;
          default -> x;
        };
    if (e.hasAttribute("transform")) {
      // read upwards from (x, y)
      Box box = new Box(x - 0.71 * size, y - width, x + 0.2 * size, y);
      return new Text(e.getTextContent(), x, y, size, box, e.getAttribute("fill"));
    }
    // capitals reach 0.71 of the size over the base line, the legs of g and y 0.2 under it
    Box box = new Box(left, y - 0.71 * size, left + width, y + 0.2 * size);
    return new Text(e.getTextContent(), x, y, size, box, e.getAttribute("fill"));
  }

  List<Path> paths() {
    List<Path> paths = new ArrayList<>();
    NodeList nodes = root.getElementsByTagName("path");
    for (int i = 0; i < nodes.getLength(); i++) {
      Element e = (Element) nodes.item(i);
      String width = e.getAttribute("stroke-width");
      paths.add(
          new Path(
              e.getAttribute("fill"),
              e.getAttribute("stroke"),
              width.isEmpty() ? 0 : Double.parseDouble(width),
              e.getAttribute("stroke-dasharray"),
              points(e.getAttribute("d"))));
    }
    return paths;
  }

  List<Path> strokes(String color, double width) {
    return paths().stream().filter(p -> p.stroke().equals(color) && p.width() == width).toList();
  }

  List<Path> areas(String color) {
    return paths().stream().filter(p -> p.fill().equals(color)).toList();
  }

  static List<List<double[]>> points(String path) {
    List<List<double[]>> parts = new ArrayList<>();
    double[] at = {0, 0};
    for (String command : path.split("(?=[MmLlHhVvCcQqZz])")) {
      char letter = command.charAt(0);
      double[] numbers = numbers(command.substring(1));
      if (letter == 'M') {
        parts.add(new ArrayList<>());
        at = numbers;
      } else if (letter == 'l' || letter == 'c') {
        at =
            new double[] {at[0] + numbers[numbers.length - 2], at[1] + numbers[numbers.length - 1]};
      } else if (letter == 'h') {
        at = new double[] {at[0] + numbers[0], at[1]};
      } else if (letter == 'v') {
        at = new double[] {at[0], at[1] + numbers[0]};
      } else if (letter == 'H') {
        at = new double[] {numbers[0], at[1]};
      } else if (letter != 'z') {
        throw new AssertionError("unknown path command " + command);
      }
      parts.get(parts.size() - 1).add(at);
    }
    return parts;
  }

  private static double[] numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    var matcher = java.util.regex.Pattern.compile("-?\\d*\\.?\\d+").matcher(text);
    while (matcher.find()) {
      numbers.add(Double.parseDouble(matcher.group()));
    }
    return numbers.stream().mapToDouble(d -> d).toArray();
  }
}
