package se.utfall.charts.render;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.render.Panel.Reach;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.Waterfall;
import se.utfall.charts.spec.WaterfallStep;

/** A waterfall of upright bars. */
final class WaterfallColumns {

  private static final double FILL = 0.68;
  private static final double MOST_WIDE = 84;
  private static final double WORDS = 20;
  private static final double LEAST_HEIGHT = 60;
  private static final double SHARE_OF_LEVELS = 0.13;
  private static final double LETTERS = 12;

  private final Waterfall waterfall;
  private final List<WaterfallBar> bars;
  private final BarFills fills;
  private final MoneyKey key;
  private final MoneyLevels levels;
  private final EndLabels endLabels;
  private final ColumnNames names;
  private final Box plot;
  private final double place;
  private final Panel values;
  private final Reach reach;

  WaterfallColumns(Waterfall waterfall, Pencil pencil, Box content) {
    this.waterfall = waterfall;
    bars = WaterfallBar.of(waterfall);
    fills = new BarFills(new BarBoard(pencil, content));
    boolean narrow = LevelShapes.isNarrow(content);
    key = WaterfallBar.key(waterfall, content, narrow);
    Box under = key.under();
    levels = narrow ? key.explained() : waterfall.levels();
    MoneyLevels worded = narrow ? MoneyLevels.NONE : waterfall.levels();
    List<EndLabels.Label> labels = LevelShapes.labels(worded, pencil.theme());
    double most = SHARE_OF_LEVELS * content.width();
    endLabels = EndLabels.of(labels, most, under.height());
    double column = labels.isEmpty() ? 0 : endLabels.width() + EndLabels.GAP;
    double right = Math.max(under.left() + 1, under.right() - column);
    place = (right - under.left()) / bars.size();
    names = new ColumnNames(bars.stream().map(b -> b.step().name()).toList(), place - 4);
    boolean below = bars.stream().anyMatch(WaterfallBar::falls);
    double bottom = under.bottom() - names.height() - (below ? WORDS : 4);
    double top = under.top() + WORDS;
    plot = new Box(under.left(), top, right, Math.max(top + 1, bottom));
    reach = WaterfallBar.reach(waterfall);
    double perUnit = plot.height() / (reach.length() == 0 ? 1 : reach.length());
    values = new Panel(plot.bottom() + reach.low() * perUnit, -perUnit);
  }

  boolean fits() {
    return plot.height() >= LEAST_HEIGHT
        && names.fit()
        && bars.stream().allMatch(b -> b.words() <= place - 6);
  }

  void draw() {
    LevelShapes across = new LevelShapes(levels, values);
    across.bandsAcross(fills.board(), plot.left(), plot.right());
    Color rule = fills.theme().rule();
    for (int i = 0; i < bars.size(); i++) {
      double[] ends = bars.get(i).ends(values);
      bars.get(i).fill(fills, new Box(left(i), ends[0], right(i), ends[1]));
      connect(i, rule);
    }
    double zero = values.zero();
    fills.board().line(plot.left(), zero, plot.right(), zero, rule, 1);
    across.linesAcross(fills.board(), plot.left(), plot.right());
    key.fill(fills);
    fills.board().paint();
    note();
    key.write(fills);
    writeFigures();
    Span span = new Span(reach.low(), reach.length() == 0 ? 1 : reach.high());
    endLabels.draw(fills.board().pencil(), plot, new Span(0, 1), span);
  }

  private void note() {
    MarkBook.Entry entry = fills.board().pencil().marks().begin("", Way.ACROSS, plot);
    for (int i = 0; i < bars.size(); i++) {
      double[] ends = bars.get(i).ends(values);
      Box shape = new Box(left(i), ends[0], right(i), ends[1]);
      double end = bars.get(i).falls() ? ends[1] : ends[0];
      WaterfallStep step = bars.get(i).step();
      entry.shape(step.name(), step.label(), middle(i), end, shape);
    }
  }

  /** To the next bar, and across the place where nothing is drawn. */
  private void connect(int i, Color color) {
    WaterfallBar bar = bars.get(i);
    double y = values.exactly(bar.to());
    if (bar.from().compareTo(bar.to()) == 0) {
      fills.board().line(left(i), y, right(i), y, color, 1);
    }
    if (i + 1 < bars.size()) {
      fills.board().line(right(i), y, left(i + 1), y, color, 1);
    }
  }

  private double half() {
    return Math.min(MOST_WIDE, FILL * place) / 2;
  }

  private double middle(int i) {
    return plot.left() + (i + 0.5) * place;
  }

  private double left(int i) {
    return middle(i) - half();
  }

  private double right(int i) {
    return middle(i) + half();
  }

  private void writeFigures() {
    Pencil pencil = fills.board().pencil();
    List<Double> lines = new ArrayList<>();
    lines.add(values.zero());
    waterfall.levels().lines().forEach(l -> lines.add(values.exactly(l.value())));
    Span bounds = new Span(plot.top() - WORDS, plot.bottom() + WORDS);
    Clearance clearance = new Clearance(lines, bounds);
    for (int i = 0; i < bars.size(); i++) {
      write(bars.get(i), middle(i), clearance);
      names.write(pencil, i, middle(i), plot.bottom() + (bottomWords() ? WORDS : 4));
    }
  }

  private boolean bottomWords() {
    return bars.stream().anyMatch(WaterfallBar::falls);
  }

  /** Beyond the end on the side it goes to. */
  private void write(WaterfallBar bar, double x, Clearance clearance) {
    int direction = bar.falls() ? 1 : -1;
    double[] ends = bar.ends(values);
    double end = (direction > 0 ? ends[1] : ends[0]) + direction * 5;
    double near = clearance.place(end, LETTERS, direction);
    double middle = near + direction * LETTERS / 2;
    Pencil pencil = fills.board().pencil();
    Color color = bar.isKnown() ? fills.theme().ink() : fills.theme().muted();
    double start = x - bar.words() / 2;
    if (bar.impact().isPresent()) {
      fills.form(bar.impact().get()).draw(pencil, start + VarianceLayout.FORM / 2 - 2, middle);
      start += VarianceLayout.FORM;
    }
    double base = middle + Pencil.LABEL * Pencil.TO_BASELINE;
    pencil.write(bar.step().label(), start, base, Anchor.START, Pencil.LABEL, color);
  }
}
