/**
 * Answers: how long does each analysis take for a series of this length?
 *
 * <p>Enter by {@code mvn -Pbenchmark verify -pl analytics}; {@code -Dbenchmark.arguments="Trend -f
 * 1"} picks and shortens. Figures of different hours do not compare: put both sides in one run.
 *
 * <p>Nothing is tested here.
 */
package se.utfall.analytics.benchmark;
