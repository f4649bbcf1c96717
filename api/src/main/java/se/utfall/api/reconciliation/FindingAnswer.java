package se.utfall.api.reconciliation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Printed figures that do not agree.
 *
 * @param id the same as long as the same cell disagrees by the same rule
 * @param rule code of the rule or the claim
 * @param kind why the figures must agree
 * @param fault {@code amount}, {@code sign}, {@code unit} or {@code printed_differently}
 * @param severity {@code error}, or {@code warning} where rounding could explain it
 * @param table code of the table; {@code (text)} for a claim, {@code (equity)} for a step of equity
 * @param column {@code <scenario>_<period>}
 * @param low least value that the others allow; null if there is no least
 * @param high greatest value that the others allow; null if there is no greatest
 * @param difference smallest error that explains it; null for a wrong sign
 * @param cause the finding that this one follows from; null if it stands for itself
 */
@Serdeable
record FindingAnswer(
    String id,
    String rule,
    String kind,
    String fault,
    String severity,
    String table,
    String organisation,
    String line,
    String column,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    BigDecimal printed,
    String unit,
    @Nullable BigDecimal difference,
    @Nullable String cause,
    List<SourceAnswer> sources,
    String text) {

  /** A place in a source. */
  @Serdeable
  record SourceAnswer(String source, @Nullable String section) {}
}
