/**
 * Finds what the store holds by words: indicators, areas, tables of money and their lines,
 * organisations, strategies of programmes, events and sources, as known at a revision and as far as
 * the reader may see them. Enter at {@link se.utfall.db.search.SearchRepository}. How words are
 * folded, stemmed and ranked stands in {@code R__search_functions.sql}; no index is kept.
 */
package se.utfall.db.search;
