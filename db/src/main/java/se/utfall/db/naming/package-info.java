/**
 * Names that the store makes up itself. Enter at {@link se.utfall.db.naming.RandomName}; what
 * people call things is not here.
 */
package se.utfall.db.naming;
