package se.utfall.api.security;

import io.micronaut.security.authentication.Authentication;

/** How a caller was recognised. */
public enum Means {
  /** By the cookie of a browser that has logged in. */
  SESSION,
  /** By the token of a program. */
  TOKEN,
  /** By name and password sent with this very request. */
  PASSWORD;

  /** How this caller was recognised. */
  public static Means of(Authentication caller) {
    return valueOf(String.valueOf(caller.getAttributes().get(Recognition.MEANS)));
  }
}
