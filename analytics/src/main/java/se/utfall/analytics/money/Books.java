package se.utfall.analytics.money;

import java.util.List;
import java.util.Optional;

/**
 * All that was printed and must agree.
 *
 * @param tables in printed order
 * @param figures values of indicators that the text may name
 */
public record Books(
    List<MoneyTable> tables,
    List<Organisation> organisations,
    List<Rule> rules,
    List<EquityStep> equity,
    List<Claim> claims,
    List<NamedFigure> figures) {

  public Books {
    tables = List.copyOf(tables);
    organisations = List.copyOf(organisations);
    rules = List.copyOf(rules);
    equity = List.copyOf(equity);
    claims = List.copyOf(claims);
    figures = List.copyOf(figures);
  }

  /** The table with this code. */
  public Optional<MoneyTable> table(String code) {
    return tables.stream().filter(table -> table.code().equals(code)).findFirst();
  }

  /** The organisation with this name or alias. */
  public Optional<Organisation> organisation(String name) {
    return organisations.stream().filter(one -> one.isCalled(name)).findFirst();
  }

  /** The names of the organisations that are a part of this one. */
  public List<String> children(String organisation) {
    return organisations.stream()
        .filter(one -> one.parent().filter(organisation::equals).isPresent())
        .map(Organisation::name)
        .toList();
  }

  /** The organisation that is a part of none; the first if there are several. */
  public Optional<String> whole() {
    return organisations.stream()
        .filter(one -> one.parent().isEmpty())
        .map(Organisation::name)
        .findFirst();
  }
}
