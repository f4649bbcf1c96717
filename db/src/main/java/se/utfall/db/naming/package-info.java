/**
 * Names of what people keep: {@link se.utfall.db.naming.RandomName} makes those that the store
 * makes up itself, {@link se.utfall.db.naming.UniqueName} tells when one that people have chosen is
 * taken.
 */
package se.utfall.db.naming;
