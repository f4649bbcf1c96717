/**
 * A complete copy of the store in one file, and the way back.
 *
 * <p>Enter at {@link se.utfall.db.backup.Backup} and {@link se.utfall.db.backup.Restore}. The file
 * is a ZIP: one entry per table in PostgreSQL's text form of COPY, and a manifest with the schema
 * version, the row count and SHA-256 of each table and the positions of the sequences. Tables and
 * columns are found in the catalogue, so a later migration needs no change here.
 *
 * <p>It is not a physical backup: it needs a running server, and works on anybody's PostgreSQL
 * without special rights. Roles, settings and other schemas than the current one are not in it.
 */
package se.utfall.db.backup;
