/**
 * The printed money tables, the amounts in long form, claims in the text, equity, reports during
 * the year, volumes, grants, and the organisations and rules that tie them together, as known at a
 * revision. Amounts keep the decimals they were printed with.
 */
package se.utfall.db.finance;
