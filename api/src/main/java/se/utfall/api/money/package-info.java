/**
 * Printed money for those who read it: {@link se.utfall.api.money.BooksReader} is where amounts
 * cross from the store to the analyses, {@link se.utfall.api.money.MoneyWords} is how they are
 * said, {@code MoneySections} how its pages hang together. It knows no single page.
 */
package se.utfall.api.money;
