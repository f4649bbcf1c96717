package se.utfall.charts.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.RankRow;
import se.utfall.charts.spec.Ranking;

/**
 * How the room of a ranking is shared: one column of rows, or several beside each other on scales
 * of the same length, and in each place, name, dot and figure.
 */
final class RankLayout {

  static final double KEY = 20;
  static final double HEADING = 17;

  private static final double BETWEEN = 34;
  private static final double BETWEEN_WORDS = 18;
  private static final double BESIDE_WORDS = 6;
  private static final double ROUNDING = 0.01;
  private static final double MOST_HIGH = 34;

  /** Of words in several columns: names in small letters rather than cut shorter. */
  private static final double MOST_HIGH_WORDS = 12.9;

  private static final double TICKS = 20;
  private static final double CUT = 14;
  private static final double LEAST_DOTS = 56;
  private static final double SHARE_OF_DOTS = 0.2;
  private static final double BETWEEN_TICKS = 66;

  /** Room around dots, so that none touches a name or a figure. */
  private static final double BESIDE = 9;

  private final Ranking ranking;
  private final RankParts parts;
  private final Box content;
  private final int headings;
  private final List<RankColumn> columns;
  private final double placeWidth;
  private final double figureWidth;
  private final ValueAxis values;

  /**
   * A layout that may or may not fit.
   *
   * @param headings lines of words over the rows
   */
  RankLayout(
      ChartSpec spec, Ranking ranking, RankParts parts, Box content, int columns, int headings) {
    this.ranking = ranking;
    this.parts = parts;
    this.content = content;
    this.headings = headings;
    placeWidth = parts.places() ? placeWidth(ranking) : 0;
    List<BigDecimal> levels = Figures.levels(spec);
    BigDecimal least = levels.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal greatest = levels.stream().max(BigDecimal::compareTo).orElseThrow();
    boolean cut =
        IntStream.rangeClosed(2, 6).anyMatch(n -> ValueAxis.ofDots(least, greatest, n).cut());
    this.columns = columns(columns, cut);
    figureWidth = figureWidth(ranking, this.columns.get(0).names().size());
    int wanted = (int) Math.max(2, Math.min(6, dotsWidth() / BETWEEN_TICKS));
    values = ValueAxis.ofDots(least, greatest, wanted);
  }

  private static double placeWidth(Ranking ranking) {
    double widest =
        ranking.rows().stream()
            .mapToDouble(r -> Pencil.width(r.place(), Pencil.LABEL))
            .max()
            .orElse(0);
    return widest == 0 ? 0 : Math.ceil(widest) + 12;
  }

  private static double figureWidth(Ranking ranking, double size) {
    return Math.ceil(
        ranking.rows().stream().mapToDouble(r -> face(r).width(words(r), size)).max().orElse(0));
  }

  static Typeface face(RankRow row) {
    return row.highlighted() ? Typeface.BOLD : Typeface.REGULAR;
  }

  /** The figure, or the word in its place. */
  static String words(RankRow row) {
    return row.mark() instanceof Mark.Gap gap ? gap.word() : row.label();
  }

  private List<RankColumn> columns(int count, boolean cut) {
    List<RowNames.Name> all =
        ranking.rows().stream().map(r -> new RowNames.Name(r.name(), r.highlighted())).toList();
    double top = content.top() + (hasKey() ? KEY : 0) + headings * HEADING + 4;
    double foot = !parts.dots() ? 2 : (parts.ticks() ? TICKS : 4) + (cut ? CUT : 0);
    double between = parts.dots() ? BETWEEN : BETWEEN_WORDS;
    double width = (content.width() - (count - 1) * between) / count;
    int most = (all.size() + count - 1) / count;
    double high = parts.dots() || count == 1 ? MOST_HIGH : MOST_HIGH_WORDS;
    double row = (content.bottom() - foot - top) / most;
    double breadth = breadth(width, Math.min(row, high));
    List<RankColumn> columns = new ArrayList<>();
    for (int first = 0; first < all.size(); first += most) {
      int end = Math.min(all.size(), first + most);
      double left = content.left() + columns.size() * (width + between);
      Box area =
          new Box(left + placeWidth, top, left + width, top + Math.max(1, row * (end - first)));
      List<RowNames.Name> names = all.subList(first, end);
      columns.add(new RankColumn(first, left, new RowNames(area, names, all, high, breadth)));
    }
    return columns;
  }

  /** Of names, all that figures leave when there are no dots. */
  private double breadth(double width, double row) {
    double words = figureWidth(ranking, RowNames.size(row)) + BESIDE_WORDS;
    double room = (width - words - placeWidth) / (width - placeWidth);
    return parts.dots() ? RowNames.SHARE : Math.max(RowNames.SHARE, room);
  }

  /** Whether rows are at least so high, and dots have room beside the words. */
  boolean fits(double leastRow) {
    RankColumn column = columns.get(0);
    double bodies = column.names().bodies().width();
    boolean high = column.names().fit() && column.names().height() >= leastRow;
    double width = column.names().bodies().right() - column.left();
    double least = Math.max(LEAST_DOTS, SHARE_OF_DOTS * width);
    double besideNames = bodies + RowNames.GAP - BESIDE_WORDS + ROUNDING;
    return high && (parts.dots() ? dotsWidth() >= least : figureWidth <= besideNames && tell());
  }

  /**
   * One column of names may be shortened at will; several of them must still say which is which.
   */
  private boolean tell() {
    return columns.size() == 1 || columns.stream().allMatch(c -> c.names().tell());
  }

  private double dotsWidth() {
    return columns.get(0).names().bodies().width() - figureWidth - 2 * BESIDE;
  }

  /** Where dots of one column can stand, from its first row to its last. */
  Box dots(RankColumn column) {
    Box bodies = column.names().bodies();
    double left = bodies.left() + BESIDE;
    double top = column.names().row(0).top();
    return new Box(left, top, left + Math.max(1, dotsWidth()), bodies.bottom());
  }

  double x(RankColumn column, BigDecimal value) {
    Box dots = dots(column);
    return values.span().place(value.doubleValue(), dots.left(), dots.right());
  }

  /** The base line of the words nearest over the rows. */
  double headingBase() {
    return columns.get(0).names().row(0).top() - 8;
  }

  /** Whether it is said what the intervals are. */
  boolean hasKey() {
    boolean any = ranking.rows().stream().anyMatch(r -> r.interval().isPresent());
    return parts.key() && any && !ranking.intervalWord().isBlank();
  }

  List<RankRow> rows(RankColumn column) {
    return ranking.rows().subList(column.first(), column.first() + column.names().count());
  }

  Ranking ranking() {
    return ranking;
  }

  RankParts parts() {
    return parts;
  }

  Box content() {
    return content;
  }

  List<RankColumn> columns() {
    return columns;
  }

  double placeWidth() {
    return placeWidth;
  }

  double figureWidth() {
    return figureWidth;
  }

  ValueAxis values() {
    return values;
  }
}
