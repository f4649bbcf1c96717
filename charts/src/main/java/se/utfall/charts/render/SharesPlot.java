package se.utfall.charts.render;

import java.util.List;
import java.util.stream.IntStream;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.spec.SharePart;
import se.utfall.charts.spec.ShareRow;
import se.utfall.charts.spec.Shares;

/** Lying bars, all equally long: each is all who answered, cut into how many gave each answer. */
final class SharesPlot {

  private static final double SHARE_OF_NAMES = 0.36;
  private static final double NARROW = 620;
  private static final double SHORT = 0.2;
  private static final double FILL = 0.8;
  private static final double MOST_THICK = 30;
  private static final double MOST_HIGH = 44;
  private static final double LEAST_BARS = 90;
  private static final double SMALL = 11;
  private static final double AROUND_LABEL = 6;

  /** Paper between two parts. */
  private static final double BETWEEN = 1;

  private static final TextLines TEXT = new TextLines(Typeface.REGULAR, Pencil.LABEL);

  private final Shares shares;
  private final Pencil pencil;
  private final Box content;
  private final Parts parts;
  private final StepKey key;
  private final GroupedRows rows;
  private final double length;

  /**
   * What is shown beside the bars.
   *
   * @param totals whether how many answered stands to the right
   * @param groups whether groups have their headings
   */
  private record Parts(boolean totals, boolean groups) {}

  private static final List<Parts> GIVING_WAY =
      List.of(
          new Parts(true, true),
          new Parts(false, true),
          new Parts(true, false),
          new Parts(false, false));

  /** Words within the bars give way one by one, then totals, then headings; the key never. */
  static SharesPlot of(Shares shares, Pencil pencil, Box content) {
    return GIVING_WAY.stream()
        .map(parts -> new SharesPlot(shares, pencil, content, parts))
        .filter(SharesPlot::fits)
        .findFirst()
        .orElseThrow(() -> new ChartNotDrawable(ChartNotDrawable.Reason.NO_ROOM));
  }

  private SharesPlot(Shares shares, Pencil pencil, Box content, Parts parts) {
    this.shares = shares;
    this.pencil = pencil;
    this.content = content;
    this.parts = parts;
    key = new StepKey(content, shares.scale(), List.of());
    double natural = TEXT.widest(shares.rows().stream().map(ShareRow::name).toList());
    boolean over =
        content.width() < NARROW
            && natural > SHORT * content.width()
            && GroupedRows.areHigh(key.under(), named());
    double names = Math.min(natural, SHARE_OF_NAMES * content.width());
    rows =
        new GroupedRows(
            key.under(), named(), new GroupedRows.Form(names, MOST_HIGH, parts.groups(), over));
    length = rows.bodies().width() - totalsWidth();
  }

  private List<GroupedRows.Row> named() {
    return shares.rows().stream().map(r -> new GroupedRows.Row(r.group(), r.name())).toList();
  }

  private double totalsWidth() {
    double widest = TEXT.widest(shares.rows().stream().map(ShareRow::total).toList());
    return parts.totals() && widest > 0 ? widest + 10 : 0;
  }

  private boolean fits() {
    boolean groupless = !parts.groups() && GroupedRows.haveGroups(named());
    return rows.fit()
        && length >= LEAST_BARS
        && key.tells()
        && (!groupless || GroupedRows.tellWithoutGroups(named()));
  }

  void draw() {
    StepShades shades = new StepShades(shares.scale(), pencil.theme());
    BarBoard board = new BarBoard(pencil, content);
    key.fill(board, shades);
    for (int step = 0; step < shares.scale().steps().size(); step++) {
      int answer = step;
      List<Box> boxes =
          IntStream.range(0, shares.rows().size())
              .filter(row -> shares.rows().get(row).parts().get(answer).count() > 0)
              .mapToObj(row -> box(row, answer))
              .toList();
      board.areas(boxes, shades.of(step));
    }
    board.paint();
    note();
    key.write(pencil);
    rows.write(pencil);
    for (int row = 0; row < shares.rows().size(); row++) {
      writeLabels(row, shades);
      writeTotal(row);
    }
  }

  /** Row by row; who did not answer has a row of one word. */
  private void note() {
    List<String> names = GroupedRows.told(named());
    for (int row = 0; row < shares.rows().size(); row++) {
      ShareRow shown = shares.rows().get(row);
      MarkBook.Entry entry = pencil.marks().begin(names.get(row), Way.ACROSS, rows.bodies());
      for (int answer = 0; answer < shown.parts().size(); answer++) {
        SharePart part = shown.parts().get(answer);
        if (part.count() > 0) {
          entry.cell(shares.scale().steps().get(answer), words(part), box(row, answer));
        }
      }
      if (shown.count() == 0) {
        Box body = rows.body(row);
        entry.point("", shown.total(), body.left(), (body.top() + body.bottom()) / 2);
      }
    }
  }

  private static String words(SharePart part) {
    return part.label().isBlank() ? Integer.toString(part.count()) : part.label();
  }

  private Box box(int row, int answer) {
    ShareRow shown = shares.rows().get(row);
    Box body = rows.body(row);
    double perAnswer = length / shown.count();
    long before = shown.parts().stream().limit(answer).mapToLong(SharePart::count).sum();
    long after = before + shown.parts().get(answer).count();
    double between = after == shown.count() ? 0 : BETWEEN;
    double half = Math.min(MOST_THICK, FILL * body.height()) / 2;
    double middle = (body.top() + body.bottom()) / 2;
    return new Box(
        body.left() + before * perAnswer,
        middle - half,
        body.left() + after * perAnswer - between,
        middle + half);
  }

  private double labelSize() {
    return rows.rowHeight() * FILL >= Pencil.LABEL ? Pencil.LABEL : SMALL;
  }

  /** The whole label, or the count alone, or nothing, as the part is long. */
  private void writeLabels(int row, StepShades shades) {
    List<SharePart> shown = shares.rows().get(row).parts();
    double size = labelSize();
    for (int answer = 0; answer < shown.size(); answer++) {
      SharePart part = shown.get(answer);
      if (part.count() == 0) {
        continue;
      }
      Box box = box(row, answer);
      double base = (box.top() + box.bottom()) / 2 + size * Pencil.TO_BASELINE;
      List<String> words = List.of(part.label(), Integer.toString(part.count()));
      for (String word : words) {
        if (Pencil.width(word, size) + AROUND_LABEL <= box.width()) {
          double x = (box.left() + box.right()) / 2;
          pencil.write(word, x, base, Anchor.MIDDLE, size, shades.on(answer));
          break;
        }
      }
    }
  }

  /** To the right, or in the place of a bar that is not there. */
  private void writeTotal(int row) {
    ShareRow shown = shares.rows().get(row);
    boolean bare = shown.count() == 0;
    if (parts.totals() || bare) {
      Box body = rows.body(row);
      double size = rows.rowHeight() < Pencil.LABEL ? SMALL : Pencil.LABEL;
      double base = (body.top() + body.bottom()) / 2 + size * Pencil.TO_BASELINE;
      double x = bare ? body.left() : content.right();
      Anchor anchor = bare ? Anchor.START : Anchor.END;
      TextLines lines = new TextLines(Typeface.REGULAR, size);
      String total = bare ? lines.shorten(shown.total(), body.width()) : shown.total();
      pencil.write(total, x, base, anchor, size, pencil.theme().muted());
    }
  }
}
