package se.utfall.api.security;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.account.Accounts;
import se.utfall.db.account.ApiTokens;
import se.utfall.db.account.LiveToken;

/**
 * Finds out who asks: by the header {@code Authorization} when there is one, else by the session
 * cookie. The roles are those of the account at this moment. A wrong header is refused even where
 * anyone may read, so that a program never gets less than it asked for without knowing.
 */
@Singleton
final class Recognition {
  /** Attribute of the caller: how it was recognised. */
  static final String MEANS = "means";

  private final Accounts accounts;
  private final ApiTokens tokens;
  private final Sessions sessions;
  private final SignIn signIn;

  Recognition(Accounts accounts, ApiTokens tokens, Sessions sessions, SignIn signIn) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.sessions = sessions;
    this.signIn = signIn;
  }

  /** The caller; empty when nobody known. */
  Optional<Authentication> recognise(HttpRequest<?> request) {
    String header = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
    return header == null ? bySession(request) : Optional.of(byHeader(header.strip(), request));
  }

  private Optional<Authentication> bySession(HttpRequest<?> request) {
    return sessions
        .read(request)
        .flatMap(s -> accounts.findInSession(s.name(), s.credentialsVersion(), s.id()))
        .map(a -> caller(a.name(), Roles.withImplied(a.roles()), Means.SESSION));
  }

  private Authentication byHeader(String header, HttpRequest<?> request) {
    int blank = header.indexOf(' ');
    String scheme = header.substring(0, Math.max(blank, 0)).toLowerCase(Locale.ROOT);
    String credentials = header.substring(blank + 1).strip();
    return switch (scheme) {
      case "bearer" -> byToken(credentials);
      case "basic" -> byPassword(credentials, request);
      default -> throw Challenge.forRequest(request, "Authorization is neither Bearer nor Basic.");
    };
  }

  private Authentication byToken(String secret) {
    LiveToken token =
        tokens.findLive(TokenSecret.sha256(secret)).orElseThrow(Challenge::invalidToken);
    tokens.touch(token.tokenId());
    Set<String> roles = new HashSet<>(Roles.withImplied(token.tokenRoles()));
    roles.retainAll(Roles.withImplied(token.ownerRoles()));
    return caller(token.owner(), roles, Means.TOKEN);
  }

  private Authentication byPassword(String credentials, HttpRequest<?> request) {
    if (!Challenge.takesPassword(request)) {
      throw Challenge.forRequest(
          request,
          "Basic is accepted for POST /api/v1/tokens only; use Authorization: Bearer <token>.");
    }
    List<String> nameAndPassword = decode(credentials);
    if (nameAndPassword.size() != 2) {
      throw Challenge.forRequest(request, "Authorization: Basic is not base64 of name:password.");
    }
    var outcome = signIn.attempt(nameAndPassword.get(0), nameAndPassword.get(1));
    if (outcome instanceof SignIn.Welcome welcome) {
      var account = welcome.account();
      return caller(account.name(), Roles.withImplied(account.roles()), Means.PASSWORD);
    }
    if (outcome instanceof SignIn.Wait wait) {
      throw ProblemException.of(
              HttpStatus.TOO_MANY_REQUESTS,
              "Too many failed attempts; try again in " + wait.seconds() + " s.")
          .with(HttpHeaders.RETRY_AFTER, String.valueOf(wait.seconds()));
    }
    throw Challenge.forRequest(request, "The name or the password is wrong.");
  }

  private static List<String> decode(String credentials) {
    try {
      byte[] bytes = Base64.getDecoder().decode(credentials);
      return List.of(new String(bytes, StandardCharsets.UTF_8).split(":", 2));
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  private static Authentication caller(String name, Set<String> roles, Means means) {
    return Authentication.build(name, roles, java.util.Map.of(MEANS, means.name()));
  }
}
