package se.utfall.analytics.money;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of a money table.
 *
 * @param name its text
 * @param parent the line of the same organisation that it is a part of, if any
 * @param amounts what is printed, by column in printed order; an empty cell is not there
 */
public record MoneyLine(
    String organisation,
    String name,
    LineKind kind,
    Optional<String> parent,
    Map<Column, PrintedAmount> amounts) {

  public MoneyLine {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(parent, "parent");
    amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
  }

  /** What is printed in a column; empty if the cell is. */
  public Optional<PrintedAmount> amount(Column column) {
    return Optional.ofNullable(amounts.get(column));
  }
}
