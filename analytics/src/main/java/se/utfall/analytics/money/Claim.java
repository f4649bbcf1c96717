package se.utfall.analytics.money;

import java.util.Objects;

/**
 * A figure that a report states in its text.
 *
 * @param subject what it is said to be, such as {@code Kostnader, avvikelse mot budget}
 * @param unit a unit of money, {@code procent}, or the unit of an indicator
 */
public record Claim(
    String code,
    String organisation,
    String subject,
    String period,
    String unit,
    PrintedAmount amount) {

  public Claim {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(amount, "amount");
  }
}
