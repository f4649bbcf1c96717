/**
 * The one way that figures come into the store. {@link se.utfall.db.imports.Imports} takes a file
 * of one of the {@link se.utfall.db.imports.Kind kinds}, streams it into a staging table, finds
 * every problem in it, and makes what differs from the store one revision, all in one transaction.
 * A kind is data: columns, tables, references. Texts about problems are made elsewhere from their
 * codes.
 */
package se.utfall.db.imports;
