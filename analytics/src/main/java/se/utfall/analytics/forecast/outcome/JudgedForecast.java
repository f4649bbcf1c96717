package se.utfall.analytics.forecast.outcome;

import java.util.OptionalDouble;

/**
 * A forecast beside what came.
 *
 * @param issued the forecast
 * @param actual the value that came
 * @param error actual − forecast: positive when the forecast was too low
 * @param naiveError the same for the naive forecast of that origin; empty when the series does not
 *     know the value it would have repeated
 */
public record JudgedForecast(
    IssuedForecast issued, double actual, double error, OptionalDouble naiveError) {}
