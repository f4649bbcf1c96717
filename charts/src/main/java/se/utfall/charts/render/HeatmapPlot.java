package se.utfall.charts.render;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.spec.HeatCell;
import se.utfall.charts.spec.HeatRow;
import se.utfall.charts.spec.Heatmap;

/** A table with shaded cells. The shade repeats what the figure or word in the cell says. */
final class HeatmapPlot {

  private static final double SHARE_OF_NAMES = 0.36;
  private static final double MOST_BROAD = 180;
  private static final double MOST_HIGH = 44;
  private static final double LEAST_BROAD = 1.6;
  private static final double SMALL = 11;
  private static final double HIGH_ENOUGH = 13.5;
  private static final double AROUND_LABEL = 6;

  /** Paper between cells, where they are so large that they need not touch. */
  private static final double BETWEEN = 1;

  private static final TextLines TEXT = new TextLines(Typeface.REGULAR, Pencil.LABEL);

  private final Heatmap heatmap;
  private final Pencil pencil;
  private final Box content;
  private final Parts parts;
  private final StepKey key;
  private final double breadth;
  private final HeatHeadings headings;
  private final GroupedRows rows;

  /**
   * What is shown beside the cells.
   *
   * @param labels whether the cells have their figures and words
   * @param key whether steps are named over the table
   * @param groups whether groups have their headings
   * @param headings whether columns have theirs whole, or at least turned, where words are long
   */
  private record Parts(boolean labels, boolean key, boolean groups, boolean headings) {}

  /** The figures in the cells go first, and when they have gone the key must stay. */
  private static final List<Parts> GIVING_WAY =
      List.of(
          new Parts(true, true, true, true),
          new Parts(true, true, true, false),
          new Parts(false, true, true, true),
          new Parts(false, true, false, true),
          new Parts(true, false, true, true),
          new Parts(true, false, false, true),
          new Parts(true, false, false, false),
          new Parts(false, true, false, false));

  static HeatmapPlot of(Heatmap heatmap, Pencil pencil, Box content) {
    return GIVING_WAY.stream()
        .map(parts -> new HeatmapPlot(heatmap, pencil, content, parts))
        .filter(HeatmapPlot::fits)
        .findFirst()
        .orElseThrow(() -> new ChartNotDrawable(ChartNotDrawable.Reason.NO_ROOM));
  }

  private HeatmapPlot(Heatmap heatmap, Pencil pencil, Box content, Parts parts) {
    this.heatmap = heatmap;
    this.pencil = pencil;
    this.content = content;
    this.parts = parts;
    key = parts.key() ? new StepKey(content, heatmap.scale(), bareWords()) : new StepKey(content);
    double names = nameWidth();
    double room = content.width() - names - GroupedRows.GAP;
    breadth = Math.min(MOST_BROAD, room / heatmap.columns().size());
    Box under = key.under();
    headings =
        parts.headings()
            ? new HeatHeadings(heatmap.columns(), heatmap.ordered(), breadth, under.height())
            : HeatHeadings.shortened(heatmap.columns(), breadth);
    Box area =
        new Box(content.left(), under.top() + headings.height(), content.right(), content.bottom());
    rows =
        new GroupedRows(
            area, named(), new GroupedRows.Form(names, MOST_HIGH, parts.groups(), false));
  }

  private List<GroupedRows.Row> named() {
    return heatmap.rows().stream().map(r -> new GroupedRows.Row(r.group(), r.name())).toList();
  }

  private Stream<HeatCell> cells() {
    return heatmap.rows().stream().flatMap(r -> r.cells().stream());
  }

  /** What cells without a step say, for the key to say when they do not. */
  private List<String> bareWords() {
    return parts.labels()
        ? List.of()
        : cells()
            .filter(c -> c.step().isEmpty() && !c.label().isBlank())
            .map(HeatCell::label)
            .distinct()
            .toList();
  }

  /** Names have the room that the columns do not need, and always their share. */
  private double nameWidth() {
    double natural = TEXT.widest(heatmap.rows().stream().map(HeatRow::name).toList());
    double label = parts.labels() ? widestLabel(Pencil.LABEL) + 2 * AROUND_LABEL : 0;
    double heading = Math.min(100, TEXT.widest(heatmap.columns()) + AROUND_LABEL);
    double wanted = heatmap.columns().size() * Math.max(28, Math.max(label, heading));
    double left = content.width() - GroupedRows.GAP - wanted;
    return Math.min(natural, Math.max(SHARE_OF_NAMES * content.width(), left));
  }

