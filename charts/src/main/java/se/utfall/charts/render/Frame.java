package se.utfall.charts.render;

import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.spec.ChartSpec;

/**
 * The words around the plot: title and subtitle over it, events and source under it. When room ends
 * they give way in a fixed order, the unit after the date; title and source never do.
 */
final class Frame {

  private static final double[] TITLE_SIZES = {21, 19, 17, 15.5, 14, 13};
  private static final double SUBTITLE = 14;

  /** No-break spaces, because a browser makes one of several common ones. */
  private static final String BETWEEN_EVENTS = "\u00a0\u00a0 \u00a0";

  private static final double LINE = 1.28;

  /** Paper between the plot and the words over and under it, and less where every unit counts. */
  private static final double OVER_PLOT = 8;

  private static final double UNDER_PLOT = 6;
  private static final double TIGHT = 3;

  /** On a sheet narrower than this a title that is too long for two lines has a third. */
  private static final double NARROW = 480;

  private final ChartSpec spec;
  private final Canvas canvas;
  private final List<String> events;
  private final double width;

  private double titleSize;
  private List<String> title;
  private List<String> subtitle;
  private List<String> eventLines;
  private List<String> source;
  private String imprint;

  /** What is left of the frame after so many steps of giving way. */
  private record Room(
      int eventLines,
      boolean id,
      int subtitleLines,
      boolean date,
      int sourceLines,
      int titleLines) {}

  private static final List<Room> GIVING_WAY =
      List.of(
          new Room(3, true, 2, true, 2, 3),
          new Room(1, true, 2, true, 2, 3),
          new Room(0, true, 2, true, 2, 3),
          new Room(0, false, 2, true, 2, 3),
          new Room(0, false, 1, true, 2, 3),
          new Room(0, false, 1, true, 1, 3),
          new Room(0, false, 1, false, 1, 3),
          new Room(0, false, 0, false, 1, 3),
          new Room(0, false, 0, false, 1, 2));

  /**
   * A frame that leaves as much of the sheet to the plot as the canvas wants, if it can.
   *
   * @param events "1 Call-in" and so on, in their order
   */
  Frame(ChartSpec spec, Canvas canvas, List<String> events) {
    this.spec = spec;
    this.canvas = canvas;
    this.events = events;
    width = canvas.width() - 2 * canvas.margin();
    for (Room room : GIVING_WAY) {
      fit(room);
      if (content().height() >= canvas.plotShare() * canvas.height()) {
        break;
      }
    }
  }

  private void fitTitle(int most) {
    for (double size : TITLE_SIZES) {
      titleSize = size;
      TextLines lines = new TextLines(Typeface.BOLD, size);
      title = lines.wrap(spec.title(), width, 2);
      boolean modest = title.size() * size * LINE <= 0.2 * canvas.height();
      if (modest && lines.fits(spec.title(), width, 2)) {
        return;
      }
    }
    TextLines least = new TextLines(Typeface.BOLD, titleSize);
    title = least.wrap(spec.title(), width, canvas.width() < NARROW ? most : 2);
  }

  private void fit(Room room) {
    fitTitle(room.titleLines());
    TextLines foot = new TextLines(Typeface.REGULAR, Pencil.FOOT);
    subtitle =
        new TextLines(Typeface.REGULAR, SUBTITLE)
            .wrap(spec.subtitle(), width, room.subtitleLines());
    eventLines = room.eventLines() == 0 ? List.of() : eventLines(foot, room.eventLines());
    imprint = imprint(room);
    String line = spec.source().isBlank() ? "" : spec.language().sourceLine(spec.source());
    source = foot.wrap(line, width, room.sourceLines());
  }

  private String imprint(Room room) {
    List<String> parts = new ArrayList<>();
    if (room.date() && !spec.dataPer().isBlank()) {
      parts.add(spec.language().dataPerLine(spec.dataPer()));
    }
    if (room.id() && !spec.id().isBlank()) {
      parts.add(spec.id());
    }
    return new TextLines(Typeface.REGULAR, Pencil.FOOT).shorten(String.join(" · ", parts), width);
  }

  /** Whole events side by side as far as they fit; the last line is shortened. */
  private List<String> eventLines(TextLines foot, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String event : events) {
      String longer = line.isEmpty() ? event : line + BETWEEN_EVENTS + event;
      if (foot.fits(longer, width) || line.isEmpty()) {
        line = longer;
      } else if (lines.size() < most - 1) {
        lines.add(foot.shorten(line, width));
        line = event;
      } else {
        line = longer;
      }
    }
    if (!line.isEmpty()) {
      lines.add(foot.shorten(line, width));
    }
    return lines;
  }

  /** Whether flags without their meaning would be left. */
  boolean explainsEvents() {
    return !eventLines.isEmpty();
  }

  /** Where the plot and the words of its axes go. */
  Box content() {
    boolean tight = canvas.isTight();
    double margin = canvas.margin();
    double top = margin + title.size() * titleSize * LINE + subtitle.size() * SUBTITLE * LINE;
    double bottom = canvas.height() - margin - footLines() * Pencil.FOOT * 1.35;
    if (footLines() > 0) {
      bottom -= tight ? TIGHT : UNDER_PLOT;
    }
    top += tight ? TIGHT : OVER_PLOT;
    return new Box(margin, top, canvas.width() - margin, bottom);
  }

  private int footLines() {
    boolean own = !imprint.isEmpty() && !imprintBesideSource();
    return eventLines.size() + source.size() + (own ? 1 : 0);
  }

  private boolean imprintBesideSource() {
    if (source.isEmpty() || imprint.isEmpty()) {
      return false;
    }
    String last = source.get(source.size() - 1);
    return Pencil.width(last, Pencil.FOOT) + Pencil.width(imprint, Pencil.FOOT) + 20 <= width;
  }

  void draw(Pencil pencil) {
    double x = canvas.margin();
    double y = canvas.margin() - titleSize * 0.28;
    for (String line : title) {
      y += titleSize * LINE;
      pencil.writeHeading(line, x, y, titleSize);
    }
    y += titleSize * 0.28 - SUBTITLE * 0.22;
    for (String line : subtitle) {
      y += SUBTITLE * LINE;
      pencil.writeSubtitle(line, x, y, SUBTITLE);
    }
    drawFoot(pencil, x);
  }

  private void drawFoot(Pencil pencil, double x) {
    boolean beside = imprintBesideSource();
    List<String> lines = new ArrayList<>(eventLines);
    lines.addAll(source);
    if (!beside && !imprint.isEmpty()) {
      lines.add(imprint);
    }
    double y = canvas.height() - canvas.margin() - Pencil.FOOT * 0.25;
    for (int i = lines.size() - 1; i >= 0; i--) {
      pencil.writeFoot(lines.get(i), x, y, Anchor.START);
      if (beside && i == lines.size() - 1) {
        pencil.writeFoot(imprint, x + width, y, Anchor.END);
      }
      y -= Pencil.FOOT * 1.35;
    }
  }
}
