/**
 * A store to write tests against: sends lines of text as files, and looks into the tables with SQL
 * of its own, past the code that is tested.
 */
package se.utfall.db.teststore;
