package se.utfall.api.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.db.finance.CostRow;

/**
 * The grants that cost lines tell of. Lines of which a part is paid by a grant are an account of
 * that grant: the parts added are what was used. A revenue that names its funder was received.
 */
final class CostGrants {
  private final List<CostRow> costs;
  private final Map<String, String> titles;

  /**
   * Of these lines.
   *
   * @param titles titles of the tables by their codes
   */
  CostGrants(List<CostRow> costs, Map<String, String> titles) {
    this.costs = costs;
    this.titles = titles;
  }

  List<Grant> grants() {
    List<Grant> grants = new ArrayList<>();
    Map<List<String>, List<CostRow>> accounts = new LinkedHashMap<>();
    for (CostRow row : costs) {
      if (row.funder() != null && row.fundedByGrant() != null) {
        accounts
            .computeIfAbsent(
                List.of(row.financeTable(), row.organisation(), row.period(), row.funder()),
                key -> new ArrayList<>())
            .add(row);
      }
    }
    accounts.values().forEach(rows -> grants.add(account(rows)));
    costs.stream()
        .filter(row -> row.funder() != null && row.fundedByGrant() == null)
        .filter(row -> row.lineKind().equals("revenue"))
        .forEach(row -> grants.add(received(row)));
    return grants;
  }

  private Grant account(List<CostRow> rows) {
    BigDecimal used =
        rows.stream().map(CostRow::fundedByGrant).reduce(BigDecimal.ZERO, BigDecimal::add);
    return grant(
        rows.get(0),
        titles.get(rows.get(0).financeTable()),
        new Grant.Amounts(
            Optional.empty(),
            Optional.empty(),
            cost(rows.get(0)),
            Optional.of(used),
            Optional.empty()),
        "exact",
        Optional.empty());
  }

  private static Grant received(CostRow row) {
    return grant(
        row,
        row.line(),
        new Grant.Amounts(
            Optional.empty(),
            Optional.of(row.amount()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        row.qualifier(),
        Optional.ofNullable(row.note()));
  }

  private static Grant grant(
      CostRow row, String name, Grant.Amounts amounts, String qualifier, Optional<String> note) {
    return new Grant(
        name,
        row.funder(),
        row.organisation(),
        row.period(),
        MoneyUnit.parse(row.unitOfMoney()),
        amounts,
        qualifier,
        Optional.ofNullable(row.account()),
        note,
        row.source(),
        Optional.ofNullable(row.section()));
  }

  /** The printed sum of the account, else its cost lines added. */
  private Optional<BigDecimal> cost(CostRow of) {
    List<CostRow> account =
        costs.stream()
            .filter(row -> row.financeTable().equals(of.financeTable()))
            .filter(row -> row.organisation().equals(of.organisation()))
            .filter(row -> row.period().equals(of.period()))
            .filter(row -> row.lineKind().equals("cost"))
            .toList();
    List<String> sums =
        account.stream().map(CostRow::parentLine).filter(Objects::nonNull).distinct().toList();
    return account.stream()
        .filter(row -> row.parentLine() == null && sums.contains(row.line()))
        .map(CostRow::amount)
        .findFirst()
        .or(
            () ->
                account.stream()
                    .filter(row -> !sums.contains(row.line()))
                    .map(CostRow::amount)
                    .reduce(BigDecimal::add));
  }
}
