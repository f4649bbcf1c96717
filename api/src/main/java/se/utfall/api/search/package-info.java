/**
 * Search: one field that finds indicators, areas, pages, tables of money and their lines,
 * organisations, strategies, events and sources. Enter at {@link se.utfall.api.search.Search};
 * {@link se.utfall.api.search.IndicatorSearch} narrows a list of indicators by the same words. What
 * is found, and in which order, is decided in {@code se.utfall.db.search}; here it gets its words
 * and addresses. Nobody finds what they may not see, by name, suggestion or number of hits.
 */
package se.utfall.api.search;
