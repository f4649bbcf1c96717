package se.utfall.charts.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Column;
import se.utfall.charts.spec.Columns;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.Scenario;

/** One amount over the years: the last outcome dark, those before it lighter. */
final class TrendPlot {

  private static final double FILL = 0.72;
  private static final double MOST_WIDE = 64;
  private static final double OVER = 22;
  private static final double UNDER = 22;
  private static final double LEAST_HEIGHT = 60;

  /** Below this the years would stand on the source. */
  private static final double LEAST_CONTENT = 86;

  private static final double YEAR = 365.25;

  private final ChartSpec spec;
  private final Columns columns;
  private final Box content;
  private final BarFills fills;
  private final MoneyKey key;
  private final ValueAxis axis;
  private final MoneyLevels levels;
  private final EndLabels endLabels;
  private final ColumnNames names;
  private final Box plot;
  private final double place;
  private final boolean tabled;
  private final double table;
  private final Lanes lanes;
  private final Panel values;

  TrendPlot(ChartSpec spec, Columns columns, Pencil pencil, Box around) {
    this.spec = spec;
    this.columns = columns;
    fills = new BarFills(new BarBoard(pencil, around));
    Set<Scenario> scenarios = scenarios();
    Set<Scenario> explained = EnumSet.copyOf(scenarios);
    if (lastOutcome() > firstOutcome()) {
      explained.add(Scenario.PREVIOUS_YEAR);
    }
    boolean narrow = LevelShapes.isNarrow(around);
    MoneyLevels keyed = narrow ? columns.levels() : MoneyLevels.NONE;
    MoneyLevels worded = narrow ? MoneyLevels.NONE : columns.levels();
    MoneyKey full = new MoneyKey(around, columns.words(), explained, List.of(), keyed);
    key = full.under().height() >= LEAST_CONTENT ? full : new MoneyKey(around);
    levels = narrow ? key.explained() : columns.levels();
    Box under = key.under();
    double top = under.top() + OVER;
    double height = under.bottom() - UNDER - top;
    axis = PlotLayout.axis(levels(), true, height);
    List<EndLabels.Label> labels = LevelShapes.labels(worded, pencil.theme());
    endLabels = EndLabels.of(labels, PlotLayout.mostForLabels(under), height);
    Box first = PlotLayout.plot(spec, under, top, axis, endLabels);
    place = first.width() / columns.columns().size();
    names = new ColumnNames(columns.columns().stream().map(Column::name).toList(), place - 4);
    lanes = Lanes.of(scenarios, FILL * place, MOST_WIDE, widest() + 4);
    double named = names.fit() ? Math.max(0, names.height() - UNDER) : 0;
    double listed = lanes.worded() ? 0 : scenarios.size() * TrendFigures.LINE + 4;
    tabled = listed > 0 && first.height() - named - listed >= LEAST_HEIGHT;
    double bottom = under.bottom() - named - (tabled ? listed : 0);
    content = new Box(under.left(), under.top(), under.right(), bottom);
    plot = PlotLayout.plot(spec, content, top, axis, endLabels);
    table = plot.bottom() + UNDER + named;
    double perUnit = plot.height() / axis.span().length();
    values = new Panel(plot.bottom() + axis.span().from() * perUnit, -perUnit);
  }

  private Set<Scenario> scenarios() {
    Set<Scenario> scenarios = EnumSet.noneOf(Scenario.class);
    for (Column column : columns.columns()) {
      Stream.of(Scenario.values())
          .filter(s -> column.amount(s).figure().isPresent())
          .forEach(scenarios::add);
    }
    return scenarios;
  }

  private List<BigDecimal> levels() {
    Stream<BigDecimal> amounts =
        columns.columns().stream()
            .flatMap(c -> c.amounts().values().stream())
            .flatMap(a -> a.figure().stream());
    return Stream.concat(amounts, LevelShapes.values(columns.levels())).toList();
  }

  private int lastOutcome() {
    int last = -1;
    for (int i = 0; i < columns.columns().size(); i++) {
      last = hasOutcome(i) ? i : last;
    }
    return last;
  }

