/**
 * How reads are answered: {@link se.utfall.api.answer.Reader} reads the store for whoever asks and
 * answers with the marks of freshness (ETag, 304, Cache-Control) that belong to what was read.
 */
package se.utfall.api.answer;
