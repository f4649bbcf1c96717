/**
 * The figures on their way from the store to whoever asks: {@link
 * se.utfall.api.figures.FigureReader} reads an indicator with the series asked for, as of a moment
 * and as far as the reader may see. Analyses, pictures, pages and answers all begin with its {@link
 * se.utfall.api.figures.SeriesFigures}.
 */
package se.utfall.api.figures;
