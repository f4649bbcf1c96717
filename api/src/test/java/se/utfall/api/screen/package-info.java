/**
 * The pages in a real browser: Chromium opens every page with the reference figures and some made
 * up ones, at the sizes people have, and says what is wrong with it.
 *
 * <p>{@link se.utfall.api.screen.Pages} is the list of all pages; a page that is missing there
 * fails {@code PagesTest}. Where the browser and its driver lie is set by the system properties or
 * environment variables that {@link se.utfall.api.screen.Chromium} names. Without them the tests
 * are skipped, and fail when {@code CI} is {@code true}. Pictures of the pages are written to
 * {@code target/screens}.
 */
package se.utfall.api.screen;
