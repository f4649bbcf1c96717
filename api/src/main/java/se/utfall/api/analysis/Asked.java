package se.utfall.api.analysis;

import se.utfall.api.words.Words;

/**
 * What one request asks of an analysis.
 *
 * @param studies the series, and others beside it
 * @param arguments the arguments of the method
 * @param words the language of the answer
 */
public record Asked(Studies studies, Arguments arguments, Words words) {}
