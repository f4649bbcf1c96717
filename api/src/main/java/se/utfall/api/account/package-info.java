/**
 * Logging in and out, one's own account, the accounts of others, and tokens of programs.
 *
 * <p>Enter at the controllers: {@code /logga-in}, {@code /mitt-konto}, {@code /anvandare} and
 * {@code /api/v1/tokens}. How a caller is recognised and what a role implies is in {@code
 * se.utfall.api.security}.
 */
package se.utfall.api.account;
