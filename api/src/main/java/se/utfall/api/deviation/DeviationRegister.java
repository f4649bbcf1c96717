package se.utfall.api.deviation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.deviation.Deviation;
import se.utfall.analytics.deviation.DeviationAnalysis;
import se.utfall.analytics.deviation.DeviationSettings;
import se.utfall.analytics.deviation.Level;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.Scenario;
import se.utfall.db.finance.InterimRow;

/**
 * Every deviation there is by its identity: of every line of every table, also where a figure is
 * printed several times, and of every report during a year.
 */
public final class DeviationRegister {
  private final Books books;
  private final SameFigures figures;
  private final Map<String, FoundDeviation> known = new LinkedHashMap<>();
  private final Map<SameFigures.Figure, List<FoundDeviation>> printings = new LinkedHashMap<>();
  private final List<FoundDeviation> once;

  private DeviationRegister(Books books, List<InterimRow> reports) {
    this.books = books;
    this.figures = new SameFigures(books);
    books.tables().forEach(table -> ofTable(table).forEach(this::add));
    InterimDeviations.of(reports).forEach(this::add);
    once = once();
  }

  static DeviationRegister of(Books books, List<InterimRow> reports) {
    return new DeviationRegister(books, reports);
  }

  /** The deviation of this identity. */
  public Optional<FoundDeviation> find(String id) {
    return Optional.ofNullable(known.get(id));
  }

  /** Every line that prints the same figure, itself included, in printed order. */
  public List<FoundDeviation> printings(FoundDeviation one) {
    return List.copyOf(printings.get(figures.figure(one.deviation())));
  }

  /** The identities of all that print the same figure; what is said of one is said of all. */
  public List<String> identities(FoundDeviation one) {
    return printings(one).stream().map(FoundDeviation::id).toList();
  }

  /** Each figure once, lines and sums, then those of the reports during the years. */
  public List<FoundDeviation> figures() {
    return once;
  }

  /** The deviations of the tables that are asked for, the largest first. */
  List<FoundDeviation> find(DeviationSettings settings) {
    return new DeviationAnalysis(settings)
        .analyse(books).stream().map(one -> known.get(DeviationId.of(one))).toList();
  }

  private List<FoundDeviation> once() {
    Stream<FoundDeviation> ofTables =
        Stream.of(Level.values()).flatMap(level -> find(DeviationSettings.ALL.on(level)).stream());
    Stream<FoundDeviation> ofReports = known.values().stream().filter(FoundDeviation::isInterim);
    return Stream.concat(ofTables, ofReports).toList();
  }

  private void add(FoundDeviation found) {
    known.put(found.id(), found);
    printings
        .computeIfAbsent(figures.figure(found.deviation()), none -> new ArrayList<>())
        .add(found);
  }

  /** A table on its own, without the rules that tie it to others, shows each of its lines. */
  private static Stream<FoundDeviation> ofTable(MoneyTable table) {
    var alone = new Books(List.of(table), List.of(), List.of(), List.of(), List.of(), List.of());
    return Stream.of(Level.values())
        .flatMap(
            level -> new DeviationAnalysis(DeviationSettings.ALL.on(level)).analyse(alone).stream())
        .map(deviation -> found(table, deviation));
  }

  private static FoundDeviation found(MoneyTable table, Deviation deviation) {
    Scenario measured = deviation.compared().isForecast() ? Scenario.FORECAST : Scenario.OUTCOME;
    PrintedAmount amount =
        table
            .line(deviation.organisation(), deviation.line())
            .flatMap(line -> line.amount(new Column(measured, deviation.period())))
            .orElseThrow();
    return FoundDeviation.of(deviation, amount.source(), amount.section());
  }
}
