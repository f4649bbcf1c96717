package se.utfall.charts.render;

import java.util.List;
import java.util.Optional;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.spec.TimelineEvent;

/**
 * The mark of one event and the words beside it.
 *
 * @param from left edge of the mark
 * @param to right edge of the mark
 * @param left where the words begin
 * @param width of the widest line
 */
record TimelineTitle(
    TimelineEvent event,
    double from,
    double to,
    List<String> lines,
    double left,
    double width,
    boolean before,
    TimelineManner manner) {

  /** Half of the least width of a mark. */
  private static final double HALF = 4.5;

  private static final double GAP = 5;

  /** Right of the mark if the words fit there, else left of it, else on the wider side. */
  static Optional<TimelineTitle> of(
      TimelineEvent event, TimelineAxis axis, Box area, TimelineManner manner) {
    double from = axis.x(event.start());
    double to = axis.x(event.endExclusive());
    double middle = (from + to) / 2;
    double start = Math.min(from, middle - HALF) - GAP;
    double end = Math.max(to, middle + HALF) + GAP;
    TextLines letters = new TextLines(Typeface.REGULAR, manner.size());
    String text = words(event, manner);
    double right = area.right() - end;
    double left = start - area.left();
    boolean before = !letters.fits(text, right) && left > right;
    double room = Math.max(0, before ? left : right);
    if (!holds(letters, text, room, manner)) {
      return Optional.empty();
    }
    List<String> lines = balanced(letters, text, room, manner.lines());
    double width = letters.widest(lines);
    double x = before ? start - width : end;
    return Optional.of(new TimelineTitle(event, from, to, lines, x, width, before, manner));
  }

  private static String words(TimelineEvent event, TimelineManner manner) {
    return manner.dated() ? dated(event) : event.title();
  }

  /** The time and the title; the time alone when there is no title. */
  static String dated(TimelineEvent event) {
    return (unbroken(event.when()) + " " + event.title()).strip();
  }

  private static String unbroken(String when) {
    return when.replace(' ', '\u00a0');
  }

  private static boolean holds(TextLines letters, String text, double room, TimelineManner manner) {
    boolean whole = letters.fits(text, room, manner.lines()) && !splits(letters, text, room);
    return whole || manner.least() > 0 && room >= manner.least();
  }

  /** As few lines as can be, and these of about the same length. */
  private static List<String> balanced(TextLines letters, String text, double room, int most) {
    List<String> lines = letters.wrap(text, room, most);
    List<String> narrower = lines;
    for (double width = 0.95 * room; narrower.size() == lines.size(); width *= 0.95) {
      lines = narrower;
      narrower = letters.wrap(text, width, most + 1);
      if (lines.size() == 1 || splits(letters, text, width)) {
        return lines;
      }
    }
    return lines;
  }

  /** Whether a word would have to be cut in two. */
  private static boolean splits(TextLines letters, String text, double room) {
    return text.lines()
        .flatMap(l -> List.of(l.split(" ")).stream())
        .anyMatch(w -> !letters.fits(w, room));
  }

  /** From the outermost edge of mark or words to the other. */
  Span reach() {
    double middle = (from + to) / 2;
    double first = Math.min(Math.min(from, middle - HALF), left);
    return new Span(first, Math.max(Math.max(to, middle + HALF), left + width));
  }

  double height() {
    return lines.size() * manner.line();
  }

  /**
   * The mark: a dot for one day, a hollow bar for some time within it, a full one for all of it.
   */
  void mark(BarBoard board, double top) {
    double middle = top + manner.line() / 2;
    TimelineForm.of(event).draw(board, from, to, middle, manner.size());
  }

  void note(MarkBook.Entry entry, double top) {
    double middle = top + manner.line() / 2;
    TimelineForm.of(event).note(entry, event, from, to, middle);
  }

  void write(Pencil pencil, double top) {
    double base = top + manner.line() / 2 + manner.size() * Pencil.TO_BASELINE;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      double x = before ? left + width - Pencil.width(line, manner.size()) : left;
      double y = base + i * manner.line();
      double size = manner.size();
      pencil.wipe(
          new Box(x - 1, y - 0.8 * size, x + Pencil.width(line, size) + 1, y + 0.25 * size));
      String when = unbroken(event.when());
      if (i == 0 && manner.dated() && line.startsWith(when)) {
        pencil.writeFitted(when, x, y, Typeface.REGULAR, size, pencil.theme().muted());
        x += Pencil.width(when + " ", size);
        line = line.substring(when.length()).strip();
      }
      pencil.writeFitted(line, x, y, Typeface.REGULAR, size, pencil.theme().ink());
    }
  }
}
