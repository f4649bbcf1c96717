package se.utfall.api.equity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.equity.EquityYear;
import se.utfall.analytics.equity.ProposedReturn;
import se.utfall.analytics.equity.Recommended;
import se.utfall.analytics.equity.Standing;
import se.utfall.analytics.keyfigure.Rounded;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.words.Words;

/** Says what a closing balance is against the decided level and the recommended interval. */
public final class EquitySentence {
  private final Words words;
  private final MoneyWords money;

  /** In the language of these words. */
  public EquitySentence(Words words) {
    this.words = words;
    this.money = new MoneyWords(words);
  }

  /** Of one year: the closing balance, the levels, what is to be paid back. */
  String of(EquityYear year) {
    return joined(Stream.of(Optional.of(brief(year)), levelItself(year), proposal(year)));
  }

  /** Its beginning: the closing balance and how it lies to the levels. */
  public String brief(EquityYear year) {
    return joined(Stream.of(closing(year), levels(year)));
  }

  private static String joined(Stream<Optional<String>> sentences) {
    return sentences.flatMap(Optional::stream).collect(Collectors.joining(" "));
  }

  private Optional<String> closing(EquityYear year) {
    return Optional.of(
        year.closing()
            .map(
                amount ->
                    words.text(
                        year.printedClosing().isPresent()
                            ? "equity.closing"
                            : "equity.closing.computed",
                        year.organisation(),
                        money.amount(amount, "mnkr"),
                        year.period()))
            .orElseGet(
                () -> words.text("equity.closing.none", year.organisation(), year.period())));
  }

  private Optional<String> levels(EquityYear year) {
    Optional<String> decided =
        year.closingToDecided()
            .map(
                standing -> {
                  BigDecimal level = year.decidedLevel().orElseThrow();
                  return words.text(
                      "equity.decided." + standing,
                      distance(year.closing().orElseThrow(), level),
                      money.number(level));
                });
    Optional<String> recommended =
        year.closingToRecommended()
            .map(standing -> recommended(year, year.recommended().orElseThrow(), standing));
    if (decided.isEmpty() && recommended.isEmpty()) {
      return Optional.empty();
    }
    return decided.isPresent() && recommended.isPresent()
        ? Optional.of(words.text("equity.levels.two", decided.get(), recommended.get()))
        : decided.or(() -> recommended).map(only -> words.text("equity.levels.one", only));
  }

  private String recommended(EquityYear year, Recommended interval, Standing standing) {
    BigDecimal closing = year.closing().orElseThrow();
    Optional<BigDecimal> end = standing == Standing.ABOVE ? interval.high() : interval.low();
    return words.text(
        "equity.recommended." + standing,
        end.map(nearest -> distance(closing, nearest)).orElse(""),
        interval(interval));
  }

  /** With the decimals as printed, which bounds do not keep. */
  private String interval(Recommended ends) {
    return ends.low()
        .flatMap(
            low ->
                ends.high()
                    .map(
                        high ->
                            words.text("money.interval", money.number(low), money.number(high))))
        .orElseGet(() -> money.interval(new Bounded(Optional.empty(), ends.low(), ends.high())));
  }

  private Optional<String> levelItself(EquityYear year) {
    return year.decidedToRecommended()
        .filter(standing -> standing != Standing.WITHIN)
        .map(standing -> words.text("equity.level." + standing));
  }

  private Optional<String> proposal(EquityYear year) {
    Optional<ProposedReturn> computed = year.proposedReturn().toOptional();
    if (computed.isEmpty()) {
      return year.printedReturn()
          .map(amount -> words.text("equity.return.printed", money.number(amount.abs())));
    }
    if (computed.get().shortfall().signum() > 0) {
      return Optional.of(
          words.text("equity.return.short", money.number(computed.get().shortfall())));
    }
    String amount = money.number(computed.get().amount().abs());
    return Optional.of(
        year.printedReturn()
            .map(
                printed ->
                    words.text(
                        agrees(year, printed) ? "equity.return.agrees" : "equity.return.differs",
                        amount,
                        money.number(printed.abs())))
            .orElseGet(() -> words.text("equity.return.computed", amount)));
  }

  /** Whether rounding explains what parts the printed return from closing less level. */
  private static boolean agrees(EquityYear year, BigDecimal printed) {
    Rounded between =
        Rounded.of(year.decidedLevel().orElseThrow())
            .minus(Rounded.of(year.closing().orElseThrow()));
    return between.bounds().meets(Rounded.of(printed).bounds());
  }

  private String distance(BigDecimal one, BigDecimal other) {
    return money.number(one.subtract(other).abs());
  }
}
