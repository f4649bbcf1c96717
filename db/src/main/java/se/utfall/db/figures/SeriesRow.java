package se.utfall.db.figures;

import io.micronaut.core.annotation.Introspected;

/**
 * A series of an indicator.
 *
 * @param series its number
 * @param indicator code of the indicator
 * @param area code of the area
 * @param areaName name of the area
 * @param members its members as a JSON object
 */
@Introspected
public record SeriesRow(
    long series, String indicator, String area, String areaName, String members) {}
