package se.utfall.api.correction;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.figures.Csv;
import se.utfall.api.page.Typed;
import se.utfall.db.figures.IndicatorRow;

/**
 * What is typed to set a target.
 *
 * @param seen the target that it was typed upon
 * @param action {@code remove} to have no target; otherwise empty
 */
@Serdeable
public record TargetTyped(
    @Nullable String value,
    @Nullable String kind,
    @Nullable String period,
    @Nullable String reason,
    @Nullable String seen,
    @Nullable String action) {

  /** Replaces what a form did not send by empty texts. */
  public TargetTyped {
    value = Typed.text(value);
    kind = Typed.text(kind);
    period = Typed.text(period);
    reason = Reasons.read(reason);
    seen = Typed.text(seen);
    action = Typed.text(action);
  }

  /** The target as it is. */
  static TargetTyped of(IndicatorRow indicator) {
    return new TargetTyped(
        indicator.target() == null ? "" : Csv.number(indicator.target()).replace('-', '\u2212'),
        indicator.targetKind(),
        indicator.targetPeriod(),
        "",
        seen(indicator),
        "");
  }

  /** The target of an indicator, as it is told apart from others. */
  static String seen(IndicatorRow indicator) {
    return Stream.of(
            indicator.target() == null ? null : indicator.target().toPlainString(),
            indicator.targetKind(),
            indicator.targetPeriod())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("|"));
  }

  /** The same, typed upon the target as it is now. */
  TargetTyped upon(IndicatorRow now) {
    return new TargetTyped(value, kind, period, reason, seen(now), action);
  }

  boolean removes() {
    return "remove".equals(action);
  }
}
