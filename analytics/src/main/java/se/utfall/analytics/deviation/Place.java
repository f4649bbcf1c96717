package se.utfall.analytics.deviation;

import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;

/** A line of an organisation in a table. */
record Place(String table, String organisation, String line) {

  static Place of(MoneyTable table, MoneyLine line) {
    return new Place(table.code(), line.organisation(), line.name());
  }

  static Place of(Deviation deviation) {
    return new Place(deviation.table(), deviation.organisation(), deviation.line());
  }
}
