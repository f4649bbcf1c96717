package se.utfall.api.moneychart;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.Scenario;
import se.utfall.api.charts.Picture;
import se.utfall.api.money.BooksReader;
import se.utfall.api.problem.ProblemException;
import se.utfall.charts.spec.ChartKind;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.revision.Reading;

/** Reads what was printed and makes the picture that is asked for. */
@Singleton
public final class MoneyChartUse {
  private final BooksReader books;
  private final FinanceRepository finance;
  private final CatalogueRepository catalogue;

  MoneyChartUse(BooksReader books, FinanceRepository finance, CatalogueRepository catalogue) {
    this.books = books;
    this.finance = finance;
    this.catalogue = catalogue;
  }

  /**
   * The picture.
   *
   * @throws ProblemException 404 for a table or organisation that is not there, 400 for a kind,
   *     period or line that the table does not have
   */
  Picture picture(Reading reading, MoneyChartQuery query) {
    Books read = books.read(reading);
    return query.isEquity() ? equity(reading, query, read) : table(reading, query, read);
  }

  private Picture equity(Reading reading, MoneyChartQuery query, Books read) {
    Cells cells = new Cells(query.words(), MoneyUnit.MNKR);
    Made made = EquityPicture.of(read, query, cells);
    var frame =
        new MoneyFrame(
            query,
            cells,
            catalogue.sources(reading.revision()),
            finance.equityRecordedAt(reading.revision()));
    return frame.around(made);
  }

  private Picture table(Reading reading, MoneyChartQuery query, Books read) {
    Scope scope = Scope.of(read, query);
    Cells cells = new Cells(query.words(), scope.table().unit());
    Made made = made(query, scope, cells);
    var frame =
        new MoneyFrame(
            query,
            cells,
            catalogue.sources(reading.revision()),
            finance.recordedAt(reading.revision(), scope.table().code()));
    return frame.around(made);
  }

  private static Made made(MoneyChartQuery query, Scope scope, Cells cells) {
    List<ChartKind> kinds = kinds(scope);
    ChartKind kind = query.kind().orElse(query.line().isPresent() ? ChartKind.TREND : kinds.get(0));
    if (!kinds.contains(kind)) {
      throw ProblemException.badRequest(
          "parameter 'kind'",
          "is '"
              + code(kind)
              + "', but nothing in table "
              + scope.table().code()
              + " has both a budget and an outcome; it has: "
              + kinds.stream().map(MoneyChartUse::code).collect(Collectors.joining(", ")));
    }
    return switch (kind) {
      case VARIANCE -> new VariancePicture(scope, cells).of(query);
      case WATERFALL -> new WaterfallPicture(scope, cells).of(query);
      case TREND -> new TrendPicture(scope, cells).of(query);
      default -> new StructurePicture(scope, cells).of(query);
    };
  }

  /** The kinds that lines have, the one that says most first. */
  private static List<ChartKind> kinds(Scope scope) {
    boolean isBudgeted = !Deviations.periods(scope).isEmpty();
    boolean isKnown = !scope.periods(line -> true, Scenario.OUTCOME, Scenario.FORECAST).isEmpty();
    if (!isKnown) {
      throw se.utfall.api.charts.ChartUse.nothing("NO_DATA");
    }
    return isBudgeted
        ? List.of(ChartKind.VARIANCE, ChartKind.WATERFALL, ChartKind.STRUCTURE, ChartKind.TREND)
        : List.of(ChartKind.STRUCTURE, ChartKind.TREND);
  }

  private static String code(ChartKind kind) {
    return kind.code();
  }
}
