package se.utfall.api.search;

/**
 * A piece of a text.
 *
 * @param text the piece
 * @param isHit whether it was searched for
 */
public record Mark(String text, boolean isHit) {}