  private double widestLabel(double size) {
    return cells().mapToDouble(c -> Pencil.width(c.label(), size)).max().orElse(0);
  }

  private boolean fits() {
    boolean groupless = !parts.groups() && GroupedRows.haveGroups(named());
    return headings.fit()
        && rows.fit()
        && breadth >= LEAST_BROAD
        && key.tells()
        && (!parts.labels() || labelSize() > 0 && (parts.key() || allShadedSpeak()))
        && (!groupless || GroupedRows.tellWithoutGroups(named()));
  }

  private boolean allShadedSpeak() {
    return cells().noneMatch(c -> c.step().isPresent() && c.label().isBlank());
  }

  /** The size at which the widest label fits a cell; 0 when there is none. */
  private double labelSize() {
    for (double size : new double[] {Pencil.LABEL, SMALL}) {
      boolean high = size == SMALL || rows.rowHeight() >= HIGH_ENOUGH;
      if (high && widestLabel(size) + AROUND_LABEL <= breadth) {
        return size;
      }
    }
    return 0;
  }

  void draw() {
    StepShades shades = new StepShades(heatmap.scale(), pencil.theme());
    BarBoard board = new BarBoard(pencil, content);
    key.fill(board, shades);
    for (int step = 0; step < heatmap.scale().steps().size(); step++) {
      board.areas(boxes(OptionalInt.of(step)), shades.of(step));
    }
    for (Box bare : boxes(OptionalInt.empty())) {
      board.outline(bare, PlotShape.Form.LINE, pencil.theme().grid(), 1);
    }
    board.paint();
    note();
    key.write(pencil);
    Box first = rows.body(0);
    headings.write(pencil, first.left(), key.under().top() + headings.height());
    rows.write(pencil);
    if (parts.labels()) {
      writeLabels(shades);
    }
  }

  /** Row by row; a cell without words has its step's. */
  private void note() {
    List<String> names = GroupedRows.told(named());
    for (int row = 0; row < heatmap.rows().size(); row++) {
      HeatRow shown = heatmap.rows().get(row);
      MarkBook.Entry entry = pencil.marks().begin(names.get(row), Way.ACROSS, rows.bodies());
      for (int column = 0; column < shown.cells().size(); column++) {
        entry.cell(
            heatmap.columns().get(column), words(shown.cells().get(column)), box(row, column));
      }
    }
  }

  private String words(HeatCell cell) {
    boolean wordless = cell.label().isBlank() && cell.step().isPresent();
    return wordless ? heatmap.scale().steps().get(cell.step().getAsInt()) : cell.label();
  }

  private List<Box> boxes(OptionalInt step) {
    List<Box> boxes = new ArrayList<>();
    for (int row = 0; row < heatmap.rows().size(); row++) {
      List<HeatCell> cells = heatmap.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        if (cells.get(column).step().equals(step)) {
          boxes.add(box(row, column));
        }
      }
    }
    return boxes;
  }

  private Box box(int row, int column) {
    Box body = rows.body(row);
    double left = body.left() + column * breadth;
    double between = breadth < 8 ? 0 : BETWEEN;
    return new Box(
        left + between / 2,
        body.top() + BETWEEN / 2,
        left + breadth - between / 2,
        body.bottom() - BETWEEN / 2);
  }

  private void writeLabels(StepShades shades) {
    double size = labelSize();
    for (int row = 0; row < heatmap.rows().size(); row++) {
      List<HeatCell> cells = heatmap.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        HeatCell cell = cells.get(column);
        Box box = box(row, column);
        double x = (box.left() + box.right()) / 2;
        double base = (box.top() + box.bottom()) / 2 + size * Pencil.TO_BASELINE;
        Color color =
            cell.step().isPresent() ? shades.on(cell.step().getAsInt()) : pencil.theme().muted();
        pencil.write(cell.label(), x, base, Anchor.MIDDLE, size, color);
      }
    }
  }
}
