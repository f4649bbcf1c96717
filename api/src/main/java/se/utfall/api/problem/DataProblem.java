package se.utfall.api.problem;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * One thing wrong in data that was sent.
 *
 * @param row from 1, the heading line included; null when the trouble has no row
 * @param column name of the column; null when the trouble has no column
 */
@Serdeable
public record DataProblem(
    @Nullable Long row, @Nullable String column, String code, String message) {}
