/**
 * What an address asks for: {@link se.utfall.api.query.Query} reads its parameters and refuses what
 * it cannot read, by name.
 */
package se.utfall.api.query;
