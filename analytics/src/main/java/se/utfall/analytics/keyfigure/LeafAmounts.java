package se.utfall.analytics.keyfigure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.MoneyUnit;

/**
 * The lines of an organisation that are no sums, added by kind; in mnkr, as the table signs them. A
 * sum of which no part is printed for a period stands for itself then.
 */
record LeafAmounts(MoneyTable table, String organisation) {

  /** What is printed in a column; empty when no line of the kind has anything there. */
  Optional<Rounded> sum(LineKind kind, Column column) {
    var lines = table.lines(organisation);
    var sums = namedAsParent(lines, column);
    return lines.stream()
        .filter(line -> line.kind() == kind && !sums.contains(line.name()))
        .flatMap(line -> amount(line, column).stream())
        .reduce(Rounded::plus);
  }

  /** What was spent, above 0; empty also when the table does not say how it signs costs. */
  Optional<Rounded> spent(Column column) {
    if (table.signs().costs().isEmpty()) {
      return Optional.empty();
    }
    var costs = sum(LineKind.COST, column);
    return table.signs().hasCostsWithoutSign() ? costs : costs.map(Rounded::negated);
  }

  /** What the lines printed in a column are parts of, at whatever depth. */
  private Set<String> namedAsParent(List<MoneyLine> lines, Column column) {
    var sums = new HashSet<String>();
    for (var line : lines) {
      var parent = line.amount(column).flatMap(amount -> line.parent());
      while (parent.isPresent() && sums.add(parent.get())) {
        parent = table.line(organisation, parent.get()).flatMap(MoneyLine::parent);
      }
    }
    return sums;
  }

  private Optional<Rounded> amount(MoneyLine line, Column column) {
    return line.amount(column)
        .map(amount -> Rounded.of(amount).times(table.unit().in(MoneyUnit.MNKR)));
  }
}
