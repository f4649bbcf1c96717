package se.utfall.api.observations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;

/**
 * The values of an indicator.
 *
 * @param asOf the moment asked for; null when the answer is of now
 */
@Serdeable
record ObservationAnswer(String indicator, @Nullable Instant asOf, List<Series> series) {

  /** One series. */
  @Serdeable
  record Series(String area, Map<String, String> members, List<Value> observations) {
    static Series of(SeriesFigures series) {
      return new Series(
          series.area(), series.members(), series.observations().stream().map(Value::of).toList());
    }
  }

  /** One value as its source knows it. */
  @Serdeable
  record Value(
      String period,
      @Nullable BigDecimal value,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      String qualifier,
      String status,
      String source,
      @Nullable String section,
      @Nullable String note,
      Instant recordedAt) {
    static Value of(ObservationRow row) {
      return new Value(
          row.period(),
          row.value(),
          row.lower(),
          row.upper(),
          row.qualifier(),
          row.status(),
          row.source(),
          row.section(),
          row.note(),
          row.recordedAt());
    }
  }

  static ObservationAnswer of(Figures figures, Reading reading) {
    return new ObservationAnswer(
        figures.indicator().code(),
        reading.isPast() ? reading.knownAt() : null,
        figures.series().stream()
            .filter(series -> !series.observations().isEmpty())
            .map(Series::of)
            .toList());
  }
}
