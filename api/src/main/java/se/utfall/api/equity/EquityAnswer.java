package se.utfall.api.equity;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.analytics.equity.EquityYear;
import se.utfall.analytics.equity.ProposedReturn;
import se.utfall.analytics.equity.Recommended;
import se.utfall.analytics.equity.Standing;
import se.utfall.api.query.Page;
import se.utfall.api.words.Words;

/**
 * Equity step by step, and what the steps of one organisation and year come to; in mnkr.
 *
 * @param items the steps, every column of their file, with what is computed beside sums and the
 *     return
 * @param summary of the organisation and year that were asked for, else of the whole and its latest
 *     year; null when nothing is known of it
 * @param years equity of that organisation at the end of each year
 */
@Serdeable
record EquityAnswer(
    List<Step> items,
    int page,
    int size,
    long total,
    @Nullable Summary summary,
    List<YearEnd> years) {

  /** A step as printed; {@code computed} is null for what is no sum. */
  @Serdeable
  record Step(
      String organisation,
      String period,
      String kind,
      String step,
      BigDecimal amountMnkr,
      @Nullable BigDecimal computed,
      String source,
      @Nullable String section,
      @Nullable String note) {}

  /** What the steps come to; what is not known is null. {@code missing} are kinds of steps. */
  @Serdeable
  record Summary(
      String organisation,
      String period,
      String unitOfMoney,
      @Nullable BigDecimal opening,
      @Nullable BigDecimal closing,
      @Nullable BigDecimal closingComputed,
      @Nullable BigDecimal decidedLevel,
      @Nullable Ends recommended,
      @Nullable String closingToDecided,
      @Nullable String closingToRecommended,
      @Nullable String decidedToRecommended,
      Return proposedReturn,
      List<String> missing,
      String text) {}

  /** The ends of the recommended interval; null for one that is lacking. */
  @Serdeable
  record Ends(@Nullable BigDecimal low, @Nullable BigDecimal high) {}

  /** A return as a movement: −14.4 is 14.4 paid back; {@code shortfall} lacks up to the level. */
  @Serdeable
  record Return(
      @Nullable BigDecimal printed,
      @Nullable BigDecimal computed,
      @Nullable BigDecimal shortfall) {}

  /** Equity at the end of a year. */
  @Serdeable
  record YearEnd(String period, BigDecimal amountMnkr, String source, @Nullable String section) {}

  static EquityAnswer of(Page<Step> page, EquityAccount account, Words words) {
    return new EquityAnswer(
        page.items(),
        page.page(),
        page.size(),
        page.total(),
        account.year().map(year -> summary(year, words)).orElse(null),
        account.closings().stream()
            .map(
                end ->
                    new YearEnd(
                        end.period(), end.amount(), end.source(), end.section().orElse(null)))
            .toList());
  }

  private static Summary summary(EquityYear year, Words words) {
    return new Summary(
        year.organisation(),
        year.period(),
        "mnkr",
        EquitySteps.opening(year).orElse(null),
        year.closing().orElse(null),
        year.computedClosing().toOptional().orElse(null),
        year.decidedLevel().orElse(null),
        year.recommended().map(EquityAnswer::ends).orElse(null),
        code(year.closingToDecided()),
        code(year.closingToRecommended()),
        code(year.decidedToRecommended()),
        proposed(year),
        year.missing().stream().sorted().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList(),
        new EquitySentence(words).of(year));
  }

  private static Ends ends(Recommended interval) {
    return new Ends(interval.low().orElse(null), interval.high().orElse(null));
  }

  private static Return proposed(EquityYear year) {
    Optional<ProposedReturn> computed = year.proposedReturn().toOptional();
    return new Return(
        year.printedReturn().orElse(null),
        computed.map(ProposedReturn::amount).orElse(null),
        computed.map(ProposedReturn::shortfall).orElse(null));
  }

  private static String code(Optional<Standing> standing) {
    return standing.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse(null);
  }
}
