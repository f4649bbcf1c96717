package se.utfall.api.grant;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.analytics.money.MoneyUnit;

/**
 * A grant of an organisation in a period; amounts in the unit, empty when not known.
 *
 * @param amounts what is known of it
 * @param qualifier how exactly the source said what was received: exact, approximate, at_least
 * @param account accounting codes as printed
 */
record Grant(
    String name,
    String funder,
    String organisation,
    String period,
    MoneyUnit unit,
    Amounts amounts,
    String qualifier,
    Optional<String> account,
    Optional<String> note,
    String source,
    Optional<String> section) {

  /**
   * Amounts of a grant.
   *
   * @param cost what the activity cost in all, whoever paid
   * @param used what the grant paid of it
   * @param toRepay what is printed as to be paid back
   */
  record Amounts(
      Optional<BigDecimal> granted,
      Optional<BigDecimal> received,
      Optional<BigDecimal> cost,
      Optional<BigDecimal> used,
      Optional<BigDecimal> toRepay) {

    private Amounts in(BigDecimal factor) {
      Function<Optional<BigDecimal>, Optional<BigDecimal>> scaled =
          amount -> amount.map(factor::multiply).map(Amounts::plain);
      return new Amounts(
          scaled.apply(granted),
          scaled.apply(received),
          scaled.apply(cost),
          scaled.apply(used),
          scaled.apply(toRepay));
    }

    private Amounts or(Amounts other) {
      return new Amounts(
          granted.or(other::granted),
          received.or(other::received),
          cost.or(other::cost),
          used.or(other::used),
          toRepay.or(other::toRepay));
    }

    private static BigDecimal plain(BigDecimal number) {
      return number.scale() < 0 ? number.setScale(0) : number;
    }
  }

  Grant {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(funder, "funder");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(amounts, "amounts");
  }

  /** Granted − used, at least 0, when both are known. */
  Optional<BigDecimal> toRepayComputed() {
    return amounts
        .granted()
        .flatMap(granted -> amounts.used().map(granted::subtract))
        .map(left -> left.max(left.subtract(left)));
  }

  /** Whether another row tells of the same grant, organisation and period. */
  boolean isSameAs(Grant other) {
    return name.equals(other.name)
        && organisation.equals(other.organisation)
        && period.equals(other.period);
  }

  /** This grant with what another row knows besides, in this one's unit. */
  Grant with(Grant other) {
    return new Grant(
        name,
        funder,
        organisation,
        period,
        unit,
        amounts.or(other.amounts.in(other.unit.in(unit))),
        other.qualifier,
        account.or(other::account),
        note.or(other::note),
        source,
        section);
  }
}
