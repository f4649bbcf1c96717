package se.utfall.api.deviation;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.analytics.deviation.DeviationSettings;
import se.utfall.analytics.money.Books;
import se.utfall.api.money.BooksReader;
import se.utfall.api.money.OrganisationChoice;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.period.Frequency;
import se.utfall.db.period.Period;
import se.utfall.db.revision.Reading;

/** Finds deviations in what was printed. */
@Singleton
public final class DeviationReader {
  private final BooksReader books;
  private final FinanceRepository finance;
  private final CatalogueRepository catalogue;

  DeviationReader(BooksReader books, FinanceRepository finance, CatalogueRepository catalogue) {
    this.books = books;
    this.finance = finance;
    this.catalogue = catalogue;
  }

  /** Every deviation that the reading knows. */
  public DeviationRegister register(Reading reading) {
    return register(reading, books.read(reading));
  }

  /**
   * The deviations that are asked for.
   *
   * @throws ProblemException 404, naming it, for an organisation or period that is not known
   */
  DeviationSelection select(Reading reading, DeviationQuery query) {
    Books printed = books.read(reading);
    DeviationRegister register = register(reading, printed);
    Optional<String> organisation =
        query.organisation().map(name -> OrganisationChoice.require(printed, name));
    List<Period> periods = periods(register);
    Optional<Period> period = query.period().or(() -> latest(periods));
    query.period().ifPresent(asked -> require(periods, asked));
    List<FoundDeviation> items =
        period.map(one -> register.find(settings(query, one, organisation))).orElse(List.of());
    return new DeviationSelection(
        printed, register, query, period, periods, organisation, items, sources(reading));
  }

  private DeviationRegister register(Reading reading, Books printed) {
    return DeviationRegister.of(printed, finance.interimReports(reading.revision()));
  }

  private Map<String, String> sources(Reading reading) {
    return catalogue.sources(reading.revision()).stream()
        .collect(Collectors.toMap(SourceRow::source, SourceRow::title));
  }

  private static DeviationSettings settings(
      DeviationQuery query, Period period, Optional<String> organisation) {
    return new DeviationSettings(
        query.level(), Optional.of(period.text()), organisation, query.kind(), query.threshold());
  }

  private static List<Period> periods(DeviationRegister register) {
    return register.figures().stream()
        .filter(found -> !found.isInterim())
        .map(found -> Period.parse(found.deviation().period()))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static Optional<Period> latest(List<Period> periods) {
    return periods.stream()
        .filter(period -> period.frequency() == Frequency.A)
        .findFirst()
        .or(() -> periods.stream().findFirst());
  }

  private static void require(List<Period> periods, Period asked) {
    if (!periods.contains(asked)) {
      throw ProblemException.notFound(
          "There is no budget to hold an outcome against for period '" + asked.text() + "'.");
    }
  }
}
