package se.utfall.charts.render;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.RankRow;

/** The words of the rows of a ranking, of its axis and its key. */
final class RankWords {

  private static final double BETWEEN_TICKS = 14;
  static final double SAMPLE = 26;

  private static final double AFTER_SAMPLE = 8;

  private final ChartSpec spec;
  private final Pencil pencil;
  private final RankLayout layout;

  RankWords(ChartSpec spec, Pencil pencil, RankLayout layout) {
    this.spec = spec;
    this.pencil = pencil;
    this.layout = layout;
  }

  /** The numbers of the ticks that have room for their words, the first always among them. */
  static List<Integer> ticks(ChartSpec spec, RankLayout layout) {
    List<String> words = AxisWords.ticks(layout.values(), spec);
    double widest = words.stream().mapToDouble(w -> Pencil.width(w, Pencil.TICK)).max().orElse(0);
    double length = layout.dots(layout.columns().get(0)).width();
    double distance = length / Math.max(1, words.size() - 1);
    int step = Math.max(1, (int) Math.ceil((widest + BETWEEN_TICKS) / distance));
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < words.size(); i += step) {
      shown.add(i);
    }
    return shown;
  }

  void write(List<Integer> ticks) {
    for (RankColumn column : layout.columns()) {
      column.names().write(pencil);
      List<RankRow> rows = layout.rows(column);
      for (int i = 0; i < rows.size(); i++) {
        write(column, i, rows.get(i));
      }
      if (layout.parts().ticks()) {
        writeTicks(column, ticks);
      }
    }
    if (layout.values().cut() && layout.parts().dots()) {
      writeCut();
    }
    if (layout.hasKey()) {
      writeKey();
    }
  }

  private void write(RankColumn column, int index, RankRow row) {
    double size = column.names().size();
    if (layout.placeWidth() > 0) {
      double x = column.left() + layout.placeWidth() - 12;
      write(row.place(), x, column.names().base(index), size, row, pencil.theme().muted());
    }
    Box body = column.names().body(index);
    boolean gap = row.mark() instanceof Mark.Gap;
    Color color = gap ? pencil.theme().muted() : pencil.theme().ink();
    double base = (body.top() + body.bottom()) / 2 + size * Pencil.TO_BASELINE;
    write(RankLayout.words(row), column.right(), base, size, row, color);
  }

  private void write(String words, double right, double base, double size, RankRow row, Color c) {
    if (row.highlighted()) {
      pencil.writeBold(words, right, base, Anchor.END, size, pencil.theme().ink());
    } else {
      pencil.write(words, right, base, Anchor.END, size, c);
    }
  }

  private void writeTicks(RankColumn column, List<Integer> ticks) {
    List<String> words = AxisWords.ticks(layout.values(), spec);
    double base = layout.dots(layout.columns().get(0)).bottom() + Pencil.TICK * 1.4;
    for (int tick : ticks) {
      double half = Pencil.width(words.get(tick), Pencil.TICK) / 2;
      double x = layout.x(column, layout.values().ticks().get(tick));
      x = Math.max(column.left() + half, Math.min(x, column.right() - half));
      pencil.write(words.get(tick), x, base, Anchor.MIDDLE, Pencil.TICK, pencil.theme().muted());
    }
  }

  /** Once in words, and as a break at the beginning of every axis. */
  private void writeCut() {
    Box first = layout.dots(layout.columns().get(0));
    double under = layout.parts().ticks() ? 34 : 16;
    Box content = layout.content();
    Box foot = new Box(content.left(), content.top(), content.right(), first.bottom() + under);
    AxisWords.writeCut(pencil, first, foot, layout.values(), spec);
    for (RankColumn column : layout.columns().subList(1, layout.columns().size())) {
      AxisWords.drawTeeth(pencil, layout.dots(column));
    }
  }

  double keyLeft() {
    return layout.content().left() + 2;
  }

  double keyMiddle() {
    return layout.content().top() + RankLayout.KEY / 2 - 3;
  }

  private void writeKey() {
    double x = keyLeft() + SAMPLE + AFTER_SAMPLE;
    TextLines lines = new TextLines(Typeface.REGULAR, Pencil.TICK);
    double room = layout.content().right() - x;
    String words = lines.shorten(layout.ranking().intervalWord(), room);
    double base = keyMiddle() + Pencil.TICK * Pencil.TO_BASELINE;
    pencil.writeFitted(words, x, base, Typeface.REGULAR, Pencil.TICK, pencil.theme().muted());
  }
}
