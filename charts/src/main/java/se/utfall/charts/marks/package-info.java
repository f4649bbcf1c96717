/**
 * Where the values of a picture lie in it, for a reader who goes from one to the next by pointer or
 * keys. {@link se.utfall.charts.render.ChartRenderer#marks} gives them from the same pass that
 * paints the picture, so that they cannot lie elsewhere than what is drawn; they hold the words
 * that stand for each value and never a number behind them, so that nothing hidden can be read off.
 */
package se.utfall.charts.marks;
