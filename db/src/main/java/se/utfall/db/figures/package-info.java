/**
 * The figures themselves: indicators, series and observations as known at a revision and as far as
 * the reader may see. Every read of figures, for list, page, picture, count, search or file, goes
 * through the repositories here.
 */
package se.utfall.db.figures;
