/**
 * Who asks, and what they may do.
 *
 * <p>Enter at {@link se.utfall.api.security.Caller}, which a controller takes as an argument, and
 * {@link se.utfall.api.security.Roles}, whose names stand in {@code @Secured}. A route without
 * {@code @Secured} is refused to everyone. {@link se.utfall.api.security.SignIn} checks a password,
 * {@link se.utfall.api.security.Sessions} makes and reads the cookie.
 *
 * <p>Pages and the API of accounts are in {@code se.utfall.api.account}; which figures a caller may
 * see is decided where figures are read, not here.
 */
package se.utfall.api.security;
