package se.utfall.api.search;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something that was found, in words.
 *
 * @param kind its kind, as in the store
 * @param code its code
 * @param title its name
 * @param text what it is
 * @param page address of the page that shows it; empty if its text tells all there is
 * @param address that page; without one, the search that finds it
 */
record Hit(
    String kind, String code, String title, String text, Optional<String> page, String address) {
  Hit {
    requireNonNull(kind);
    requireNonNull(code);
    requireNonNull(title);
    requireNonNull(text);
    requireNonNull(page);
    requireNonNull(address);
  }
}
