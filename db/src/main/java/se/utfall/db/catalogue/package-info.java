/**
 * What the figures refer to: areas, sources, events, and the dates from which process limits start
 * anew, as known at a revision.
 */
package se.utfall.db.catalogue;
