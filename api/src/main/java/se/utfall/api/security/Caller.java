package se.utfall.api.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks: nobody known, a person or a program of theirs. A controller may take it as argument.
 */
public final class Caller {
  private static final Caller ANONYMOUS = new Caller(null, Set.of());

  private final String name;
  private final Set<String> roles;

  private Caller(String name, Set<String> roles) {
    this.name = name;
    this.roles = Set.copyOf(roles);
  }

  /** Someone who is not logged in. */
  public static Caller anonymous() {
    return ANONYMOUS;
  }

  /** Someone who is logged in with these roles and all that they imply. */
  public static Caller named(String name, Set<String> roles) {
    return new Caller(name, Roles.withImplied(roles));
  }

  /** The caller of a request. */
  public static Caller of(HttpRequest<?> request) {
    return request.getUserPrincipal(Authentication.class).map(Caller::of).orElse(ANONYMOUS);
  }

  /** The caller that was recognised; its roles already hold what they imply. */
  public static Caller of(Authentication authentication) {
    return new Caller(authentication.getName(), Set.copyOf(authentication.getRoles()));
  }

  /** The name of the account; empty when not logged in. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** All roles, implied ones too; empty when not logged in. */
  public Set<String> roles() {
    return roles;
  }

  /** True for a person or program that is known. */
  public boolean isLoggedIn() {
    return name != null;
  }

  /** True when the caller has the role, given or implied. */
  public boolean has(String role) {
    return roles.contains(role);
  }

  @Override
  public String toString() {
    return name == null ? "anonymous" : name + roles;
  }
}
