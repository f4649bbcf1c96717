package se.utfall.db.figures;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One member of each dimension of an indicator, as the store writes them: a JSON object with the
 * dimensions in order.
 *
 * @param byDimension member by dimension; empty for an indicator without dimensions
 */
public record Members(Map<String, String> byDimension) {

  /** Sorts by dimension. */
  public Members {
    byDimension = Collections.unmodifiableMap(new TreeMap<>(byDimension));
  }

  /** The canonical text, such as {@code {"delindex":"chefer, totalt"}}. */
  public String json() {
    StringBuilder json = new StringBuilder("{");
    byDimension.forEach(
        (dimension, member) -> {
          json.append(json.length() == 1 ? "" : ",");
          quote(json, dimension);
          json.append(':');
          quote(json, member);
        });
    return json.append('}').toString();
  }

  private static void quote(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u00")
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
