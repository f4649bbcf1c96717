package se.utfall.api.moneychart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MainLine;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Scenario;
import se.utfall.api.charts.ChartUse;
import se.utfall.api.money.OrganisationChoice;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.words.Words;
import se.utfall.db.period.Period;

/**
 * The lines of a table that a picture is of.
 *
 * @param organisation whose lines; empty for all of a table that has nothing of the whole
 * @param lines in printed order
 */
record Scope(Books books, MoneyTable table, Optional<String> organisation, List<MoneyLine> lines) {

  static Scope of(Books books, MoneyChartQuery query) {
    MoneyTable table =
        books
            .table(query.table())
            .orElseThrow(
                () -> ProblemException.notFound("There is no table '" + query.table() + "'."));
    if (table.lines().isEmpty()) {
      throw ChartUse.nothing("NO_DATA");
    }
    Optional<String> organisation =
        query
            .organisation()
            .map(name -> requireOrganisation(books, table, name))
            .or(() -> ownOrganisation(books, table));
    return new Scope(
        books, table, organisation, organisation.map(table::lines).orElse(table.lines()));
  }

  private static String requireOrganisation(Books books, MoneyTable table, String name) {
    String known = OrganisationChoice.require(books, name);
    if (!table.organisations().contains(known)) {
      throw ProblemException.badRequest(
          "parameter 'organisation'",
          "is '" + name + "', which table " + table.code() + " has nothing of; " + allowed(table));
    }
    return known;
  }

  /** The only one, or the whole; none where lines of several are not added up anywhere. */
  private static Optional<String> ownOrganisation(Books books, MoneyTable table) {
    List<String> all = table.organisations();
    Optional<String> own =
        all.size() == 1 ? Optional.of(all.get(0)) : books.whole().filter(all::contains);
    boolean hasSums = table.lines().stream().anyMatch(line -> line.parent().isPresent());
    if (own.isEmpty() && hasSums) {
      throw ProblemException.badRequest(
          "parameter 'organisation'", "is missing; " + allowed(table));
    }
    return own;
  }

  private static String allowed(MoneyTable table) {
    return "it has: " + String.join("; ", table.organisations());
  }

  /** Whose lines they are. */
  String name(Words words) {
    return organisation.orElseGet(() -> words.text("moneychart.every-organisation"));
  }

  /** The text of a line, with its organisation where there are several. */
  String name(MoneyLine line) {
    return organisation.isPresent() ? line.name() : line.name() + " (" + line.organisation() + ")";
  }

  boolean isSum(MoneyLine line) {
    return !table.parts(line).isEmpty();
  }

  /** The line that is asked for, else the one that the lines lead to. */
  Optional<MoneyLine> main(MoneyChartQuery query) {
    return query
        .line()
        .map(name -> requireLine(name))
        .or(() -> organisation.flatMap(own -> MainLine.of(table, lines)));
  }

  private MoneyLine requireLine(String name) {
    List<MoneyLine> found = lines.stream().filter(line -> line.name().equals(name)).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    throw ProblemException.badRequest(
        "parameter 'line'",
        "is '" + name + "'; table " + table.code() + " has: " + names(line -> true));
  }

  /** The texts of some lines, for a refusal. */
  String names(Predicate<MoneyLine> wanted) {
    return String.join(
        "; ", lines.stream().filter(wanted).map(MoneyLine::name).distinct().toList());
  }

  /** The periods in which a line has any of these, the last first. */
  List<String> periods(Predicate<MoneyLine> of, Scenario... scenarios) {
    return lines.stream()
        .filter(of)
        .flatMap(line -> line.amounts().keySet().stream())
        .filter(column -> List.of(scenarios).contains(column.scenario()))
        .map(Column::period)
        .distinct()
        .map(Period::parse)
        .sorted(Comparator.reverseOrder())
        .map(Period::text)
        .toList();
  }

  /** The period that is asked for, else the last of these. */
  String period(MoneyChartQuery query, List<String> known) {
    if (known.isEmpty()) {
      throw ChartUse.nothing("NO_DATA");
    }
    query
        .period()
        .filter(asked -> !known.contains(asked))
        .ifPresent(
            asked -> {
              throw ProblemException.badRequest(
                  "parameter 'period'",
                  "is '"
                      + asked
                      + "'; for this picture table "
                      + table.code()
                      + " has: "
                      + String.join(", ", known));
            });
    return query.period().orElse(known.get(0));
  }
}
