package se.utfall.charts.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.utfall.charts.drawing.Typeface;

/** How panels of one size stand in rows and columns. */
final class MultiplesGrid {

  static final double BEFORE_PERIODS = 20;

  private static final double SMALL = 11;
  private static final double HIGH_CELL = 105;
  private static final double SHARE_OF_PLOT = 0.58;
  private static final double LEAST_TITLE = 60;
  private static final double SHAPE = 1.5;
  private static final double COST_OF_HOLES = 1.5;
  private static final double COST_OF_SHORT = 0.6;

  private final Needs needs;
  private final Box area;
  private final Spacing spacing;
  private final int columns;
  private final int rows;
  private final double titleSize;
  private final int titleLines;
  private final Place place;

  /** Paper around the panels, and how small they may become. */
  private record Spacing(
      double columns,
      double rows,
      double underTitle,
      double line,
      double leastWidth,
      double leastHeight) {}

  private static final Spacing ROOMY = new Spacing(16, 9, 6, 1.22, 60, 18);
  private static final Spacing TIGHT = new Spacing(10, 5, 3, 1.12, 52, 15);

  /** Where the last figures stand. */
  enum Place {
    AT_LINE,
    AT_TITLE,
    NOWHERE
  }

  /**
   * What must have room.
   *
   * @param titles of the panels
   * @param figure width of the widest last figure
   * @param period width of the last word of the axis of time
   */
  record Needs(List<String> titles, double figure, double period) {}

  /**
   * The arrangement whose panels have the best shape, in the area that plots and titles have. The
   * last figures give way before there is no picture at all.
   */
  static MultiplesGrid of(Needs needs, Box area) {
    return best(needs, area, true, ROOMY)
        .or(() -> best(needs, area, false, ROOMY))
        .or(() -> best(needs, area, false, TIGHT).filter(MultiplesGrid::tells))
        .orElseThrow(() -> new ChartNotDrawable(ChartNotDrawable.Reason.NO_ROOM));
  }

  private static Optional<MultiplesGrid> best(
      Needs needs, Box area, boolean figures, Spacing spacing) {
    return IntStream.rangeClosed(1, needs.titles().size())
        .mapToObj(columns -> new MultiplesGrid(needs, area, columns, figures, spacing))
        .filter(MultiplesGrid::fits)
        .min(Comparator.comparingDouble(MultiplesGrid::cost));
  }

  private MultiplesGrid(Needs needs, Box area, int columns, boolean figures, Spacing spacing) {
    this.spacing = spacing;
    this.needs = needs;
    this.area = area;
    this.columns = columns;
    rows = (needs.titles().size() + columns - 1) / columns;
    boolean room = width() - needs.figure() - EndLabels.GAP >= SHARE_OF_PLOT * width();
    place = !figures ? Place.NOWHERE : room ? Place.AT_LINE : Place.AT_TITLE;
    titleSize = height() < 0.8 * HIGH_CELL ? SMALL : Pencil.LABEL;
    titleLines = height() >= HIGH_CELL && !areWhole(1) ? 2 : 1;
  }

  private boolean areWhole(int lines) {
    TextLines words = new TextLines(Typeface.BOLD, titleSize);
    return needs.titles().stream().allMatch(t -> words.fits(t, titleWidth(), lines));
  }

  private boolean fits() {
    boolean wide = width() >= Math.max(spacing.leastWidth(), needs.period() + 2);
    boolean named = place != Place.AT_TITLE || titleWidth() >= LEAST_TITLE;
    return wide && named && height() - titleHeight() >= spacing.leastHeight();
  }

  /** Whether panels can be told apart though their titles are shortened. */
  private boolean tells() {
    return IntStream.range(0, needs.titles().size()).mapToObj(this::title).distinct().count()
        == needs.titles().stream().distinct().count();
  }

  private double cost() {
    double shape = Math.abs(Math.log(width() / height() / SHAPE));
    double holes = columns * rows - needs.titles().size();
    return shape + COST_OF_HOLES * holes / (columns * rows) + COST_OF_SHORT * shortened();
  }

  /** The share of titles that are not whole. */
  private double shortened() {
    TextLines words = new TextLines(Typeface.BOLD, titleSize);
    long whole =
        needs.titles().stream().filter(t -> words.fits(t, titleWidth(), titleLines)).count();
    return 1 - whole / (double) needs.titles().size();
  }

  private double width() {
    return (area.width() - (columns - 1) * spacing.columns()) / columns;
  }

  private double height() {
    return (area.height() - (rows - 1) * spacing.rows()) / rows;
  }

  private double titleHeight() {
    return titleLines * titleSize * spacing.line() + spacing.underTitle();
  }

  /** The room that a title has beside a figure, or alone. */
  double titleWidth() {
    return place == Place.AT_TITLE ? width() - needs.figure() - EndLabels.GAP : width();
  }

  /** A panel with its title. */
  Box cell(int index) {
    double left = area.left() + index % columns * (width() + spacing.columns());
    double top = area.top() + index / columns * (height() + spacing.rows());
    return new Box(left, top, left + width(), top + height());
  }

  /** Where one panel is drawn, in whole units. */
  Box plot(int index) {
    Box cell = cell(index);
    double left = Math.ceil(cell.left());
    double top = Math.ceil(cell.top() + titleHeight());
    double words = place == Place.AT_LINE ? needs.figure() + EndLabels.GAP - 2 : 3;
    double right = left + Math.floor(cell.right() - words - left);
    return new Box(left, top, right, top + Math.floor(cell.bottom() - top));
  }

  boolean isLeftmost(int index) {
    return index % columns == 0;
  }

  /** Whether no panel stands under it. */
  boolean isLowest(int index) {
    return index + columns >= needs.titles().size();
  }

  /** Where the last figures stand. */
  Place figures() {
    return place;
  }

  double titleSize() {
    return titleSize;
  }

  List<String> title(int index) {
    TextLines lines = new TextLines(Typeface.BOLD, titleSize);
    return lines.wrap(needs.titles().get(index), titleWidth(), titleLines);
  }

  /** The base line of the last line of a title. */
  double titleBase(int index) {
    return cell(index).top() + titleHeight() - spacing.underTitle() - 0.3 * titleSize;
  }

  double titleLine() {
    return titleSize * spacing.line();
  }
}
