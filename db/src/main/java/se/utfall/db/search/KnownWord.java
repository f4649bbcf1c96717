package se.utfall.db.search;

import io.micronaut.core.annotation.Introspected;

/**
 * A word that something can be found by.
 *
 * @param spelled as it stands there, in small letters
 * @param folded without rings, dots and accents
 */
@Introspected
public record KnownWord(String spelled, String folded) {}
