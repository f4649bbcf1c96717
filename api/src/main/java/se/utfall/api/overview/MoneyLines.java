package se.utfall.api.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.equity.EquityAnalysis;
import se.utfall.analytics.money.EquityStep;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.api.deviation.DeviationWords;
import se.utfall.api.equity.EquitySentence;
import se.utfall.api.money.BooksReader;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.overview.Line.Latest;
import se.utfall.api.overview.Line.Subject;
import se.utfall.api.page.Onward;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.render.Sparkline;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.Mark;
import se.utfall.db.finance.AmountRow;
import se.utfall.db.finance.EquityRow;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.finance.OrganisationRow;
import se.utfall.db.finance.TableRow;
import se.utfall.db.period.Period;
import se.utfall.db.revision.Reading;

/**
 * Makes the lines of result and equity of the whole organisation, from the first printed table that
 * has them.
 */
final class MoneyLines {
  private final Words words;
  private final MoneyWords money;
  private final FinanceRepository finance;
  private final Reading reading;
  private final Onward onward;
  private final AgeWords age;

  MoneyLines(Words words, FinanceRepository finance, Reading reading, Optional<String> asOf) {
    this.words = words;
    this.age = new AgeWords(words, reading.knownAt());
    this.onward = new Onward(asOf, words.language());
    this.money = new MoneyWords(words);
    this.finance = finance;
    this.reading = reading;
  }

  List<Line> lines() {
    Optional<String> whole =
        finance.organisations(reading.revision()).stream()
            .filter(row -> row.parent() == null)
            .map(OrganisationRow::organisation)
            .findFirst();
    List<Line> lines = new ArrayList<>();
    for (TableRow table : finance.tables(reading.revision())) {
      List<AmountRow> amounts =
          finance.amounts(reading.revision(), table.financeTable()).stream()
              .filter(row -> whole.filter(row.organisation()::equals).isPresent())
              .toList();
      boolean statement = table.creditSidePrintedAs() == null;
      if (statement && amounts.stream().anyMatch(row -> row.lineKind().equals("result"))) {
        result(table, amounts).map(line -> line.at(onward.to("/ekonomi"))).ifPresent(lines::add);
        equity(table, amounts)
            .map(line -> line.at(onward.to("/ekonomi/eget-kapital")))
            .ifPresent(lines::add);
        return lines;
      }
    }
    return lines;
  }

  private Optional<Line> result(TableRow table, List<AmountRow> amounts) {
    List<AmountRow> outcomes = column(amounts, "result", "bokslut");
    return last(outcomes)
        .map(
            latest ->
                line(
                    words.text("overview.result"),
                    latest,
                    table,
                    outcomes,
                    sources(outcomes, column(amounts, "result", "budget")),
                    aboveBudget(amounts, latest).map(above -> againstBudget(table, latest, above)),
                    aboveBudget(amounts, latest)
                        .map(above -> resultSentence(table, latest, above))
                        .orElse("")));
  }

  private static Optional<BigDecimal> aboveBudget(List<AmountRow> amounts, AmountRow latest) {
    return column(amounts, "result", "budget").stream()
        .filter(row -> row.period().equals(latest.period()))
        .findFirst()
        .map(budget -> latest.amount().subtract(budget.amount()));
  }

  /** Result has one meaning of better in every table: more is better. */
  private ChangeMark againstBudget(TableRow table, AmountRow latest, BigDecimal above) {
    String size = money(above.abs(), latest.amount().scale(), table);
    String key = above.signum() > 0 ? "over" : above.signum() < 0 ? "below" : "on";
    return new ChangeMark(
        words.text("overview.sign." + key),
        words.text("overview.budget." + key, size),
        above.signum() > 0 ? "better" : above.signum() < 0 ? "worse" : "plain");
  }

  private String resultSentence(TableRow table, AmountRow latest, BigDecimal above) {
    BigDecimal unit = MoneyUnit.parse(table.unitOfMoney()).in(MoneyUnit.MNKR);
    return new DeviationWords(words)
        .result(
            latest.organisation(),
            latest.period(),
            latest.amount().multiply(unit),
            above.multiply(unit));
  }

