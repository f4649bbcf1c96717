package se.utfall.charts.render;

import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.drawing.Typeface;

/** Breaks text into lines at spaces and shortens what is still too long with an ellipsis. */
record TextLines(Typeface face, double size) {

  private static final String ELLIPSIS = "…";

  /** At most so many lines, none wider than the width. */
  List<String> wrap(String text, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < most) {
      boolean last = lines.size() == most - 1;
      if (fits(rest, width)) {
        lines.add(rest);
        rest = "";
      } else if (last) {
        lines.add(shorten(rest, width));
        rest = "";
      } else {
        int end = lineEnd(rest, width);
        lines.add(rest.substring(0, end).strip());
        rest = rest.substring(end).strip();
      }
    }
    return lines;
  }

  /** The text, or as much of its beginning as fits with an ellipsis. */
  String shorten(String text, double width) {
    if (fits(text, width)) {
      return text;
    }
    int end = longestStart(text, width - face.width(ELLIPSIS, size));
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  boolean fits(String text, double width) {
    return face.width(text, size) <= width;
  }

  /** Whether the text needs no shortening in so many lines. */
  boolean fits(String text, double width, int lines) {
    List<String> wrapped = wrap(text, width, lines);
    return wrapped.isEmpty() || !wrapped.get(wrapped.size() - 1).endsWith(ELLIPSIS);
  }

  /** The width of the widest. */
  double widest(List<String> lines) {
    return lines.stream().mapToDouble(line -> face.width(line, size)).max().orElse(0);
  }

  /** After the last space or hyphen that fits; inside a word that is too long by itself. */
  private int lineEnd(String text, double width) {
    int fitting = Math.max(1, longestStart(text, width));
    for (int end = Math.min(fitting, text.length() - 1); end > 0; end--) {
      if (text.charAt(end) == ' ' || text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '-') {
        return end;
      }
    }
    return fitting;
  }

  private int longestStart(String text, double width) {
    double used = 0;
    int end = 0;
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      used += face.width(text.substring(end, next), size);
      if (used > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}
