/**
 * Values by address, as JSON and as delimited text that the import reads back, and the versions
 * that a cell has had.
 */
package se.utfall.api.observations;
