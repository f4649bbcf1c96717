package se.utfall.api.figures;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import se.utfall.db.figures.ObservationRow;

/** The value of the last period of a series, as programs read it. */
@Serdeable
public record LatestValue(
    String period,
    @Nullable BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    String qualifier,
    String status) {

  /** Of the row of the store. */
  public static LatestValue of(ObservationRow row) {
    return new LatestValue(
        row.period(), row.value(), row.lower(), row.upper(), row.qualifier(), row.status());
  }
}
