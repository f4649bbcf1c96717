package se.utfall.api.keyfigure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.keyfigure.CostPerFullTime;
import se.utfall.analytics.keyfigure.KeyFigure;
import se.utfall.analytics.keyfigure.KeyFigureTable;
import se.utfall.analytics.keyfigure.NetCost;
import se.utfall.analytics.keyfigure.NetCostDevelopment;
import se.utfall.analytics.keyfigure.Rounded;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.keyfigure.OrganisationFigures.Printed;
import se.utfall.api.keyfigure.OrganisationFigures.Year;
import se.utfall.api.money.BooksReader;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.finance.VolumeRow;
import se.utfall.db.revision.Reading;

/** Reads the key figures of the organisations that have a result of their own. */
@Singleton
final class KeyFigureReader {
  private final BooksReader books;
  private final FinanceRepository finance;
  private final FigureReader figures;

  KeyFigureReader(BooksReader books, FinanceRepository finance, FigureReader figures) {
    this.books = books;
    this.finance = finance;
    this.figures = figures;
  }

  Books books(Reading reading) {
    return books.read(reading);
  }

  /** The organisations in printed order, each from the first table that has its result. */
  List<OrganisationFigures> read(Reading reading, Books read, Words words) {
    StaffFigures staff = new StaffFigures(figures, reading, read);
    Set<String> seen = new LinkedHashSet<>();
    List<OrganisationFigures> found = new ArrayList<>();
    for (MoneyTable table : read.tables()) {
      for (String name : table.organisations()) {
        boolean hasResult =
            table.lines(name).stream().anyMatch(line -> line.kind() == LineKind.RESULT);
        if (hasResult && table.signs().costs().isPresent() && seen.add(name)) {
          found.add(of(reading, read, table, name, staff, words));
        }
      }
    }
    return found;
  }

  private OrganisationFigures of(
      Reading reading, Books read, MoneyTable table, String name, StaffFigures staff, Words words) {
    List<NetCost> netCosts = NetCostDevelopment.of(table, name);
    List<CostPerFullTime> costs =
        CostPerFullTime.of(table, name, staff.values(StaffFigures.FULL_TIME, name));
    List<KeyFigure> measures = new ArrayList<>();
    measures.add(new KeyFigure(words.text("keyfigure.net-cost"), "mnkr", findings(netCosts)));
    if (costs.stream().anyMatch(year -> year.tkrEach().toOptional().isPresent())) {
      Map<String, Finding<Rounded>> each = new TreeMap<>();
      costs.forEach(year -> each.put(year.period(), year.tkrEach()));
      measures.add(new KeyFigure(words.text("keyfigure.cost-each"), "tkr", each));
    }
    Set<List<String>> hidden = new HashSet<>();
    staff
        .rows(StaffFigures.FULL_TIME, name)
        .forEach(
            (period, row) -> {
              if (StaffFigures.isHidden(row)) {
                hidden.add(List.of(words.text("keyfigure.cost-each"), period));
              }
            });
    for (IndicatorRow indicator : staff.ofStaff()) {
      measure(staff, indicator, name, hidden).ifPresent(measures::add);
    }
    List<VolumeRow> volumes = finance.volumes(reading.revision());
    KeyFigureSources sources = new KeyFigureSources(read, table, name, volumes);
    return new OrganisationFigures(
        name,
        table.code(),
        netCosts.stream().map(year -> new Year(year, printed(staff, name, year))).toList(),
        costs,
        Splits.of(read, name, costs, words.text("keyfigure.full-time"), volumes),
        KeyFigureTable.of(measures),
        hidden,
        sources.costs(),
        sources.others(staff));
  }

  private static Map<String, Finding<Rounded>> findings(List<NetCost> netCosts) {
    Map<String, Finding<Rounded>> amounts = new TreeMap<>();
    netCosts.forEach(year -> amounts.put(year.period(), year.amount()));
    return amounts;
  }

  private static Optional<KeyFigure> measure(
      StaffFigures staff, IndicatorRow indicator, String organisation, Set<List<String>> hidden) {
    Map<String, ObservationRow> rows = staff.rows(indicator.code(), organisation);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Rounded> known = staff.values(indicator.code(), organisation);
    Map<String, Finding<Rounded>> values = new TreeMap<>();
    rows.forEach(
        (period, row) -> {
          if (StaffFigures.isHidden(row)) {
            hidden.add(List.of(indicator.name(), period));
          }
          values.put(
              period,
              known.containsKey(period)
                  ? Finding.found(known.get(period))
                  : Finding.withheld(Reason.NO_FIGURE));
        });
    return Optional.of(new KeyFigure(indicator.name(), indicator.unit(), values));
  }

  private static Optional<Printed> printed(StaffFigures staff, String name, NetCost year) {
    String code = StaffFigures.NET_COST_CHANGE;
    return Optional.ofNullable(staff.values(code, name).get(year.period()))
        .map(
            printed -> {
              ObservationRow row = staff.rows(code, name).get(year.period());
              return new Printed(
                  printed.value(),
                  year.change().toOptional().map(change -> change.bounds().meets(printed.bounds())),
                  row.source(),
                  Optional.ofNullable(row.section()));
            });
  }
}
