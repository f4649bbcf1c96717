/**
 * Every text that a person reads, in Swedish and in English.
 *
 * <p>Enter at {@link se.utfall.api.words.Words}. The texts stand in {@code messages_sv.properties}
 * and {@code messages_en.properties}, UTF-8, with the same keys in both; a key begins with the
 * feature it belongs to. {@code {0}} stands for the first argument, and nothing else is special.
 *
 * <p>Numbers and dates are not formatted here: they arrive as finished text.
 */
package se.utfall.api.words;
