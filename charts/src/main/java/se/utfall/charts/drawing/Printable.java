package se.utfall.charts.drawing;

/** Text without what no XML and no font can hold. */
final class Printable {

  private Printable() {}

  /** The text with a space for each control character and each half of a broken pair. */
  static String of(String text) {
    if (text.codePoints().noneMatch(Printable::isUnprintable)) {
      return text;
    }
    StringBuilder clean = new StringBuilder();
    text.codePoints().map(c -> isUnprintable(c) ? ' ' : c).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isUnprintable(int c) {
    return Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
  }
}
