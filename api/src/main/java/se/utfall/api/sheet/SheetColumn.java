package se.utfall.api.sheet;

/**
 * A column of a sheet.
 *
 * @param header what stands over it
 * @param width in characters, 1–255
 * @param kind what it holds, which decides the side that its header stands at
 */
public record SheetColumn(String header, int width, Kind kind) {

  /** What a column holds. */
  public enum Kind {
    TEXT,
    NUMBER
  }

  /** Checks the width. */
  public SheetColumn {
    if (width < 1 || width > 255) {
      throw new IllegalArgumentException(header + " is " + width + " wide");
    }
  }

  /** A column of texts. */
  public static SheetColumn text(String header, int width) {
    return new SheetColumn(header, width, Kind.TEXT);
  }

  /** A column of numbers. */
  public static SheetColumn number(String header, int width) {
    return new SheetColumn(header, width, Kind.NUMBER);
  }
}
