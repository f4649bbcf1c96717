package se.utfall.analytics.money;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the line that the lines of an organisation lead to. */
public final class MainLine {

  private MainLine() {}

  /**
   * The result; without one the first sum that is a part of nothing; the line itself where there is
   * only one. Empty for several lines that nothing adds up.
   *
   * @param lines lines of the table, in printed order
   */
  public static Optional<MoneyLine> of(MoneyTable table, List<MoneyLine> lines) {
    Predicate<MoneyLine> isSum = line -> !table.parts(line).isEmpty();
    Predicate<MoneyLine> isResult = line -> line.kind() == LineKind.RESULT;
    var ends = lines.stream().filter(line -> line.parent().isEmpty()).toList();
    return first(ends, isSum.and(isResult))
        .or(() -> first(ends, isResult))
        .or(() -> first(ends, isSum))
        .or(() -> first(lines, line -> lines.size() == 1));
  }

  private static Optional<MoneyLine> first(List<MoneyLine> lines, Predicate<MoneyLine> wanted) {
    return lines.stream().filter(wanted).findFirst();
  }
}
