/**
 * How pictures and figures look: the one number format of the project ({@link
 * se.utfall.charts.style.FigureFormat}), the colours ({@link se.utfall.charts.style.Theme}) and the
 * version of the style, which is part of a picture's ETag.
 *
 * <p>Nothing here draws, and nothing here depends on the locale of the machine.
 */
package se.utfall.charts.style;