  private Optional<Line> equity(TableRow table, List<AmountRow> amounts) {
    List<AmountRow> outcomes = column(amounts, "equity", "bokslut");
    return last(outcomes)
        .map(
            latest ->
                line(
                    words.text("overview.equity"),
                    latest,
                    table,
                    outcomes,
                    Stream.concat(
                            sources(outcomes, List.of()).stream(),
                            finance.equity(reading.revision()).stream()
                                .filter(row -> isOf(row, latest))
                                .map(EquityRow::source))
                        .distinct()
                        .toList(),
                    againstLevels(table, latest),
                    equitySentence(latest)));
  }

  private String equitySentence(AmountRow latest) {
    List<EquityStep> steps = BooksReader.steps(finance.equity(reading.revision()));
    return EquityAnalysis.years(steps, latest.organisation()).stream()
        .filter(year -> year.period().equals(latest.period()))
        .findFirst()
        .map(new EquitySentence(words)::brief)
        .orElse("");
  }

  private static boolean isOf(EquityRow row, AmountRow latest) {
    return row.organisation().equals(latest.organisation()) && row.period().equals(latest.period());
  }

  private static List<String> sources(List<AmountRow> outcomes, List<AmountRow> budgets) {
    return Stream.concat(outcomes.stream(), budgets.stream())
        .map(AmountRow::source)
        .distinct()
        .toList();
  }

  /** The levels are in million kr; a table in another unit is not held against them. */
  private Optional<ChangeMark> againstLevels(TableRow table, AmountRow latest) {
    List<EquityRow> steps =
        finance.equity(reading.revision()).stream().filter(row -> isOf(row, latest)).toList();
    Optional<BigDecimal> decided = level(steps, "decided_level");
    Optional<BigDecimal> low = level(steps, "recommended_low");
    Optional<BigDecimal> high = level(steps, "recommended_high");
    if (!table.unitOfMoney().equals("mnkr")
        || decided.isEmpty()
        || low.isEmpty()
        || high.isEmpty()) {
      return Optional.empty();
    }
    String place = place(latest.amount(), decided.get(), decided.get());
    String range = place(latest.amount(), low.get(), high.get());
    return Optional.of(
        new ChangeMark(
            words.text("overview.sign." + place),
            words.text(
                "overview.levels",
                words.text("overview.decided." + place),
                money.number(decided.get()),
                words.text("overview.level." + range),
                money.number(low.get()),
                money.number(high.get())),
            "plain"));
  }

  private Line line(
      String name,
      AmountRow latest,
      TableRow table,
      List<AmountRow> series,
      List<String> sources,
      Optional<ChangeMark> mark,
      String finding) {
    Period period = Period.parse(latest.period());
    return new Line(
        new Subject(name, latest.organisation(), Optional.empty(), ""),
        new Latest(
            money(latest.amount(), latest.amount().scale(), table),
            new PeriodWords(words).label(period),
            age.of(period.before())),
        Sparkline.svg(series.stream().map(this::point).toList(), Optional.empty()),
        mark,
        List.of(),
        "",
        finding,
        sources,
        mark.filter(one -> one.tone().equals("worse")).isPresent());
  }

  private ChartPoint point(AmountRow row) {
    Period period = Period.parse(row.period());
    return new ChartPoint(
        period.from(), period.before(), period.text(), new Mark.Exact(row.amount()), "");
  }

  private String money(BigDecimal amount, int decimals, TableRow table) {
    return money.amount(money.number(amount, decimals), table.unitOfMoney());
  }

  private static String place(BigDecimal amount, BigDecimal low, BigDecimal high) {
    return amount.compareTo(high) > 0 ? "over" : amount.compareTo(low) < 0 ? "below" : "on";
  }

  private static Optional<BigDecimal> level(List<EquityRow> steps, String kind) {
    return steps.stream()
        .filter(row -> row.kind().equals(kind))
        .map(EquityRow::amountMnkr)
        .findFirst();
  }

  private static List<AmountRow> column(List<AmountRow> amounts, String lineKind, String scenario) {
    Optional<String> line =
        amounts.stream()
            .filter(row -> row.lineKind().equals(lineKind))
            .map(AmountRow::line)
            .findFirst();
    return amounts.stream()
        .filter(row -> line.filter(row.line()::equals).isPresent())
        .filter(row -> row.scenario().equals(scenario))
        .filter(row -> row.amount() != null)
        .sorted(Comparator.comparing(row -> Period.parse(row.period())))
        .toList();
  }

  private static Optional<AmountRow> last(List<AmountRow> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
  }
}
