package se.utfall.api.deviation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import se.utfall.analytics.deviation.Compared;
import se.utfall.analytics.deviation.Deviation;
import se.utfall.db.review.ReviewRow;

/**
 * A deviation for programs; amounts in {@code unit}.
 *
 * @param outcome null as long as only a forecast is known
 * @param deviation outcome − budget, or forecast − budget, computed
 * @param printed deviation as printed, in the order of subtraction of its table; null if none is
 * @param percent of the absolute budget; null when {@code percentMark} says why
 * @param percentMark {@code zero-base} or {@code sign-change}; null when there is a percentage
 */
@Serdeable
public record DeviationItem(
    String id,
    String table,
    String organisation,
    String line,
    String kind,
    String unit,
    String period,
    @Nullable BigDecimal outcome,
    @Nullable BigDecimal forecast,
    BigDecimal budget,
    BigDecimal deviation,
    @Nullable BigDecimal printed,
    @Nullable BigDecimal percent,
    @Nullable String percentMark,
    String impact,
    @Nullable BigDecimal previousYear,
    BigDecimal amountMnkr) {

  /** With what is written about it; for those who are logged in. */
  @Serdeable
  public record Reviewed(@JsonUnwrapped DeviationItem item, @Nullable ReviewAnswer review) {

    /** With the latest version of its review, if there is one. */
    public static Reviewed of(FoundDeviation found, Optional<ReviewRow> review) {
      return new Reviewed(DeviationItem.of(found), review.map(ReviewAnswer::of).orElse(null));
    }
  }

  /** The deviation without what is written about it. */
  public static DeviationItem of(FoundDeviation found) {
    Deviation deviation = found.deviation();
    Compared compared = deviation.compared();
    return new DeviationItem(
        found.id(),
        deviation.table(),
        deviation.organisation(),
        deviation.line(),
        deviation.kind().code(),
        deviation.unit().code(),
        deviation.period(),
        compared.outcome().orElse(null),
        compared.forecast().orElse(null),
        compared.budget(),
        deviation.amount(),
        compared.printed().orElse(null),
        deviation.percent().toOptional().orElse(null),
        deviation.percent().whyWithheld().map(DeviationItem::word).orElse(null),
        word(deviation.impact()),
        compared.previousYear().orElse(null),
        found.amountMnkr());
  }

  private static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
