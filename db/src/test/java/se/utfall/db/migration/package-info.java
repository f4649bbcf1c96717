/** The schema as Flyway makes it from nothing: it can be made, once, and says what it holds. */
package se.utfall.db.migration;
