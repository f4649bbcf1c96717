/**
 * Measurements by hand, no tests: {@link se.utfall.db.measure.ImportMeasure} holds an import of
 * generated observations against what psql copies of the same rows, in turn on one server. Only
 * ratios of one run count.
 */
package se.utfall.db.measure;
