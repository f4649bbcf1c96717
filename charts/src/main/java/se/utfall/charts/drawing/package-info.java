/**
 * A finished drawing ({@link se.utfall.charts.drawing.Drawing}: areas, strokes and words in nominal
 * units) and its three file forms, SVG, PNG and PDF, with the letters of {@link
 * se.utfall.charts.drawing.Typeface}. Several of them are placed on the pages of one PDF ({@link
 * se.utfall.charts.drawing.Leaf}).
 *
 * <p>Nothing here knows of charts, and nothing asks the machine for a font: outlines and widths are
 * read from the font in the jar, so a machine without fonts gives the same picture.
 */
package se.utfall.charts.drawing;
