package se.utfall.api.money;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Claim;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.EquityStep;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.Organisation;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.Rule;
import se.utfall.analytics.money.Scenario;
import se.utfall.analytics.money.SignConvention;
import se.utfall.db.finance.AmountRow;
import se.utfall.db.finance.ClaimRow;
import se.utfall.db.finance.CostRow;
import se.utfall.db.finance.EquityRow;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.finance.OrganisationRow;
import se.utfall.db.finance.RuleRow;
import se.utfall.db.finance.TableRow;
import se.utfall.db.revision.Reading;

/** Reads what was printed; the one place where rows of money become tables. */
@Singleton
public final class BooksReader {
  private final FinanceRepository finance;
  private final ClaimedFigures figures;

  BooksReader(FinanceRepository finance, ClaimedFigures figures) {
    this.finance = finance;
    this.figures = figures;
  }

  /** All that was printed, as known to the reading; indicators only as far as it may see them. */
  public Books read(Reading reading) {
    long revision = reading.revision();
    List<CostRow> costs = finance.costs(revision);
    List<Organisation> organisations =
        finance.organisations(revision).stream().map(BooksReader::organisation).toList();
    List<ClaimRow> claims = finance.claims(revision);
    return new Books(
        finance.tables(revision).stream()
            .map(row -> table(row, finance.amounts(revision, row.financeTable()), costs))
            .toList(),
        organisations,
        finance.rules(revision).stream().map(BooksReader::rule).toList(),
        steps(finance.equity(revision)),
        claims.stream().map(BooksReader::claim).toList(),
        figures.named(reading, claims));
  }

  private static MoneyTable table(TableRow row, List<AmountRow> amounts, List<CostRow> costs) {
    Map<List<String>, Map<Column, PrintedAmount>> cells = new LinkedHashMap<>();
    Map<List<String>, MoneyLine> heads = new LinkedHashMap<>();
    for (AmountRow amount : amounts) {
      List<String> name = List.of(amount.organisation(), amount.line());
      heads.putIfAbsent(name, head(amount));
      Map<Column, PrintedAmount> line = cells.computeIfAbsent(name, key -> new LinkedHashMap<>());
      if (amount.amount() != null) {
        line.put(column(amount), printed(amount));
      }
    }
    costs.stream()
        .filter(cost -> cost.financeTable().equals(row.financeTable()))
        .forEach(
            cost -> {
              List<String> name = List.of(cost.organisation(), cost.line());
              heads.putIfAbsent(name, head(cost));
              cells
                  .computeIfAbsent(name, key -> new LinkedHashMap<>())
                  .put(new Column(Scenario.OUTCOME, cost.period()), printed(cost));
            });
    List<MoneyLine> lines = new ArrayList<>();
    heads.forEach((name, head) -> lines.add(filled(head, cells.get(name))));
    return new MoneyTable(
        row.financeTable(), row.title(), MoneyUnit.parse(row.unitOfMoney()), signs(row), lines);
  }

  private static Column column(AmountRow row) {
    return new Column(Scenario.parse(row.scenario()), row.period());
  }

  private static MoneyLine head(AmountRow row) {
    return new MoneyLine(
        row.organisation(),
        row.line(),
        LineKind.parse(row.lineKind()),
        Optional.ofNullable(row.parentLine()),
        Map.of());
  }

  private static MoneyLine head(CostRow row) {
    return new MoneyLine(
        row.organisation(),
        row.line(),
        LineKind.parse(row.lineKind()),
        Optional.ofNullable(row.parentLine()),
        Map.of());
  }

  private static MoneyLine filled(MoneyLine head, Map<Column, PrintedAmount> amounts) {
    return new MoneyLine(head.organisation(), head.name(), head.kind(), head.parent(), amounts);
  }

  private static PrintedAmount printed(AmountRow row) {
    return PrintedAmount.of(row.amount(), row.source(), Optional.ofNullable(row.section()));
  }

  private static PrintedAmount printed(CostRow row) {
    PrintedAmount.Certainty certainty =
        switch (row.qualifier()) {
          case "approximate" -> PrintedAmount.Certainty.ABOUT;
          case "at_least" -> PrintedAmount.Certainty.AT_LEAST;
          default -> PrintedAmount.Certainty.PRINTED;
        };
    return new PrintedAmount(
        row.amount(),
        Math.max(0, row.amount().scale()),
        certainty,
        row.source(),
        Optional.ofNullable(row.section()));
  }

  private static SignConvention signs(TableRow row) {
    return new SignConvention(
        Optional.ofNullable(row.deviation()).map(SignConvention.Subtraction::parse),
        Optional.ofNullable(row.costsPrintedAs()).map(SignConvention.Sign::parse),
        Optional.ofNullable(row.creditSidePrintedAs()).map(SignConvention.Sign::parse));
  }

  private static Organisation organisation(OrganisationRow row) {
    Stream<String> aliases =
        row.aliases() == null ? Stream.of() : Arrays.stream(row.aliases().split("[,|]"));
    return new Organisation(
        row.organisation(),
        Optional.ofNullable(row.parent()),
        aliases.map(String::strip).filter(alias -> !alias.isEmpty()).toList());
  }

  private static Rule rule(RuleRow row) {
    return new Rule(
        row.rule(),
        row.kind(),
        new Rule.Side(row.financeTable(), row.organisation(), row.line()),
        new Rule.Side(row.equalsTable(), row.equalsOrganisation(), row.equalsLine()),
        row.factor());
  }

  /** Equity as its rows have it. */
  public static List<EquityStep> steps(List<EquityRow> rows) {
    return rows.stream().map(BooksReader::step).toList();
  }

  private static EquityStep step(EquityRow row) {
    return new EquityStep(
        row.organisation(),
        row.period(),
        EquityStep.Kind.parse(row.kind()),
        row.step(),
        PrintedAmount.of(row.amountMnkr(), row.source(), Optional.ofNullable(row.section())));
  }

  private static Claim claim(ClaimRow row) {
    return new Claim(
        row.claim(),
        row.organisation(),
        row.subject(),
        row.period(),
        row.unit(),
        PrintedAmount.of(row.amount(), row.source(), Optional.ofNullable(row.section())));
  }
}
