package se.utfall.api.account;

import se.utfall.api.page.Frame;
import se.utfall.api.security.Roles;

/** What a role is called on a page. */
final class RoleText {
  private RoleText() {}

  static String of(Frame frame, String role) {
    return Roles.NAMED.contains(role) ? frame.text("account.role." + role) : role;
  }
}
