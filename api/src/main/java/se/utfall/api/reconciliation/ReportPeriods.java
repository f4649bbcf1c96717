package se.utfall.api.reconciliation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.reconciliation.Discrepancy;
import se.utfall.analytics.reconciliation.Discrepancy.Origin;
import se.utfall.analytics.reconciliation.Judged;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.period.Period;

/**
 * Which report a finding belongs to. A report is about the last period that it prints; a finding
 * belongs to the report that prints the judged figure, and to the period of its column.
 */
final class ReportPeriods {
  private final Map<String, Period> bySource = new HashMap<>();
  private final TreeSet<Period> columns = new TreeSet<>();

  private ReportPeriods() {}

  static ReportPeriods of(Books books) {
    ReportPeriods periods = new ReportPeriods();
    books
        .tables()
        .forEach(
            table ->
                table
                    .lines()
                    .forEach(
                        line ->
                            line.amounts()
                                .forEach(
                                    (column, amount) ->
                                        periods.add(amount.source(), column.period()))));
    books.equity().forEach(step -> periods.add(step.amount().source(), step.period()));
    books.claims().forEach(claim -> periods.add(claim.amount().source(), claim.period()));
    return periods;
  }

  private void add(String source, String text) {
    Period period = Period.parse(text);
    columns.add(period);
    bySource.merge(source, period, BinaryOperator.maxBy(Comparator.comparing(Period::before)));
  }

  /** The periods that reports are about, the latest first. */
  List<Period> reports() {
    return new TreeSet<>(bySource.values()).descendingSet().stream().toList();
  }

  /**
   * Refuses a period that nothing is printed for.
   *
   * @throws ProblemException with 404
   */
  void require(Optional<Period> period) {
    period
        .filter(wanted -> !columns.contains(wanted))
        .ifPresent(
            wanted -> {
              throw ProblemException.notFound(
                  "Nothing is printed for period '" + wanted.text() + "'.");
            });
  }

  boolean isOf(Discrepancy finding, Period period) {
    return isOf(
        finding.at().column(), finding.sources().stream().map(Origin::source).findFirst(), period);
  }

  boolean isOf(Judged judged, Period period) {
    return isOf(judged.at().column(), Optional.of(judged.source()), period);
  }

  private boolean isOf(Column column, Optional<String> source, Period period) {
    return column.period().equals(period.text())
        || source.map(bySource::get).filter(period::equals).isPresent();
  }
}
