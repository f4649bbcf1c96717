/**
 * Answers: which part of a series is trend, which comes back every year, and what is left; and has
 * the latest month or quarter moved when its season is taken away?
 *
 * <p>Enter through {@link se.utfall.analytics.season.SeasonAnalysis} with a model: {@link
 * se.utfall.analytics.season.Stl} (default, robust) or {@link
 * se.utfall.analytics.season.Classical}. {@link se.utfall.analytics.season.SeasonResult} holds the
 * parts of every period, how strong they are, and the adjusted change.
 *
 * <p>It is not a forecast, and it knows no calendar: working days and moving holidays stay in what
 * is left.
 */
package se.utfall.analytics.season;
