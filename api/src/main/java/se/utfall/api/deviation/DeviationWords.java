package se.utfall.api.deviation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.analytics.deviation.Compared;
import se.utfall.analytics.deviation.Deviation;
import se.utfall.analytics.deviation.Impact;
import se.utfall.analytics.money.LineKind;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.period.Period;
import se.utfall.db.review.ReviewRow;

/** Says deviations and what is written about them in one language; amounts in mnkr. */
public final class DeviationWords {
  private final Words words;
  private final MoneyWords money;

  /** In the language of these words. */
  public DeviationWords(Words words) {
    this.words = words;
    this.money = new MoneyWords(words);
  }

  /** The finding: "Kostnader för SLK blev 12,0 mnkr lägre än budget (3,3 procent), …". */
  public String sentence(FoundDeviation found) {
    Deviation deviation = found.deviation();
    String verb = verb(deviation.compared());
    if (deviation.amount().signum() == 0) {
      return words.text(
          "deviation.sentence.budgeted", deviation.line(), deviation.organisation(), verb);
    }
    return words.text(
        "deviation.sentence",
        deviation.line(),
        deviation.organisation(),
        verb,
        amount(found.amountMnkr().abs()),
        words.text(isHigher(deviation) ? "deviation.higher" : "deviation.lower"),
        percentInSentence(deviation),
        words.text("deviation.sentence." + code(deviation.impact())));
  }

  /** The result against its budget: "Resultatet för SLK 2023 blev 7,8 mnkr, …". */
  public String result(FoundDeviation found) {
    Deviation deviation = found.deviation();
    return against(
        words.text("deviation.of", deviation.organisation(), period(deviation.period())),
        verb(deviation.compared()),
        found.inMnkr(deviation.compared().measured()),
        found.amountMnkr());
  }

  /** The same of a result that is known, with both amounts in mnkr. */
  public String result(String organisation, String period, BigDecimal result, BigDecimal above) {
    return against(
        words.text("deviation.of", organisation, period(period)),
        words.text("deviation.became"),
        result,
        above);
  }

  private String against(String whose, String verb, BigDecimal result, BigDecimal above) {
    int sign = above.signum();
    return words.text(
        "deviation.result." + (sign > 0 ? "over" : sign < 0 ? "below" : "on"),
        whose,
        verb,
        amount(result),
        amount(above.abs()));
  }

  /** An amount of a deviation in mnkr, without the unit; empty if there is none. */
  public String number(FoundDeviation found, Optional<BigDecimal> amount) {
    return amount.map(found::inMnkr).map(money::number).orElse("");
  }

  /** Outcome − budget in mnkr with its sign. */
  public String signed(FoundDeviation found) {
    BigDecimal amount = found.amountMnkr();
    return money.signed(amount, Math.max(0, amount.scale()));
  }

  /** The percentage with its sign, or that there is none. */
  public String percent(Deviation deviation) {
    return deviation
        .percent()
        .toOptional()
        .map(percent -> words.text("deviation.percent", money.signed(percent, 1)))
        .orElseGet(() -> words.text("deviation.percent.none"));
  }

  /** Why there is no percentage; empty if there is one. */
  public String percentMark(Deviation deviation) {
    return deviation
        .percent()
        .whyWithheld()
        .map(reason -> words.text("deviation.mark." + code(reason)))
        .orElse("");
  }

  /** The impact with its sign: "▲ gynnsam". */
  public String impact(Deviation deviation) {
    boolean isUnjudged = deviation.impact() == Impact.NONE && deviation.amount().signum() != 0;
    return words.text("deviation.impact." + (isUnjudged ? "unjudged" : code(deviation.impact())));
  }

  /** The name that style sheets have for an impact. */
  public static String style(Deviation deviation) {
    return switch (deviation.impact()) {
      case FAVOURABLE -> "better";
      case UNFAVOURABLE -> "worse";
      case NONE -> "plain";
    };
  }

  /** A kind of line: "kostnad". */
  public String kind(LineKind kind) {
    return words.text("deviation.kind." + kind.code());
  }

  /** A status: "Förklarad"; that of a deviation nobody has written about: "Ej påbörjad". */
  public String status(Optional<ReviewRow> review) {
    return words.text("review.status." + review.map(ReviewRow::status).orElse("none"));
  }

  /** Status, owner and due date in one line. */
  public String review(Optional<ReviewRow> review) {
    return Stream.of(
            Optional.of(status(review)),
            review.map(ReviewRow::owner),
            review.map(ReviewRow::due).map(this::day))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /** A period as a label: "2023". */
  public String period(String period) {
    return new PeriodWords(words).label(Period.parse(period));
  }

  /** A day: "21 februari 2024". */
  public String day(LocalDate day) {
    return new PeriodWords(words).day(day);
  }

  /** Where a deviation stands: the title of its table, or which report during the year. */
  public String place(FoundDeviation found, Optional<String> title) {
    String table = found.deviation().table();
    return found.isInterim()
        ? words.text("deviation.interim", period(InterimDeviations.through(table)))
        : title.orElse(table);
  }

  private String verb(Compared compared) {
    return words.text(compared.isForecast() ? "deviation.expected" : "deviation.became");
  }

  private String amount(BigDecimal mnkr) {
    return money.amount(mnkr, "mnkr");
  }

  private String percentInSentence(Deviation deviation) {
    return deviation
        .percent()
        .toOptional()
        .map(percent -> words.text("deviation.sentence.percent", money.number(percent.abs(), 1)))
        .orElse("");
  }

  /** A cost is higher when it is more, also where costs stand with a minus. */
  private static boolean isHigher(Deviation deviation) {
    BigDecimal measured = deviation.compared().measured();
    BigDecimal budget = deviation.compared().budget();
    boolean standsBelowZero =
        deviation.kind() == LineKind.COST && measured.signum() <= 0 && budget.signum() <= 0;
    return deviation.amount().signum() > 0 != standsBelowZero;
  }

  private static String code(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
