/**
 * When people last opened the overview: {@link se.utfall.db.visit.VisitRepository}. No figures, and
 * no revisions.
 */
package se.utfall.db.visit;
