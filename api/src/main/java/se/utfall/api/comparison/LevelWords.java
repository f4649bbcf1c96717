package se.utfall.api.comparison;

import java.math.BigDecimal;
import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.comparison.Measure;
import se.utfall.api.words.Words;
import se.utfall.charts.style.FigureFormat;

/**
 * Says proportions as percent and rates as so many per 1,000, all of a finding with as many
 * decimals as it takes to see what lies about their level.
 */
public final class LevelWords {
  private static final int MOST_DECIMALS = 6;
  private static final double PERCENT = 100;

  private final Words words;
  private final ComparisonSettings settings;
  private final FigureFormat format;
  private final int decimals;

  /**
   * In the language of these words.
   *
   * @param level what the figures lie about
   */
  public LevelWords(Words words, ComparisonSettings settings, double level) {
    this.words = words;
    this.settings = settings;
    this.format = words.language().equals("en") ? FigureFormat.ENGLISH : FigureFormat.SWEDISH;
    double shown = shown(level);
    this.decimals =
        shown >= 1 || shown <= 0
            ? 1
            : (int) Math.min(MOST_DECIMALS, 1 + Math.ceil(-Math.log10(shown)));
  }

  /** "12,3 procent", "4,5 per 1 000". */
  public String level(double value) {
    return unit("comparison.percent", "comparison.per", number(value));
  }

  /** The size of a difference: "6,2 procentenheter". */
  public String difference(double difference) {
    return unit("comparison.points", "comparison.per", number(Math.abs(difference)));
  }

  /** The number alone, as it is shown. */
  public String number(double value) {
    return format.format(BigDecimal.valueOf(shown(value)), decimals);
  }

  /** A number that is in the unit that is shown already. */
  public String shownNumber(BigDecimal shown) {
    return format.format(shown, decimals);
  }

  /** The unit for an axis: "procent", "per 1 000". */
  public String unit() {
    return unit("comparison.percent", "comparison.per", "").strip();
  }

  /** A value in the unit that is shown. */
  public double shown(double value) {
    return settings.measure() == Measure.PROPORTION ? PERCENT * value : value;
  }

  /** A limit in the unit that is shown, no farther than a figure can be: 0, or 100 percent. */
  public double possible(double limit) {
    double most = settings.measure() == Measure.PROPORTION ? 1 : Double.MAX_VALUE;
    return shown(Math.max(0, Math.min(most, limit)));
  }

  /** Decimals that figures are shown with. */
  public int decimals() {
    return decimals;
  }

  private String unit(String ofProportions, String ofRates, String number) {
    BigDecimal per = BigDecimal.valueOf(settings.per()).stripTrailingZeros();
    return settings.measure() == Measure.PROPORTION
        ? words.text(ofProportions, number)
        : words.text(ofRates, number, format.format(per, Math.max(0, per.scale())));
  }
}
