package se.utfall.analytics.money;

import java.util.Objects;

/**
 * Where an amount is printed.
 *
 * @param table code of the table, or a word in parentheses for what is printed elsewhere: {@code
 *     (equity)}, {@code (text)}
 */
public record Cell(String table, String organisation, String line, Column column) {

  public Cell {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(column, "column");
  }
}
