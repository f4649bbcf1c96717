package se.utfall.api.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.period.Period;

/** Says what is known of grants, and what is left of central items. */
final class GrantSentence {
  private final Words words;
  private final MoneyWords money;

  GrantSentence(Words words) {
    this.words = words;
    this.money = new MoneyWords(words);
  }

  String of(Grants grants) {
    List<String> said = new ArrayList<>();
    if (grants.grants().isEmpty()) {
      said.add(words.text("grant.none"));
    } else {
      grants.grants().stream().flatMap(grant -> account(grant).stream()).forEach(said::add);
      said.add(known(grants.grants()));
    }
    left(grants.central()).ifPresent(said::add);
    return String.join(" ", said);
  }

  /** What a grant paid of what the activity cost. */
  private Optional<String> account(Grant grant) {
    return grant
        .amounts()
        .used()
        .flatMap(
            used ->
                grant
                    .amounts()
                    .cost()
                    .map(
                        cost ->
                            words.text(
                                "grant.paid",
                                grant.name(),
                                new PeriodWords(words).label(Period.parse(grant.period())),
                                money.number(used),
                                money.amount(cost, grant.unit().code()),
                                grant.funder())));
  }

  private String known(List<Grant> grants) {
    return words.text(
        grants.size() == 1 ? "grant.known.one" : "grant.known",
        grants.size(),
        count(grants, grant -> grant.amounts().granted()),
        count(grants, grant -> grant.amounts().used()),
        count(grants, grant -> grant.amounts().toRepay().or(grant::toRepayComputed)));
  }

  private static long count(List<Grant> grants, Function<Grant, Optional<BigDecimal>> amount) {
    return grants.stream().filter(grant -> amount.apply(grant).isPresent()).count();
  }

  /** All central items of the latest period together. */
  private Optional<String> left(List<CentralItem> items) {
    Optional<Period> latest =
        items.stream().map(item -> Period.parse(item.period())).max(Period::compareTo);
    return latest.map(
        period -> {
          List<CentralItem> now =
              items.stream().filter(item -> item.period().equals(period.text())).toList();
          MoneyUnit unit = now.get(0).unit();
          BigDecimal budget = sum(now, unit, CentralItem::budget);
          BigDecimal left = sum(now, unit, CentralItem::left);
          return words.text(
              left.signum() < 0 ? "grant.central.over" : "grant.central.left",
              money.number(left.abs()),
              money.amount(budget, unit.code()),
              new PeriodWords(words).label(period));
        });
  }

  private static BigDecimal sum(
      List<CentralItem> items, MoneyUnit unit, Function<CentralItem, BigDecimal> amount) {
    BigDecimal sum =
        items.stream()
            .map(item -> amount.apply(item).multiply(item.unit().in(unit)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.scale() < 0 ? sum.setScale(0) : sum;
  }
}
