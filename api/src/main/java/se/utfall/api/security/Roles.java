package se.utfall.api.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The roles of the service and what they imply.
 *
 * <p>Everyone who is logged in is a {@code reader}. An {@code admin} is also an {@code editor}, but
 * not {@code finance}: whoever explains a deviation does so by a role given for it. Any other name
 * is a role that indicators with restricted figures may ask for; nothing implies it.
 */
public final class Roles {
  /** Reads what is internal; everyone logged in has it. */
  public static final String READER = "reader";

  /** Reviews deviations. */
  public static final String FINANCE = "finance";

  /** Imports and edits. */
  public static final String EDITOR = "editor";

  /** Keeps accounts and tokens. */
  public static final String ADMIN = "admin";

  /** The roles with a meaning of their own, in the order in which they are shown. */
  public static final List<String> NAMED = List.of(READER, FINANCE, EDITOR, ADMIN);

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  private Roles() {}

  /** True when the name may be a role: a small letter, then small letters, digits and hyphens. */
  public static boolean isName(String role) {
    return NAME.matcher(role).matches();
  }

  /** The roles and all that they imply, for someone who is logged in. */
  public static Set<String> withImplied(Collection<String> given) {
    var roles = new TreeSet<>(given);
    roles.add(READER);
    if (roles.contains(ADMIN)) {
      roles.add(EDITOR);
    }
    return Set.copyOf(roles);
  }
}
