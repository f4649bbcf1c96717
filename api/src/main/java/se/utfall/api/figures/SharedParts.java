package se.utfall.api.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.utfall.db.figures.ObservationRow;

/** Makes rows share the parts that are equal, so that they take less memory. */
final class SharedParts {
  private final Map<Object, Object> parts = new HashMap<>();

  List<ObservationRow> of(List<ObservationRow> rows) {
    return rows.stream().map(this::of).toList();
  }

  private ObservationRow of(ObservationRow row) {
    return new ObservationRow(
        row.series(),
        shared(row.period()),
        shared(row.periodFrom()),
        shared(row.periodBefore()),
        row.value(),
        bound(row.lower(), row.value()),
        bound(row.upper(), row.value()),
        shared(row.qualifier()),
        shared(row.status()),
        shared(row.source()),
        shared(row.section()),
        shared(row.note()),
        shared(row.recordedAt()));
  }

  /** The bounds of an exact value are the value, in number and decimals. */
  private static BigDecimal bound(BigDecimal bound, BigDecimal value) {
    return bound != null && bound.equals(value) ? value : bound;
  }

  @SuppressWarnings("unchecked")
  private <T> T shared(T part) {
    return part == null ? null : (T) parts.computeIfAbsent(part, same -> same);
  }
}
