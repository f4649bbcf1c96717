package se.utfall.api.exitprogramme;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.keyfigure.Rounded;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.db.figures.ObservationRow;

/** What a figure stands for: money as rounded as it is printed, counts exactly. */
final class Amounts {
  private Amounts() {}

  /** Money in mnkr; empty when its unit is none of money. */
  static Optional<Worked> money(Cell cell, Worked.Origin from) {
    return cell.told()
        .flatMap(
            told ->
                MoneyUnit.find(told.indicator().unit())
                    .map(unit -> unit.in(MoneyUnit.MNKR))
                    .map(factor -> inMnkr(told.row(), factor, from)));
  }

  /** A count of people or cases. */
  static Optional<Bounded> count(Cell cell) {
    return cell.told().map(told -> bounds(told.row()));
  }

  private static Worked inMnkr(ObservationRow row, BigDecimal factor, Worked.Origin from) {
    return new Worked(
        Optional.ofNullable(row.value()).map(factor::multiply),
        printed(row).times(Bounded.exactly(factor)),
        from,
        Optional.empty());
  }

  private static Bounded printed(ObservationRow row) {
    boolean exact = row.qualifier().equals("exact") || row.qualifier().equals("derived");
    return exact && row.value() != null ? Rounded.of(row.value()).bounds() : bounds(row);
  }

  private static Bounded bounds(ObservationRow row) {
    return new Bounded(
        Optional.ofNullable(row.value()),
        Optional.ofNullable(row.lower()),
        Optional.ofNullable(row.upper()));
  }
}
