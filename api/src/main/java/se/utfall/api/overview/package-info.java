/**
 * The first page: a line for each indicator by theme and for result and equity. {@link
 * se.utfall.api.overview.OverviewUse} reads and finds, the template shows; every line leads to its
 * own page.
 */
package se.utfall.api.overview;
