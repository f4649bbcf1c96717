package se.utfall.api.equity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.utfall.analytics.equity.EquityAnalysis;
import se.utfall.analytics.equity.EquityYear;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.EquityStep;
import se.utfall.api.money.BooksReader;
import se.utfall.api.money.OrganisationChoice;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.db.finance.EquityRow;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.period.Period;
import se.utfall.db.revision.Reading;

/** Reads equity and follows it through its years. */
@Singleton
final class EquityReader {
  private final BooksReader books;
  private final FinanceRepository finance;

  EquityReader(BooksReader books, FinanceRepository finance) {
    this.books = books;
    this.finance = finance;
  }

  /** Equity of the organisation and year that the address names; unknown ones are a 404. */
  EquityAccount read(Reading reading, Query query) {
    Books read = books.read(reading);
    Optional<String> wanted = OrganisationChoice.of(query, read);
    Optional<String> year = query.period("year").map(Period::text);
    List<String> organisations =
        read.equity().stream().map(EquityStep::organisation).distinct().toList();
    List<EquityYear> followed =
        organisations.stream()
            .flatMap(name -> EquityAnalysis.years(read.equity(), name).stream())
            .toList();
    year.ifPresent(period -> requireYear(followed, wanted, period));
    Optional<String> shown = wanted.or(() -> first(read, organisations));
    return new EquityAccount(
        finance.equity(reading.revision()).stream()
            .filter(isOf(wanted, EquityRow::organisation))
            .filter(isOf(year, EquityRow::period))
            .toList(),
        followed,
        organisations,
        shown,
        followed.stream()
            .filter(one -> shown.filter(one.organisation()::equals).isPresent())
            .filter(isOf(year, EquityYear::period))
            .reduce((earlier, later) -> later),
        shown.map(name -> new EquityClosings(read, name).years()).orElse(List.of()));
  }

  private static Optional<String> first(Books books, List<String> organisations) {
    return books
        .whole()
        .filter(organisations::contains)
        .or(() -> organisations.stream().findFirst());
  }

  private static <T> Predicate<T> isOf(
      Optional<String> wanted, java.util.function.Function<T, String> named) {
    return one -> wanted.map(named.apply(one)::equals).orElse(true);
  }

  private static void requireYear(
      List<EquityYear> followed, Optional<String> organisation, String year) {
    boolean known =
        followed.stream()
            .filter(isOf(organisation, EquityYear::organisation))
            .anyMatch(one -> one.period().equals(year));
    if (!known) {
      throw ProblemException.notFound(
          "There is no account of equity for year '"
              + year
              + "'"
              + organisation.map(name -> " of '" + name + "'").orElse("")
              + ".");
    }
  }
}
