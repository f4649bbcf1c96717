package se.utfall.charts.render;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.render.Panel.Reach;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.Waterfall;
import se.utfall.charts.spec.WaterfallStep;

/** A waterfall of lying bars, one row for each step, so that long names can be read. */
final class WaterfallRows {

  private static final double FILL = 0.68;
  private static final double MOST_THICK = 26;
  private static final double MOST_HIGH = 48;
  private static final double LEAST_BARS = 0.1;

  private final Waterfall waterfall;
  private final List<WaterfallBar> bars;
  private final BarFills fills;
  private final MoneyKey key;
  private final RowNames names;
  private final double room;
  private final Panel values;

  /** With a key and levels, or where the steps need all the room, without. */
  static WaterfallRows of(Waterfall waterfall, Pencil pencil, Box content) {
    Waterfall bare = new Waterfall(waterfall.steps(), MoneyLevels.NONE, waterfall.words());
    return Stream.of(
            new WaterfallRows(waterfall, pencil, content, true),
            new WaterfallRows(bare, pencil, content, false))
        .filter(WaterfallRows::fit)
        .findFirst()
        .orElseThrow(() -> new ChartNotDrawable(ChartNotDrawable.Reason.NO_ROOM));
  }

  private WaterfallRows(Waterfall waterfall, Pencil pencil, Box content, boolean keyed) {
    this.waterfall = waterfall;
    bars = WaterfallBar.of(waterfall);
    fills = new BarFills(new BarBoard(pencil, content));
    key = keyed ? WaterfallBar.key(waterfall, content, true) : new MoneyKey(content);
    List<RowNames.Name> steps =
        bars.stream().map(b -> new RowNames.Name(b.step().name(), b.isTotal())).toList();
    names = new RowNames(key.under(), steps, MOST_HIGH);
    Reach reach = WaterfallBar.reach(waterfall);
    double before = words(true);
    Box bodies = names.bodies();
    room = bodies.width() - before - words(false);
    double perUnit = reach.length() == 0 ? 1 : room / reach.length();
    values = reach.panel(bodies.left() + before, perUnit);
  }

  private boolean fit() {
    return names.fit() && room >= LEAST_BARS * names.bodies().width();
  }

  /** The room for words on one side. */
  private double words(boolean falling) {
    return bars.stream()
        .filter(b -> b.falls() == falling && b.words() > 0)
        .mapToDouble(b -> b.words() + LabelRoom.GAP)
        .max()
        .orElse(2);
  }

  void draw() {
    Box bodies = names.bodies();
    BarBoard board = fills.board();
    LevelShapes levels = new LevelShapes(key.explained(), values);
    levels.bandsDown(board, bodies.top(), bodies.bottom());
    Color rule = fills.theme().rule();
    for (int i = 0; i < bars.size(); i++) {
      double[] ends = bars.get(i).ends(values);
      bars.get(i).fill(fills, new Box(ends[0], top(i), ends[1], bottom(i)));
      connect(i, rule);
    }
    board.line(values.zero(), bodies.top(), values.zero(), bodies.bottom(), rule, 1);
    levels.linesDown(board, bodies.top(), bodies.bottom());
    key.fill(fills);
    board.paint();
    note(bodies);
    key.write(fills);
    names.write(board.pencil());
    writeFigures(bodies);
  }

  private void note(Box bodies) {
    MarkBook.Entry entry = fills.board().pencil().marks().begin("", Way.DOWN, bodies);
    for (int i = 0; i < bars.size(); i++) {
      double[] ends = bars.get(i).ends(values);
      Box shape = new Box(ends[0], top(i), ends[1], bottom(i));
      double end = bars.get(i).falls() ? ends[0] : ends[1];
      WaterfallStep step = bars.get(i).step();
      entry.shape(step.name(), step.label(), end, middle(i), shape);
    }
  }

  private void connect(int i, Color color) {
    WaterfallBar bar = bars.get(i);
    double x = values.exactly(bar.to());
    if (bar.from().compareTo(bar.to()) == 0) {
      fills.board().line(x, top(i), x, bottom(i), color, 1);
    }
    if (i + 1 < bars.size()) {
      fills.board().line(x, bottom(i), x, top(i + 1), color, 1);
    }
  }

  private double middle(int i) {
    return (names.body(i).top() + names.body(i).bottom()) / 2;
  }

  private double half(int i) {
    return Math.min(MOST_THICK, FILL * names.body(i).height()) / 2;
  }

  private double top(int i) {
    return middle(i) - half(i);
  }

  private double bottom(int i) {
    return middle(i) + half(i);
  }

  private void writeFigures(Box bodies) {
    List<Double> lines = new ArrayList<>();
    lines.add(values.zero());
    waterfall.levels().lines().forEach(l -> lines.add(values.exactly(l.value())));
    Clearance clearance = new Clearance(lines, new Span(bodies.left(), bodies.right()));
    for (int i = 0; i < bars.size(); i++) {
      write(bars.get(i), middle(i), clearance);
    }
  }

  /** Beyond the end on the side it goes to. */
  private void write(WaterfallBar bar, double middle, Clearance clearance) {
    int direction = bar.falls() ? -1 : 1;
    double[] ends = bar.ends(values);
    double end = (direction > 0 ? ends[1] : ends[0]) + direction * LabelRoom.GAP;
    double near = clearance.place(end, bar.words(), direction);
    double start = direction > 0 ? near : near - bar.words();
    Pencil pencil = fills.board().pencil();
    if (bar.impact().isPresent()) {
      fills.form(bar.impact().get()).draw(pencil, start + VarianceLayout.FORM / 2 - 2, middle);
      start += VarianceLayout.FORM;
    }
    Color color = bar.isKnown() ? fills.theme().ink() : fills.theme().muted();
    double base = middle + names.size() * Pencil.TO_BASELINE;
    pencil.write(bar.step().label(), start, base, Anchor.START, names.size(), color);
  }
}
