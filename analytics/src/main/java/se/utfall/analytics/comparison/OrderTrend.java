package se.utfall.analytics.comparison;

import se.utfall.analytics.finding.Finding;

/**
 * Whether proportions or rates rise or fall along an order of the groups (Cochran–Armitage).
 *
 * <pre>
 * s̄  = sum of n_i s_i / N,   T = sum of x_i (s_i − s̄)
 * V  = P (1 − P) · sum of n_i (s_i − s̄)²            rates: P · the same
 * z  = T / sqrt(V),  X² = z²
 * </pre>
 *
 * <p>What is left of {@link Heterogeneity} is how far the groups depart from a straight line.
 *
 * <p>Source: P. Armitage (1955), Tests for linear trends in proportions and frequencies, Biometrics
 * 11, with divisor N.
 *
 * @param z positive when they rise with the score
 * @param chiSquare z²
 * @param p two-sided
 * @param departure from a straight line; from three groups on
 */
public record OrderTrend(double z, double chiSquare, double p, Finding<Heterogeneity> departure) {}
