package se.utfall.api.moneychart;

import java.util.List;
import java.util.Optional;
import se.utfall.analytics.equity.EquityAnalysis;
import se.utfall.analytics.equity.EquityYear;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.EquityStep;
import se.utfall.api.charts.ChartUse;
import se.utfall.api.money.OrganisationChoice;
import se.utfall.api.problem.ProblemException;
import se.utfall.charts.spec.ChartKind;

/** Equity through a year, or over the years. */
record EquityPicture(Books books, String organisation, Cells cells) {

  static Made of(Books books, MoneyChartQuery query, Cells cells) {
    query.refuse("line", query.line(), "is not for equity, which has steps");
    EquityPicture picture = new EquityPicture(books, organisation(books, query), cells);
    return switch (query.kind().orElse(ChartKind.WATERFALL)) {
      case WATERFALL -> picture.throughYear(query);
      case TREND -> picture.overYears(query);
      default ->
          throw ProblemException.badRequest(
              "parameter 'kind'", "is not for equity, which has: waterfall, trend");
    };
  }

  private static String organisation(Books books, MoneyChartQuery query) {
    List<String> known = books.equity().stream().map(EquityStep::organisation).distinct().toList();
    if (query.organisation().isPresent()) {
      return requireOrganisation(books, query.organisation().get(), known);
    }
    return books
        .whole()
        .filter(known::contains)
        .or(() -> known.stream().findFirst())
        .orElseThrow(() -> ChartUse.nothing("NO_DATA"));
  }

  private static String requireOrganisation(Books books, String name, List<String> known) {
    String found = OrganisationChoice.require(books, name);
    if (!known.isEmpty() && !known.contains(found)) {
      throw ProblemException.badRequest(
          "parameter 'organisation'",
          "is '" + name + "', whose equity is not known; it is for: " + String.join("; ", known));
    }
    return found;
  }

  private List<EquityYear> years() {
    return EquityAnalysis.years(books.equity(), organisation);
  }

  private Made throughYear(MoneyChartQuery query) {
    List<EquityYear> years = years();
    if (years.isEmpty()) {
      throw ChartUse.nothing("NO_DATA");
    }
    EquityYear last = years.get(years.size() - 1);
    EquityYear wanted =
        query
            .period()
            .map(
                period ->
                    years.stream()
                        .filter(year -> year.period().equals(period))
                        .findFirst()
                        .orElseThrow(() -> unknown(period, years)))
            .orElse(last);
    return new EquityThroughYear(books, wanted, cells).made();
  }

  private static ProblemException unknown(String period, List<EquityYear> years) {
    return ProblemException.badRequest(
        "parameter 'period'",
        "is '"
            + period
            + "'; equity is known for: "
            + String.join(", ", years.stream().map(EquityYear::period).toList()));
  }

  private Made overYears(MoneyChartQuery query) {
    query.refuse("period", query.period(), "is not for kind=trend, which shows every year");
    Optional<EquityYear> last = years().stream().reduce((one, later) -> later);
    return new EquityOverYears(books, organisation, cells).made(last);
  }
}
