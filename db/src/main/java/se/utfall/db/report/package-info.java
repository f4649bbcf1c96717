/**
 * Reports: what people have picked for them, and the packages that are made.
 *
 * <p>Enter at {@link se.utfall.db.report.ReportSelections} for what is saved by name and at {@link
 * se.utfall.db.report.ReportPackages} for the work queue, which any instance takes from.
 *
 * <p>Items are kept as the text they came in; what they mean is known by the service.
 */
package se.utfall.db.report;
