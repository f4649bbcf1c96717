package se.utfall.api.grant;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.grant.GrantPage.Amount;
import se.utfall.api.grant.GrantPage.CentralRow;
import se.utfall.api.grant.GrantPage.Row;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.money.SourceWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.period.Period;

/** Puts grants and central items into the words of their page. */
final class GrantPageMaking {
  private final Words words;
  private final MoneyWords money;
  private final SourceWords sources;

  GrantPageMaking(Words words, SourceWords sources) {
    this.words = words;
    this.money = new MoneyWords(words);
    this.sources = sources;
  }

  GrantPage page(String asOf, String moment, String organisation, Grants grants) {
    return new GrantPage(
        asOf,
        new GrantSentence(words).of(grants),
        grants.grants().stream().map(this::row).toList(),
        grants.central().stream().map(this::row).toList(),
        Stream.concat(
                grants.grants().stream().map(one -> sources.of(one.source(), one.section())),
                grants.central().stream().map(one -> sources.of(one.source(), one.section())))
            .distinct()
            .toList(),
        grants.organisations(),
        organisation,
        moment);
  }

  private Row row(Grant grant) {
    Grant.Amounts amounts = grant.amounts();
    return new Row(
        grant.name(),
        words.text("grant.about", grant.funder(), grant.organisation(), label(grant.period())),
        grant.account().orElse(""),
        money.unit(grant.unit().code()),
        amount(amounts.granted(), ""),
        received(grant),
        amount(
            amounts.used(),
            amounts.cost().map(cost -> words.text("grant.of-cost", money.number(cost))).orElse("")),
        toRepay(grant));
  }

  private Amount received(Grant grant) {
    return grant
        .amounts()
        .received()
        .map(
            amount ->
                switch (grant.qualifier()) {
                  case "approximate" -> words.text("figure.approximate", money.number(amount));
                  case "at_least" -> words.text("figure.atLeast", money.number(amount));
                  default -> money.number(amount);
                })
        .map(text -> new Amount(text, "", true))
        .orElseGet(this::missing);
  }

  private Amount toRepay(Grant grant) {
    Optional<BigDecimal> printed = grant.amounts().toRepay();
    Optional<String> computed = grant.toRepayComputed().map(money::number);
    return printed.isPresent()
        ? amount(
            printed, computed.map(text -> words.text("grant.computed.beside", text)).orElse(""))
        : amount(grant.toRepayComputed(), words.text("grant.computed"));
  }

  private Amount amount(Optional<BigDecimal> amount, String note) {
    return amount
        .map(known -> new Amount(money.number(known), note, true))
        .orElseGet(this::missing);
  }

  private Amount missing() {
    return new Amount(words.text("figure.missing"), "", false);
  }

  private CentralRow row(CentralItem item) {
    return new CentralRow(
        item.line(),
        words.text("grant.central.about", item.organisation(), label(item.period())),
        money.unit(item.unit().code()),
        money.number(item.budget()),
        money.number(item.outcome()),
        item.leftPrinted().map(money::number).orElse(""),
        money.number(item.left()));
  }

  private String label(String period) {
    return new PeriodWords(words).label(Period.parse(period));
  }
}
