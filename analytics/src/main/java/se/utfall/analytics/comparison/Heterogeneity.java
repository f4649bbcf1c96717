package se.utfall.analytics.comparison;

/**
 * Whether groups differ among themselves by more than chance: chi-squared of the counts against
 * those expected at the common level.
 *
 * <p>{@code X² = sum of (x_i − n_i P)² / (n_i P (1 − P))}; for rates {@code (O_i − E_i)² / E_i}.
 *
 * <p>Source: K. Pearson (1900), On the criterion …, Philosophical Magazine 50; J. L. Fleiss (1981),
 * Statistical Methods for Rates and Proportions, 2nd edition, chapter 9.
 *
 * @param chiSquare X²
 * @param df groups − 1
 * @param p P(chi-squared ≥ X²)
 */
public record Heterogeneity(double chiSquare, int df, double p) {}
