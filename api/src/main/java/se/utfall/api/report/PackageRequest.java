package se.utfall.api.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * A package as a program asks for it.
 *
 * @param asOf date or instant; null means now
 * @param items charts, tables, headings and texts in order
 * @param format docx or zip
 * @param lang sv or en; null means sv
 */
@Serdeable
record PackageRequest(
    @Nullable String title,
    @Nullable String asOf,
    @Nullable List<Map<String, Object>> items,
    @Nullable String format,
    @Nullable String lang) {}
