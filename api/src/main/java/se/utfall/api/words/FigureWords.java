package se.utfall.api.words;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.charts.style.FigureFormat;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * Says the figures of one indicator as exactly as their sources know them, with the indicator's
 * unit.
 */
public final class FigureWords {
  private static final int MOST_DECIMALS = 9;

  private final Words words;
  private final IndicatorRow indicator;
  private final FigureFormat format;

  /** In the language of these words. */
  public FigureWords(Words words, IndicatorRow indicator) {
    this.words = words;
    this.indicator = indicator;
    this.format = words.language().equals("en") ? FigureFormat.ENGLISH : FigureFormat.SWEDISH;
  }

  /** The bare figure: "2,3", "drygt 70", "35–45", "under 56", "dold". */
  public String figure(ObservationRow row) {
    if (row.status().equals("Q")) {
      return words.text("figure.hidden");
    }
    return switch (row.qualifier()) {
      case "exact", "derived" -> number(row.value());
      case "approximate" -> words.text("figure.approximate", number(row.value()));
      case "at_least" ->
          words.text(row.upper() == null ? "figure.atLeast" : "figure.over", number(row.value()));
      case "less_than" -> words.text("figure.under", number(row.upper()));
      case "range" -> words.text("figure.range", number(row.lower()), number(row.upper()));
      default -> words.text("figure." + row.qualifier());
    };
  }

  /** The figure with its unit: "2,3 procent", "41 av 100", "drygt 70". */
  public String withUnit(ObservationRow row) {
    String figure = figure(row);
    return isFigure(row) ? words.text(unitKey("unit."), figure, indicator.unit()).strip() : figure;
  }

  /** Whether the figures count something. */
  public boolean isCount() {
    return indicator.unit().equals("antal");
  }

  /** The interval of what is not exact: "70–79"; empty for the exact. */
  public String bounds(ObservationRow row) {
    boolean open = row.lower() == null || row.upper() == null;
    if (open
        || row.lower().compareTo(row.upper()) == 0
        || row.qualifier().equals("range")
        || row.qualifier().equals("less_than")) {
      return "";
    }
    return words.text("figure.bounds", number(row.lower()), number(row.upper()));
  }

  /** The size of a change with the unit of changes: "0,2 procentenheter", "25–44", "13 enheter". */
  public String amount(Bounded change) {
    Optional<BigDecimal> exact = change.isExact() ? change.value() : Optional.empty();
    boolean one = exact.filter(value -> value.abs().compareTo(BigDecimal.ONE) == 0).isPresent();
    String size = exact.map(value -> number(value.abs())).orElseGet(() -> interval(change));
    String key = unitKey("change.");
    return words
        .text(one && words.has(key + ".one") ? key + ".one" : key, size, indicator.unit())
        .strip();
  }

  /** A level that is aimed at, with its unit: "5 procent", "60 av 100". */
  public String level(BigDecimal level) {
    return words.text(unitKey("unit."), number(level), indicator.unit()).strip();
  }

  /** What is aimed at, and for when where that is decided: "högst 5 procent för 2026". */
  public String target() {
    String level = words.text("target." + indicator.targetKind(), level(indicator.target()));
    return indicator.targetPeriod() == null
        ? level
        : words.text(
            "target.for",
            level,
            new PeriodWords(words).label(Period.parse(indicator.targetPeriod())));
  }

  /** A number that was worked out, with its unit and so many decimals: "10,3 procent". */
  public String computedLevel(double number, int decimals) {
    String text = format.format(BigDecimal.valueOf(number), decimals);
    return words.text(unitKey("unit."), text, indicator.unit()).strip();
  }

  /**
   * How many decimals two worked-out numbers need to be told apart: one more than the figures have,
   * up to nine.
   */
  public int decimalsThatPart(double one, double other) {
    int decimals = indicator.decimals() + 1;
    while (decimals < MOST_DECIMALS
        && one != other
        && format
            .format(BigDecimal.valueOf(one), decimals)
            .equals(format.format(BigDecimal.valueOf(other), decimals))) {
      decimals++;
    }
    return decimals;
  }

  /** A slope with its sign and the unit of changes: "−0,3 procentenheter". */
  public String slope(double slope) {
    return words.text(unitKey("change."), signed(slope), indicator.unit()).strip();
  }

  /** A number with its sign, with as many decimals as it takes to see it. */
  public String signed(double number) {
    int first = number == 0 ? 0 : (int) Math.ceil(-Math.log10(Math.abs(number)));
    return format.signed(
        BigDecimal.valueOf(number), Math.max(indicator.decimals() + 1, Math.min(first + 1, 9)));
  }

  /** A number with the decimals of the indicator, or more if it has more. */
  public String number(BigDecimal number) {
    return format.format(number, Math.max(indicator.decimals(), shownScale(number)));
  }

  /**
   * A number that was worked out, such as a mean or a limit, with one decimal more than the figures
   * have: a figure beside it is then never mistaken for being on its other side.
   */
  public String computed(double number) {
    return format.format(BigDecimal.valueOf(number), indicator.decimals() + 1);
  }

  /** Whether the row holds anything that can be measured. */
  public static boolean isFigure(ObservationRow row) {
    return !row.status().equals("Q")
        && (row.value() != null || row.lower() != null || row.upper() != null);
  }

  private String interval(Bounded change) {
    Optional<BigDecimal> low = change.lower();
    Optional<BigDecimal> high = change.upper();
    if (low.isEmpty() || high.isEmpty()) {
      BigDecimal known = low.or(() -> high).orElse(BigDecimal.ZERO);
      return words.text("figure.atLeast", number(known.abs()));
    }
    BigDecimal small = low.get().abs().min(high.get().abs());
    BigDecimal large = low.get().abs().max(high.get().abs());
    return words.text("figure.range", number(small), number(large));
  }

  private String unitKey(String prefix) {
    String unit = indicator.unit();
    if (unit.equals("index 0–100")) {
      return "scale." + prefix + "of100";
    }
    return words.has(prefix + unit) ? prefix + unit : prefix + "other";
  }

  private static int shownScale(BigDecimal number) {
    return Math.max(0, number.stripTrailingZeros().scale());
  }
}
