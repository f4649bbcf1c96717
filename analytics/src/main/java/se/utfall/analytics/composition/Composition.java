package se.utfall.analytics.composition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.PrintedAmount.Certainty;

/**
 * The parts of an amount in one column, the largest first whatever its sign, in the unit of the
 * table.
 *
 * <pre>
 * share = 100 · part / Σ parts    in percent with one decimal, half up
 * </pre>
 *
 * <p>Shares are of the parts together, not of the printed sum, so that they make up a whole. They
 * are withheld for all as {@code SIGN_CHANGE} when the parts have different signs, as {@code
 * NO_FIGURE} when one is only "cirka" or "drygt", and as {@code ZERO_BASE} when all are 0. An empty
 * cell is no part. Minimum n: none.
 *
 * @param whole the line that they are parts of; empty for lines that nothing adds up
 */
public record Composition(Optional<MoneyLine> whole, List<Part> parts) {

  /** A part; its share in percent of all parts. */
  public record Part(MoneyLine line, PrintedAmount amount, Finding<BigDecimal> share) {

    public Part {
      Objects.requireNonNull(line, "line");
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(share, "share");
    }
  }

  private static final int PERCENT = 2;

  public Composition {
    Objects.requireNonNull(whole, "whole");
    parts = List.copyOf(parts);
  }

  /**
   * The parts of a sum. Where only one of them is more than nothing and itself a sum, its own parts
   * stand in its place.
   */
  public static Composition of(MoneyTable table, MoneyLine whole, Column column) {
    var lines = new ArrayList<>(printed(table.parts(whole), column));
    for (int level = 0; level < table.lines().size(); level++) {
      var only = lines.stream().filter(line -> value(line, column).signum() != 0).toList();
      var within = only.size() == 1 ? printed(table.parts(only.get(0)), column) : lines;
      if (only.size() != 1 || within.isEmpty() || within.contains(whole)) {
        break;
      }
      var place = lines.indexOf(only.get(0));
      lines.remove(place);
      lines.addAll(place, within);
    }
    return new Composition(Optional.of(whole), parts(lines, column));
  }

  /** Lines that nothing adds up. */
  public static Composition ofAll(List<MoneyLine> lines, Column column) {
    return new Composition(Optional.empty(), parts(printed(lines, column), column));
  }

  private static List<MoneyLine> printed(List<MoneyLine> lines, Column column) {
    return lines.stream().filter(line -> line.amount(column).isPresent()).toList();
  }

  private static BigDecimal value(MoneyLine line, Column column) {
    return line.amount(column).orElseThrow().value();
  }

  private static List<Part> parts(List<MoneyLine> lines, Column column) {
    var amounts = lines.stream().map(line -> line.amount(column).orElseThrow()).toList();
    var sum = sum(amounts);
    Comparator<MoneyLine> bySize = Comparator.comparing(line -> value(line, column).abs());
    return lines.stream()
        .sorted(bySize.reversed())
        .map(line -> part(line, line.amount(column).orElseThrow(), sum))
        .toList();
  }

  private static Part part(MoneyLine line, PrintedAmount amount, Finding<BigDecimal> sum) {
    return new Part(
        line,
        amount,
        sum.map(
            all -> amount.value().movePointRight(PERCENT).divide(all, 1, RoundingMode.HALF_UP)));
  }

  /** What shares are of. */
  private static Finding<BigDecimal> sum(List<PrintedAmount> amounts) {
    if (amounts.stream().anyMatch(amount -> amount.certainty() != Certainty.PRINTED)) {
      return Finding.withheld(Reason.NO_FIGURE);
    }
    if (hasSign(amounts, 1) && hasSign(amounts, -1)) {
      return Finding.withheld(Reason.SIGN_CHANGE);
    }
    var sum = values(amounts).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.signum() == 0 ? Finding.withheld(Reason.ZERO_BASE) : Finding.found(sum);
  }

  private static boolean hasSign(List<PrintedAmount> amounts, int sign) {
    return values(amounts).anyMatch(value -> value.signum() == sign);
  }

  private static Stream<BigDecimal> values(List<PrintedAmount> amounts) {
    return amounts.stream().map(PrintedAmount::value);
  }
}
