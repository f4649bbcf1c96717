package se.utfall.api.gvi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.api.gvi.GviPage.Cost;
import se.utfall.api.gvi.GviPage.Costs;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.page.Onward;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.finance.CostRow;
import se.utfall.db.finance.TableRow;
import se.utfall.db.period.Period;

/** Says what a cost table says: its lines, its sum and what grants paid of it. */
final class CostWords {
  private final Words words;
  private final MoneyWords money;
  private final Onward onward;

  CostWords(Words words, Onward onward) {
    this.words = words;
    this.money = new MoneyWords(words);
    this.onward = onward;
  }

  /** The table; empty without lines. */
  Optional<Costs> of(Optional<TableRow> table, List<CostRow> rows) {
    if (table.isEmpty() || rows.isEmpty()) {
      return Optional.empty();
    }
    Set<String> sums =
        rows.stream()
            .filter(row -> row.parentLine() != null)
            .map(CostRow::parentLine)
            .collect(Collectors.toSet());
    String period = periods(rows);
    return Optional.of(
        new Costs(
            words.text(
                "gvi.costs.caption",
                table.get().title(),
                period,
                money.unit(table.get().unitOfMoney())),
            sentence(rows, sums, table.get().unitOfMoney(), period),
            onward.to("/ekonomi/" + Onward.encoded(table.get().financeTable())),
            onward.to("/ekonomi/bidrag"),
            rows.stream().map(row -> line(row, sums)).toList()));
  }

  private String periods(List<CostRow> rows) {
    PeriodWords periods = new PeriodWords(words);
    return rows.stream()
        .map(row -> periods.label(Period.parse(row.period())))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The printed sum and the grants; nothing when there is not one sum. */
  private String sentence(List<CostRow> rows, Set<String> sums, String unit, String period) {
    List<CostRow> totals = rows.stream().filter(row -> sums.contains(row.line())).toList();
    if (totals.size() != 1) {
      return "";
    }
    String total = money.amount(totals.get(0).amount(), unit);
    String granted =
        rows.stream()
            .filter(row -> row.fundedByGrant() != null && row.funder() != null)
            .map(
                row ->
                    words.text(
                        "gvi.costs.granted",
                        money.amount(row.fundedByGrant(), unit),
                        row.funder(),
                        row.line()))
            .collect(Collectors.joining(" "));
    return (words.text("gvi.costs.total", total, period) + " " + granted).strip();
  }

  private Cost line(CostRow row, Set<String> sums) {
    String amount =
        switch (row.qualifier()) {
          case "approximate" -> words.text("figure.approximate", money.number(row.amount()));
          case "at_least" -> words.text("figure.atLeast", money.number(row.amount()));
          default -> money.number(row.amount());
        };
    String granted =
        row.fundedByGrant() == null
            ? ""
            : words.text("gvi.costs.of-which", money.number(row.fundedByGrant()));
    return new Cost(row.line(), sums.contains(row.line()), amount, granted);
  }
}
