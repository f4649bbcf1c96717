/**
 * Who may use the service: accounts, tokens of programs, and the key that signs sessions.
 *
 * <p>Enter at {@link se.utfall.db.account.Accounts} for people, {@link
 * se.utfall.db.account.ApiTokens} for programs and {@link se.utfall.db.account.SigningKeys} for the
 * key.
 *
 * <p>This package keeps what it is given. It hashes nothing, decides nothing about rights and knows
 * no passwords; what a role allows is known by the service.
 */
package se.utfall.db.account;
