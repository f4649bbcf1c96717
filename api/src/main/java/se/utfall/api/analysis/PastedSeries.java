package se.utfall.api.analysis;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * A series that is sent to be analysed and not kept.
 *
 * @param periods its periods, in time order
 * @param values its values, null where one is missing
 * @param parameters arguments of the method, and {@code name}, {@code unit}, {@code decimals},
 *     {@code better}, {@code target}, {@code targetKind}, {@code accumulates} and {@code rebases}
 *     (periods) of the series
 */
@Serdeable
record PastedSeries(
    @Nullable List<String> periods,
    @Nullable List<Object> values,
    @Nullable Map<String, Object> parameters) {}
