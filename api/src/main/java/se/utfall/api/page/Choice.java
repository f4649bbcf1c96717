package se.utfall.api.page;

/**
 * A choice of a list.
 *
 * @param value what the form sends
 * @param name what a person reads
 */
public record Choice(String value, String name) {}
