/**
 * The figures of many areas: what comparisons, rankings, funnels and spreads are made of.
 *
 * <p>Enter through {@link se.utfall.api.areas.AreaReader}, which reads a {@link
 * se.utfall.api.areas.AreaChoice} into {@link se.utfall.api.areas.AreaFigures} of one period, or
 * whole series into {@link se.utfall.api.areas.AreaSeries}. An area without a figure, or with one
 * that is hidden, is among them with the reason ({@link se.utfall.api.areas.Absence}); it is never
 * a zero. Nothing is computed here.
 */
package se.utfall.api.areas;
