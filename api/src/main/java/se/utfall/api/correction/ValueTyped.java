package se.utfall.api.correction;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import se.utfall.api.figures.Csv;
import se.utfall.api.page.Typed;
import se.utfall.db.figures.CellVersionRow;

/**
 * What is typed to correct a value.
 *
 * @param seen revision of the value that it was typed upon
 * @param action {@code withdraw} to withdraw the value; otherwise empty
 */
@Serdeable
public record ValueTyped(
    @Nullable String value,
    @Nullable String lower,
    @Nullable String upper,
    @Nullable String qualifier,
    @Nullable String status,
    @Nullable String note,
    @Nullable String reason,
    @Nullable String seen,
    @Nullable String action) {

  /** Replaces what a form did not send by empty texts. */
  public ValueTyped {
    value = Typed.text(value);
    lower = Typed.text(lower);
    upper = Typed.text(upper);
    qualifier = Typed.text(qualifier);
    status = Typed.text(status);
    note = Typed.line(note);
    reason = Reasons.read(reason);
    seen = Typed.text(seen);
    action = Typed.text(action);
  }

  /** The value as it is; bounds that an exact value has by itself are left out. */
  static ValueTyped of(CellVersionRow now) {
    boolean exact = now.qualifier().equals("exact");
    return new ValueTyped(
        number(now.value()),
        exact ? "" : number(now.lower()),
        exact ? "" : number(now.upper()),
        now.qualifier(),
        now.status(),
        now.note(),
        "",
        Long.toString(now.revision()),
        "");
  }

  /** The same, typed upon the value as it is now. */
  ValueTyped upon(CellVersionRow now) {
    return new ValueTyped(
        value, lower, upper, qualifier, status, note, reason, of(now).seen, action);
  }

  /** A withdrawal beside the value as it is, which nobody has typed anything else for. */
  ValueTyped beside(CellVersionRow now) {
    ValueTyped same = of(now);
    return new ValueTyped(
        same.value,
        same.lower,
        same.upper,
        same.qualifier,
        same.status,
        same.note,
        reason,
        seen,
        action);
  }

  /** Whether the value is to be withdrawn. */
  public boolean withdraws() {
    return "withdraw".equals(action);
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : Csv.number(number).replace('-', '\u2212');
  }
}
