package se.utfall.db.account;

import java.util.List;

/**
 * An account to be created.
 *
 * @param createdBy the administrator who creates it
 */
public record NewAccount(String name, String passwordHash, List<String> roles, String createdBy) {

  /** Keeps its own copy of the roles. */
  public NewAccount {
    roles = List.copyOf(roles);
  }
}
