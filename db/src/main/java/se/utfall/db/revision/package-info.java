/**
 * The memory of the store: {@link se.utfall.db.revision.Store} is the one door, for reading as of a
 * moment and for writing revisions. Writers take turns, so that revisions are numbered and timed in
 * the order of their commits and an answer about the past never changes. {@link
 * se.utfall.db.revision.VersionedTable} tells how the rows of one table are revised. What the
 * tables hold is not known here.
 */
package se.utfall.db.revision;