  private int firstOutcome() {
    int first = columns.columns().size();
    for (int i = columns.columns().size() - 1; i >= 0; i--) {
      first = hasOutcome(i) ? i : first;
    }
    return first;
  }

  private boolean hasOutcome(int i) {
    return columns.columns().get(i).amount(Scenario.OUTCOME).figure().isPresent();
  }

  private double widest() {
    return columns.columns().stream()
        .flatMap(c -> c.amounts().values().stream())
        .mapToDouble(a -> Pencil.width(a.label(), Pencil.LABEL))
        .max()
        .orElse(0);
  }

  void draw() {
    BarBoard board = fills.board();
    LevelShapes across = new LevelShapes(levels, values);
    across.bandsAcross(board, plot.left(), plot.right());
    for (BigDecimal tick : axis.ticks()) {
      double y = values.exactly(tick);
      board.line(plot.left(), y, plot.right(), y, fills.theme().grid(), 1);
    }
    for (int i = 0; i < columns.columns().size(); i++) {
      addBars(i);
    }
    double zero = values.zero();
    board.line(plot.left(), zero, plot.right(), zero, fills.theme().rule(), 1);
    across.linesAcross(board, plot.left(), plot.right());
    key.fill(fills);
    TrendFigures figures = new TrendFigures(columns, fills, lanes, values, plot);
    if (tabled) {
      figures.fillTable(content.left(), table);
    }
    board.paint();
    lanes.scenarios().forEach(this::note);
    key.write(fills);
    PlotLayout.words(board.pencil(), plot, content, axis, spec);
    writeNames();
    if (lanes.worded()) {
      figures.writeAtBars();
    } else if (tabled) {
      figures.writeTable(table, content);
    }
    endLabels.draw(board.pencil(), plot, new Span(0, 1), axis.span());
  }

  private void addBars(int i) {
    Column column = columns.columns().get(i);
    double middle = plot.left() + (i + 0.5) * place;
    Lanes own = TrendFigures.lanesOf(column, lanes);
    for (Scenario scenario : own.scenarios()) {
      boolean earlier = scenario == Scenario.OUTCOME && i < lastOutcome();
      column
          .amount(scenario)
          .figure()
          .ifPresent(
              v -> {
                double left = own.start(scenario, middle);
                Box bar = upright(values, v, left, lanes.thickness());
                fills.scenario(bar, earlier ? Scenario.PREVIOUS_YEAR : scenario);
              });
    }
  }

  private void note(Scenario scenario) {
    String name = lanes.scenarios().size() > 1 ? columns.words().scenarios().get(scenario) : "";
    MarkBook.Entry entry = fills.board().pencil().marks().begin(name, Way.ACROSS, plot);
    for (int i = 0; i < columns.columns().size(); i++) {
      Column column = columns.columns().get(i);
      Amount amount = column.amount(scenario);
      Lanes own = TrendFigures.lanesOf(column, lanes);
      double left = own.start(scenario, plot.left() + (i + 0.5) * place);
      Box shape = upright(values, amount.figure().orElse(BigDecimal.ZERO), left, lanes.thickness());
      double end = amount.figure().map(values::at).orElse(values.zero());
      entry.shape(column.name(), amount.label(), left + lanes.thickness() / 2, end, shape);
    }
  }

  private static Box upright(Panel values, BigDecimal value, double left, double thickness) {
    double end = values.at(value);
    double top = Math.min(values.zero(), end);
    return new Box(left, top, left + thickness, Math.max(values.zero(), end));
  }

  /** Whole under their bars, else on one line as many as do not touch. */
  private void writeNames() {
    Pencil pencil = fills.board().pencil();
    List<PeriodWord> words = new ArrayList<>();
    for (int i = 0; i < columns.columns().size(); i++) {
      double x = plot.left() + (i + 0.5) * place;
      if (names.fit()) {
        names.write(pencil, i, x, plot.bottom() + 5);
      }
      words.add(new PeriodWord(i * YEAR, x, columns.columns().get(i).name()));
    }
    if (!names.fit()) {
      AxisWords.writePeriods(pencil, plot, content, words);
    }
  }
}
