package se.utfall.analytics.season;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One period taken apart, in the unit of the series (a multiplicative season and remainder are
 * factors).
 *
 * @param time years, middle of the period
 * @param row row of the table; empty for a period that the table leaves out
 * @param value the named value; empty where there is none
 * @param trend empty where it is unknown: half a cycle at the ends of a classical decomposition
 * @param season what the season adds (or multiplies by)
 * @param remainder what neither explains; empty without value or trend
 * @param adjusted the value with the season taken away; empty without a value
 * @param weight from 0 to 1: how much the value counted, 1 when strays keep their weight
 */
public record Part(
    double time,
    OptionalInt row,
    OptionalDouble value,
    OptionalDouble trend,
    double season,
    OptionalDouble remainder,
    OptionalDouble adjusted,
    double weight) {}
