/**
 * The figures of many areas for one period: what comparisons, rankings and funnels are made of.
 *
 * <p>Enter through {@link se.utfall.api.areas.AreaReader}, which reads a {@link
 * se.utfall.api.areas.AreaChoice} into {@link se.utfall.api.areas.AreaFigures}. An area without a
 * figure, or with one that is hidden, is among them with the reason ({@link
 * se.utfall.api.areas.Absence}); it is never a zero. Nothing is computed here.
 */
package se.utfall.api.areas;
