package se.utfall.api.security;

import io.micronaut.core.annotation.Nullable;
import java.net.URI;
import java.net.URISyntaxException;

/** An address within this service, to go to after logging in; never one of another site. */
public final class LocalPath {
  private LocalPath() {}

  /** The address asked for when it is one of ours, else the overview. */
  public static String of(@Nullable String asked) {
    return asked != null && isLocal(asked) ? asked : "/";
  }

  private static boolean isLocal(String asked) {
    if (!asked.startsWith("/") || asked.startsWith("//") || asked.indexOf('\\') >= 0) {
      return false;
    }
    try {
      var uri = new URI(asked);
      return uri.getScheme() == null
          && uri.getRawAuthority() == null
          && uri.normalize().getRawPath().equals(uri.getRawPath())
          && !asked.startsWith("/logga-");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
