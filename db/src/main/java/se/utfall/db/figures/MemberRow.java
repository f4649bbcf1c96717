package se.utfall.db.figures;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * A member of a dimension of an indicator.
 *
 * @param indicator code of the indicator
 * @param dimension name of the dimension
 * @param member name of the member
 * @param totalOf alla if it is the total of the others; null otherwise
 */
@Introspected
public record MemberRow(
    String indicator, String dimension, String member, @Nullable String totalOf) {}
