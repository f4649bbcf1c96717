package se.utfall.api.money;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.money.Column;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.style.FigureFormat;
import se.utfall.db.period.Period;

/** Says amounts, columns and intervals of money in one language. */
public final class MoneyWords {
  private final Words words;
  private final FigureFormat format;

  /** In the language of these words. */
  public MoneyWords(Words words) {
    this.words = words;
    this.format = words.language().equals("en") ? FigureFormat.ENGLISH : FigureFormat.SWEDISH;
  }

  /** A number with the decimals it has: "−574,1". */
  public String number(BigDecimal amount) {
    return format.format(amount);
  }

  /** A number with so many decimals, rounded half up. */
  public String number(BigDecimal amount, int decimals) {
    return format.format(amount, decimals);
  }

  /** A number with a plus when it is more than nothing, as variances are written: "+17,3". */
  public String signed(BigDecimal amount, int decimals) {
    return format.signed(amount, decimals);
  }

  /**
   * A number with its unit: "14,4 mnkr".
   *
   * @param unit kr, tkr or mnkr; another, such as per cent of a claim, is said as it stands
   */
  public String amount(BigDecimal amount, String unit) {
    return amount(number(amount), unit);
  }

  /** An amount that is said already, with its unit: "1,3–1,6 mnkr". */
  public String amount(String said, String unit) {
    String key = "money.amount." + unit;
    return words.has(key) ? words.text(key, said) : said + " " + unit;
  }

  /** A unit of money as it stands in a heading. */
  public String unit(String unit) {
    return words.text("money.unit." + unit);
  }

  /** A closed interval: "24,3–24,7", "from −7,8 to −7,6" when an end is below zero. */
  public String interval(Bounded interval) {
    Optional<BigDecimal> lower = interval.lower();
    Optional<BigDecimal> upper = interval.upper();
    if (lower.isEmpty() || upper.isEmpty()) {
      return lower
          .map(low -> words.text("money.interval.from", number(low)))
          .or(() -> upper.map(high -> words.text("money.interval.to", number(high))))
          .orElse(words.text("money.interval.unknown"));
    }
    if (lower.equals(upper)) {
      return number(lower.get());
    }
    int decimals = Math.max(lower.get().scale(), upper.get().scale());
    String key = lower.get().signum() < 0 ? "money.interval.signed" : "money.interval";
    return words.text(key, number(lower.get(), decimals), number(upper.get(), decimals));
  }

  /** A column: "bokslut 2023", "avvikelse 2023". */
  public String column(Column column) {
    return words.text(
        "money.scenario." + column.scenario().code(),
        new PeriodWords(words).label(Period.parse(column.period())));
  }

  /** "a, b och c"; empty for none. */
  public String listed(Collection<String> names) {
    List<String> all = List.copyOf(names);
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : words.text("money.and", String.join(", ", all.subList(0, last)), all.get(last));
  }
}
