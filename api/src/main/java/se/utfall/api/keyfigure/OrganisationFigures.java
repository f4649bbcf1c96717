package se.utfall.api.keyfigure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utfall.analytics.keyfigure.CostPerFullTime;
import se.utfall.analytics.keyfigure.KeyFigureTable;
import se.utfall.analytics.keyfigure.NetCost;
import se.utfall.analytics.keyfigure.PriceVolume;
import se.utfall.analytics.money.Column;
import se.utfall.api.money.Origin;

/**
 * The key figures of one organisation.
 *
 * @param table code of the table that its costs are from
 * @param netCosts by year, the oldest first
 * @param costs cost per full-time equivalent by year
 * @param splits changes of cost divided into volume and price
 * @param figures several measures through the years
 * @param hidden cells of {@code figures} that are hidden: measure and period
 * @param costSources where the costs are printed
 * @param otherSources where the measures and the volumes are
 */
record OrganisationFigures(
    String organisation,
    String table,
    List<Year> netCosts,
    List<CostPerFullTime> costs,
    List<Split> splits,
    KeyFigureTable figures,
    Set<List<String>> hidden,
    List<Origin> costSources,
    List<Origin> otherSources) {

  /** A net cost with the change that is printed of it, if any. */
  record Year(NetCost cost, Optional<Printed> printed) {}

  /**
   * A printed change in mnkr.
   *
   * @param agrees whether rounding explains how it differs from the computed; empty when that is
   *     not known
   */
  record Printed(
      BigDecimal change, Optional<Boolean> agrees, String source, Optional<String> section) {}

  /** A change of the cost of a line, in mnkr, and the volumes behind it. */
  record Split(
      String line,
      String measure,
      Column from,
      Column to,
      BigDecimal volumeFrom,
      BigDecimal volumeTo,
      PriceVolume effects) {}

  OrganisationFigures {
    netCosts = List.copyOf(netCosts);
    costs = List.copyOf(costs);
    splits = List.copyOf(splits);
    hidden = Set.copyOf(hidden);
    costSources = List.copyOf(costSources);
    otherSources = List.copyOf(otherSources);
  }

  /** The latest year whose net cost is known. */
  Optional<Year> latest() {
    return netCosts.stream()
        .filter(year -> year.cost().amount().toOptional().isPresent())
        .reduce((earlier, later) -> later);
  }
}
