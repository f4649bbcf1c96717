package se.utfall.db.finance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/**
 * A volume that drives the amount of a line.
 *
 * @param measure what is counted or measured
 * @param unit unit of the volume, the same for every volume of the measure on the line
 * @param organisation organisation of the line
 * @param line text of the line in the money tables
 * @param scenario bokslut, budget or prognos
 * @param period period of the volume
 * @param volume the volume, decimals as printed
 * @param source code of the source
 * @param section section of the source; null if it has none
 */
@Serdeable
public record VolumeRow(
    String measure,
    String unit,
    String organisation,
    String line,
    String scenario,
    String period,
    BigDecimal volume,
    String source,
    @Nullable String section) {}
