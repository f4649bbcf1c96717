package se.utfall.charts.render;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Impact;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.Scenario;
import se.utfall.charts.spec.Variance;
import se.utfall.charts.spec.VarianceRow;

/** The lines of a table with their amounts, and beside them what they differ by. */
final class VariancePlot {

  private static final double FILL = 0.8;
  private static final double MOST_THICK = 20;
  private static final double MOST_HIGH = 64;
  private static final double LEAST_FOR_WORDS = 12.5;
  private static final double HEADING = 16;
  private static final double TIGHT_HEADING = 15;

  private final ChartSpec spec;
  private final Variance variance;
  private final Pencil pencil;
  private final BarFills fills;
  private final MoneyKey key;
  private final double headings;
  private final RowNames names;
  private final Lanes lanes;
  private final VarianceLayout layout;

  /** With as many parts as there is room for, and a key before all. */
  static VariancePlot of(ChartSpec spec, Variance variance, Pencil pencil, Box content) {
    return Stream.of(true, false)
        .flatMap(
            keyed ->
                Arrays.stream(VarianceParts.values())
                    .map(parts -> new VariancePlot(spec, variance, pencil, content, parts, keyed)))
        .filter(plot -> plot.names.fit() && plot.layout.fits())
        .findFirst()
        .orElseThrow(() -> new ChartNotDrawable(ChartNotDrawable.Reason.NO_ROOM));
  }

  private VariancePlot(
      ChartSpec spec,
      Variance variance,
      Pencil pencil,
      Box content,
      VarianceParts parts,
      boolean keyed) {
    this.spec = spec;
    this.variance = variance;
    this.pencil = pencil;
    fills = new BarFills(new BarBoard(pencil, content));
    Set<Scenario> scenarios = parts.amounts() ? scenarios() : EnumSet.noneOf(Scenario.class);
    key = keyed ? key(content, scenarios) : new MoneyKey(content);
    // words alone come last, when every unit counts
    boolean tight = !keyed && !parts.amounts() && !parts.bars();
    headings = key.under().top() + (tight ? TIGHT_HEADING : HEADING);
    boolean magnified = VarianceLayout.times(variance, parts) > 1;
    double rowsTop = headings + (magnified ? HEADING : 0) + (tight ? 0 : 4);
    Box area = new Box(content.left(), rowsTop, content.right(), content.bottom());
    names = new RowNames(area, rowNames(), rowNames(), MOST_HIGH, breadth(area, parts));
    double height = names.body(0).height();
    lanes = Lanes.of(scenarios, FILL * height, MOST_THICK, LEAST_FOR_WORDS);
    layout = new VarianceLayout(variance, parts, names.bodies(), lanes.worded());
  }

  /** Of names, all that figures leave when there are no bars. */
  private double breadth(Box area, VarianceParts parts) {
    if (parts.amounts() || parts.bars()) {
      return RowNames.SHARE;
    }
    double words = VarianceLayout.words(variance) + RowNames.GAP + 2;
    return Math.max(RowNames.SHARE, 1 - words / area.width());
  }

  private MoneyKey key(Box content, Set<Scenario> scenarios) {
    return new MoneyKey(content, variance.words(), scenarios, impacts(), MoneyLevels.NONE);
  }

  private Set<Scenario> scenarios() {
    return Arrays.stream(Scenario.values())
        .filter(s -> variance.rows().stream().anyMatch(r -> r.amount(s).figure().isPresent()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scenario.class)));
  }

  private Set<Impact> impacts() {
    return variance.rows().stream()
        .filter(r -> BarFills.isJudged(r.variance(), r.impact()))
        .map(VarianceRow::impact)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Impact.class)));
  }

  private List<RowNames.Name> rowNames() {
    return variance.rows().stream().map(r -> new RowNames.Name(r.name(), r.sum())).toList();
  }

  void draw() {
    BarBoard board = fills.board();
    VarianceBars bars = new VarianceBars(fills, layout, lanes);
    key.fill(fills);
    names.rules(board);
    bars.addAxes(names.bodies(), variance.reference());
    for (int i = 0; i < variance.rows().size(); i++) {
      bars.add(variance.rows().get(i), names.body(i));
    }
    bars.addZero(names.bodies());
    board.paint();
    new VarianceMarks(pencil.marks(), variance, layout, lanes).note(names);
    key.write(fills);
    names.write(pencil);
    writeHeadings();
    VarianceFigures figures = new VarianceFigures(fills, layout, lanes, names.size());
    for (int i = 0; i < variance.rows().size(); i++) {
      figures.write(variance.rows().get(i), names.body(i));
    }
  }

  private void writeHeadings() {
    int times = layout.times();
    VarianceParts parts = layout.parts();
    Span own = layout.varianceSpan();
    // over words alone there is room to the left as well
    double left = parts.amounts() ? names.bodies().left() : names.row(0).left();
    Span span = parts.bars() ? own : new Span(left, own.to());
    double axis = parts.bars() ? layout.variances().zero() : span.to();
    heading(variance.words().variance(), axis, span, headings);
    if (times > 1) {
      heading(spec.language().scaleLine(times), axis, span, headings + HEADING);
    }
    if (parts.percent()) {
      Span percents = layout.percentSpan();
      double zero = parts.pins() ? layout.percents().zero() : percents.to();
      heading(variance.words().percent(), zero, percents, headings);
    }
  }

  /** Around an axis, shortened and moved so that it stays within its part of the picture. */
  private void heading(String words, double zero, Span span, double base) {
    TextLines lines = new TextLines(Typeface.REGULAR, Pencil.TICK);
    String shown = lines.shorten(words, span.length());
    double half = Pencil.width(shown, Pencil.TICK) / 2;
    double x = Math.max(span.from() + half, Math.min(zero, span.to() - half));
    pencil.write(shown, x, base - 4, Anchor.MIDDLE, Pencil.TICK, pencil.theme().muted());
  }
}
