package se.utfall.charts.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.charts.render.Panel.Reach;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.Variance;
import se.utfall.charts.spec.VarianceRow;

/**
 * How the breadth of the rows is shared between amounts, variances and percents. Amounts and
 * variances have one scale, or variances one that is a round number of times larger.
 */
final class VarianceLayout {

  static final double FORM = 14;

  private static final double BETWEEN = 16;
  private static final double SHARE_OF_PINS = 0.13;
  private static final double MOST_PINS = 130;

  /** Variances below this share of the bars can hardly be seen. */
  private static final double TOO_SMALL = 0.15;

  private static final double MOST_HEADING = 0.2;
  private static final double WANTED = 0.35;
  private static final List<Integer> TIMES = List.of(1000, 500, 200, 100, 50, 20, 10, 5, 2);

  private final Variance variance;
  private final VarianceParts parts;
  private final Box bodies;
  private final LabelRoom amountWords;
  private final LabelRoom varianceWords;
  private final LabelRoom percentWords;
  private final Reach amountReach;
  private final Reach varianceReach;
  private final PinScale pins;

  VarianceLayout(Variance variance, VarianceParts parts, Box bodies, boolean everyAmountWorded) {
    this.variance = variance;
    this.parts = parts;
    this.bodies = bodies;
    Stream<Amount> worded =
        everyAmountWorded
            ? amounts(variance)
            : variance.rows().stream().map(r -> Lanes.meant(r::amount));
    amountWords = LabelRoom.of(parts.amounts() ? worded.toList() : List.of(), 0);
    List<Amount> variances = variance.rows().stream().map(r -> r.variance()).toList();
    LabelRoom beside =
        parts.bars() ? LabelRoom.of(variances, FORM) : LabelRoom.column(variances, FORM);
    varianceWords = beside.atLeast(heading(variance.words().variance()));
    List<Amount> cells = variance.rows().stream().map(r -> r.percent()).toList();
    List<Amount> shown = parts.percent() ? cells : List.of();
    LabelRoom words = parts.pins() ? LabelRoom.of(shown, 4) : LabelRoom.column(shown, 0);
    double percents = parts.percent() ? heading(variance.words().percent()) - pinLength() : 0;
    percentWords = words.atLeast(percents);
    amountReach = Reach.of(parts.amounts() ? figures(amounts(variance)) : List.of());
    varianceReach = Reach.of(parts.bars() ? figures(variances.stream()) : List.of());
    pins = PinScale.of(figures(cells.stream()));
  }

  /** The room of variances in words alone. */
  static double words(Variance variance) {
    return LabelRoom.column(variance.rows().stream().map(VarianceRow::variance).toList(), FORM)
        .width();
  }

  /** What a heading needs, as long as it does not take the room of the bars. */
  private double heading(String words) {
    return Math.min(Pencil.width(words, Pencil.TICK) + 2, MOST_HEADING * bodies.width());
  }

  private static Stream<Amount> amounts(Variance variance) {
    return Lanes.ORDER.stream().flatMap(s -> variance.rows().stream().map(r -> r.amount(s)));
  }

  private static List<BigDecimal> figures(Stream<Amount> amounts) {
    return amounts.flatMap(a -> a.figure().stream()).toList();
  }

  /** Whether bars have enough room, or at least words, when there are no bars to draw. */
  boolean fits() {
    boolean shown = bodies.width() > 0 && (!parts.percent() || percentWords.width() > 0);
    return shown && room() >= parts.leastForBars() * bodies.width();
  }

  private double room() {
    double words = amountWords.width() + varianceWords.width() + percentWords.width();
    int gaps = (parts.amounts() && varianceWords.width() > 0 ? 1 : 0) + (parts.percent() ? 1 : 0);
    return bodies.width() - words - gaps * BETWEEN - pinLength();
  }

  private double pinLength() {
    return parts.pins() ? Math.min(MOST_PINS, SHARE_OF_PINS * bodies.width()) : 0;
  }

  /** How many times larger variances are drawn than amounts. */
  int times() {
    return times(variance, parts);
  }

  /** The same before the rest of the layout is known. */
  static int times(Variance variance, VarianceParts parts) {
    if (!parts.amounts() || !parts.bars()) {
      return 1;
    }
    double amounts = Reach.of(figures(amounts(variance))).length();
    Stream<Amount> cells = variance.rows().stream().map(VarianceRow::variance);
    double variances = Reach.of(figures(cells)).length();
    boolean small = variances > 0 && variances < TOO_SMALL * (amounts + variances);
    if (!variance.magnified() || !small) {
      return 1;
    }
    return TIMES.stream()
        .filter(t -> t * variances <= WANTED * (amounts + t * variances))
        .findFirst()
        .orElse(1);
  }

  private double perUnit() {
    double units = amountReach.length() + times() * varianceReach.length();
    return units == 0 ? 1 : room() / units;
  }

  Panel amounts() {
    return amountReach.panel(bodies.left() + amountWords.before(), perUnit());
  }

  /** The breadth of the variances, words included. */
  Span varianceSpan() {
    double amounts = amountWords.width() + amountReach.length() * perUnit();
    double left = bodies.left() + amounts + (parts.amounts() ? BETWEEN : 0);
    double breadth = varianceWords.width() + varianceReach.length() * times() * perUnit();
    return new Span(left, left + Math.max(1, breadth));
  }

  Panel variances() {
    double start = varianceSpan().from() + varianceWords.before();
    return varianceReach.panel(start, times() * perUnit());
  }

  Span percentSpan() {
    double breadth = percentWords.width() + pinLength();
    return new Span(bodies.right() - Math.max(1, breadth), bodies.right());
  }

  Panel percents() {
    List<BigDecimal> shown =
        variance.rows().stream()
            .flatMap(r -> r.percent().figure().stream())
            .map(pins::shown)
            .toList();
    Reach reach = parts.pins() ? Reach.of(shown) : Reach.of(List.of());
    double perUnit = reach.length() == 0 ? 1 : pinLength() / reach.length();
    return reach.panel(percentSpan().from() + percentWords.before(), perUnit);
  }

  PinScale pins() {
    return pins;
  }

  VarianceParts parts() {
    return parts;
  }
}
