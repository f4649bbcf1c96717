package se.utfall.analytics.deviation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Organisation;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.Scenario;
import se.utfall.analytics.reconciliation.Identities;

/**
 * Finds what came out otherwise than budgeted, the largest first.
 *
 * <p>In: the printed tables with the rules that tie them. A line counts for a period when its
 * budget and its outcome are printed, or its forecast as long as the outcome is not; an empty cell
 * is no 0. Out: {@code outcome − budget} in the unit of the table, by size in mnkr, lines of the
 * same size in printed order.
 *
 * <p>Each figure stands once. Lines that a {@code same_figure} rule ties are one figure. A figure
 * is a sum when another line of its table names it as parent, or an {@code organisation_sum} or
 * {@code cross_table_sum} rule makes it one, of a line that itself counts for the period; else it
 * is a leaf. Of a figure in several tables the one in the table with most lines for its
 * organisation is shown. When one organisation is asked for only relations between its own lines
 * count: what is the sum of its parts in the whole is a leaf of its own.
 *
 * <p>Minimum n: none; without lines that count there are no deviations. Rounding is not judged: a
 * deviation of two rounded amounts may be one unit of the last decimal off.
 *
 * <p>Source: IBCS Association, International Business Communication Standards 1.2 (absolute and
 * relative variances; impact instead of sign).
 */
public final class DeviationAnalysis {

  private final DeviationSettings settings;

  public DeviationAnalysis(DeviationSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings");
  }

  public List<Deviation> analyse(Books books) {
    var wanted = organisation(books);
    var printed = books.tables().stream().flatMap(table -> deviations(table, wanted)).toList();
    var figures = new Figures(books, new Relations(Identities.of(books), wanted));
    var shown =
        byPeriod(printed).values().stream()
            .flatMap(ofPeriod -> figures.at(settings.level(), ofPeriod))
            .collect(Collectors.toCollection(HashSet::new));
    return printed.stream()
        .filter(shown::contains)
        .filter(one -> settings.kind().filter(kind -> kind != one.kind()).isEmpty())
        .filter(settings.threshold()::isReachedBy)
        .sorted(Comparator.comparing(Deviation::sizeInMnkr).reversed())
        .toList();
  }

  private Predicate<String> organisation(Books books) {
    var name =
        settings
            .organisation()
            .map(asked -> books.organisation(asked).map(Organisation::name).orElse(asked));
    return organisation -> name.filter(wanted -> !wanted.equals(organisation)).isEmpty();
  }

  private static Map<String, List<Deviation>> byPeriod(List<Deviation> printed) {
    return printed.stream().collect(Collectors.groupingBy(Deviation::period));
  }

  private Stream<Deviation> deviations(MoneyTable table, Predicate<String> wanted) {
    return table.lines().stream()
        .filter(line -> wanted.test(line.organisation()))
        .flatMap(line -> deviations(table, line));
  }

  private Stream<Deviation> deviations(MoneyTable table, MoneyLine line) {
    return line.amounts().keySet().stream()
        .filter(column -> column.scenario() == Scenario.BUDGET)
        .filter(column -> settings.period().filter(p -> !p.equals(column.period())).isEmpty())
        .flatMap(budget -> compared(line, budget).stream().map(it -> of(table, line, budget, it)));
  }

  private static Optional<Compared> compared(MoneyLine line, Column budget) {
    var outcome = budget.as(Scenario.OUTCOME);
    var forecast = budget.as(Scenario.FORECAST);
    if (line.amount(outcome).isEmpty() && line.amount(forecast).isEmpty()) {
      return Optional.empty();
    }
    return line.amount(budget)
        .map(
            amount ->
                new Compared(
                    line.amount(outcome).map(PrintedAmount::value),
                    line.amount(forecast).map(PrintedAmount::value),
                    amount.value(),
                    line.amount(outcome.yearBefore()).map(PrintedAmount::value),
                    line.amount(budget.as(Scenario.DEVIATION)).map(PrintedAmount::value)));
  }

  private static Deviation of(MoneyTable table, MoneyLine line, Column budget, Compared compared) {
    return new Deviation(
        table.code(),
        line.organisation(),
        line.name(),
        line.kind(),
        table.unit(),
        budget.period(),
        compared,
        Impact.of(line.kind(), table.signs(), compared.deviation()));
  }
}
