/**
 * The frame round every page, and how every refusal and fault is answered.
 *
 * <p>Enter at {@link se.utfall.api.page.Frame}, which a controller takes as an argument and gives
 * to its template, and at the template {@code layout.jte}. {@link se.utfall.api.page.ErrorAnswers}
 * turns any trouble into a problem for programs or a page for people; {@link
 * se.utfall.api.page.Faults} logs what nobody expected, once. {@link se.utfall.api.page.Typed}
 * reads the fields of forms, {@link se.utfall.api.page.FormAnswer} answers them.
 *
 * <p>It holds nothing of the content of pages; that is with each feature.
 */
package se.utfall.api.page;
