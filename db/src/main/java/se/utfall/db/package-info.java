/**
 * PostgreSQL: the store with memory. Figures come in through {@link se.utfall.db.imports}, are kept
 * as revisions by {@link se.utfall.db.revision}, and go out through the repositories of {@code
 * figures}, {@code catalogue}, {@code finance} and {@code programme}, always as known at a revision
 * and as far as the reader may see. What people write about deviations is apart, in {@code review}.
 * Knows nothing of the web, of pictures or of statistics.
 */
package se.utfall.db;
