package se.utfall.db.finance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/**
 * A rule that printed figures must agree by.
 *
 * @param rule its code
 * @param kind kind of identity
 * @param financeTable table of the left side
 * @param organisation organisation of the left side
 * @param line line of the left side
 * @param equalsTable table of the right side
 * @param equalsOrganisation organisation of the right side
 * @param equalsLine line of the right side
 * @param factor left side times factor equals right side
 * @param note what it means; null if it speaks for itself
 */
@Serdeable
public record RuleRow(
    String rule,
    String kind,
    String financeTable,
    String organisation,
    String line,
    String equalsTable,
    String equalsOrganisation,
    String equalsLine,
    BigDecimal factor,
    @Nullable String note) {}
