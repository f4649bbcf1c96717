/**
 * Key figures of organisations through the years: net cost and how it develops, cost per full-time
 * equivalent, what is price and what is volume, and measures of staff. {@link
 * se.utfall.api.keyfigure.KeyFigureReader} joins printed money and indicators; the analyses count.
 */
package se.utfall.api.keyfigure;
