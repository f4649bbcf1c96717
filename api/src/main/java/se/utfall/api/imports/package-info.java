/**
 * Files in by HTTP, and the log of those that came in. What is wrong with a file is told row by row
 * in words.
 */
package se.utfall.api.imports;
