package se.utfall.analytics.keyfigure;

import java.util.Objects;
import se.utfall.analytics.finding.Finding;

/**
 * The net cost of a period and how it differs from the same period a year earlier.
 *
 * @param amount in mnkr, above 0 when costs are larger than revenue
 * @param change in mnkr; withheld as {@code NO_FIGURE} when either year is not known
 * @param percent of the absolute net cost of the earlier year, with one decimal; withheld as {@code
 *     NO_FIGURE}, {@code ZERO_BASE}, {@code SIGN_CHANGE} or, when rounding allows a base of 0,
 *     {@code UNDEFINED}
 */
public record NetCost(
    String period, Finding<Rounded> amount, Finding<Rounded> change, Finding<Rounded> percent) {

  public NetCost {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(percent, "percent");
  }
}
