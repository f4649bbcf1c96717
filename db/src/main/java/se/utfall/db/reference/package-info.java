/**
 * The City's printed figures, faults and all, as files with their sources; {@link
 * se.utfall.db.reference.ReferenceFigures} takes them into an empty store the way every file goes
 * in.
 */
package se.utfall.db.reference;
