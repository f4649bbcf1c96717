/**
 * Money as printed, for programs: tables row by row in printed order, amounts in long form, claims,
 * equity, rules.
 */
package se.utfall.api.finance;
