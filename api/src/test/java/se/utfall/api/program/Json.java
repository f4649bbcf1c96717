package se.utfall.api.program;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON and keeps the decimals that were written: {@code 8.0} is not {@code 8}. */
public final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** Maps, lists, texts, numbers as BigDecimal, booleans and null. */
  public static Object read(String text) {
    Json json = new Json(text);
    Object value = json.value();
    if (!json.text.substring(json.at).isBlank()) {
      throw new AssertionError("More than one value in " + text);
    }
    return value;
  }

  /** An object. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  /** A list of objects. */
  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> objects(Object value) {
    return (List<Map<String, Object>>) value;
  }

  private Object value() {
    skip();
    return switch (text.charAt(at)) {
      case '{' -> map();
      case '[' -> list();
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> map() {
    Map<String, Object> map = new LinkedHashMap<>();
    at++;
    while (!ends('}')) {
      String name = string();
      expect(':');
      map.put(name, value());
    }
    return map;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    at++;
    while (!ends(']')) {
      list.add(value());
    }
    return list;
  }

  private boolean ends(char bracket) {
    skip();
    if (text.charAt(at) == ',') {
      at++;
      skip();
    }
    boolean end = text.charAt(at) == bracket;
    at += end ? 1 : 0;
    return end;
  }

  private void expect(char c) {
    skip();
    if (text.charAt(at++) != c) {
      throw new AssertionError("Expected " + c + " at " + at + " of " + text);
    }
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    expect('"');
    for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
      string.append(c == '\\' ? escaped() : c);
    }
    return string.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
      default -> c;
    };
  }

  private Object word() {
    int start = at;
    while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "null" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> new BigDecimal(word);
    };
  }

  private void skip() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
