/**
 * Pictures by address. {@link se.utfall.api.charts.ChartQuery} reads what is asked for, {@link
 * se.utfall.api.charts.ChartFigure} puts figures and words into a specification, and the
 * specification is drawn, told in words, written as a table or described, all from one pass.
 * Nothing is computed here and nothing is painted. {@link se.utfall.api.charts.Look}, {@link
 * se.utfall.api.charts.PictureFile} and {@link se.utfall.api.charts.PictureAnswer} are the address
 * and the answer of pictures of any subject.
 */
package se.utfall.api.charts;
