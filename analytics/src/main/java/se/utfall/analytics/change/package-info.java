/**
 * Answers: how much has a figure moved between two times?
 *
 * <p>Enter through {@link se.utfall.analytics.change.Change}, made by an analysis from two figures
 * of one series. The amount carries the bounds of both figures.
 *
 * <p>It is not a test: that a figure moved says nothing of whether the move is more than chance.
 */
package se.utfall.analytics.change;
