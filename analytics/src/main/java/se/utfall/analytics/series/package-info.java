/**
 * Answers: how does a series of figures come into an analysis?
 *
 * <p>Callers enter through {@link se.utfall.analytics.series.SeriesTable}, which makes the Tablesaw
 * table that every analysis of one series takes; they need not know its columns. Analyses read it
 * back through {@link se.utfall.analytics.series.Series}, the one place where it is checked.
 *
 * <p>It computes nothing and knows no calendar: a period arrives as a number of years.
 */
package se.utfall.analytics.series;
