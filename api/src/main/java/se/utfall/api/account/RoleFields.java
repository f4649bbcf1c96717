package se.utfall.api.account;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import se.utfall.api.security.Roles;

/** The roles of a form: ticked ones, and further ones typed with blanks or commas between. */
final class RoleFields {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

  private RoleFields() {}

  /** All names that were ticked or typed, sorted; whether they may be roles is not checked. */
  static List<String> read(@Nullable List<String> ticked, @Nullable String typed) {
    var roles = new TreeSet<String>(ticked == null ? List.of() : ticked);
    if (typed != null) {
      roles.addAll(List.of(BETWEEN.split(typed.strip().toLowerCase(Locale.ROOT))));
    }
    roles.remove("");
    if (roles.isEmpty()) {
      roles.add(Roles.READER);
    }
    return List.copyOf(roles);
  }
}
