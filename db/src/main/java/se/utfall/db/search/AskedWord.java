package se.utfall.db.search;

import io.micronaut.core.annotation.Introspected;

/**
 * A word of a question.
 *
 * @param spelled as it was written, in small letters
 * @param folded without rings, dots and accents
 * @param stem the beginning that its forms have in common, folded
 */
@Introspected
public record AskedWord(String spelled, String folded, String stem) {}
