package se.utfall.analytics.distribution;

/** The value that a share of the values (probability, 0 to 1) do not exceed, by type 7. */
public record Quantile(double probability, double value) {}
