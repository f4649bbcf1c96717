/**
 * Reports: what a person picks for one, and the Word document or ZIP that is made of it.
 *
 * <p>Enter at {@link se.utfall.api.report.PackageController} (programs) and {@link
 * se.utfall.api.report.ReportController} (pages). {@link se.utfall.api.report.ItemReader}
 * understands what an item asks for, {@link se.utfall.api.report.ItemMaking} reads it, and a {@link
 * se.utfall.api.report.ReportFile} writes it down. {@link se.utfall.api.report.PackageWorker} takes
 * packages from the queue of the store, which all instances share.
 *
 * <p>No figure is computed here: pictures come from the families of pictures, tables from the pages
 * that show them.
 */
package se.utfall.api.report;
