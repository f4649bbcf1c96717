package se.utfall.api.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.api.page.Frame;
import se.utfall.api.security.AccountName;
import se.utfall.api.security.Passwords;
import se.utfall.api.security.Roles;
import se.utfall.db.account.Accounts;
import se.utfall.db.account.NewAccount;

/** What an administrator does with accounts: checks what was typed, then changes the store. */
@Singleton
final class AccountKeeping {
  private final Accounts accounts;
  private final Passwords passwords;

  AccountKeeping(Accounts accounts, Passwords passwords) {
    this.accounts = accounts;
    this.passwords = passwords;
  }

  /** What came of a change, with the status of its answer. */
  enum Outcome {
    DONE(303),
    UNKNOWN(404),
    BAD_NAME(400),
    BAD_ROLE(400),
    TOO_SHORT(400),
    TOO_LONG(400),
    TOO_SIMPLE(400),
    TAKEN(409),
    LAST_ADMIN(409);

    private final int status;

    Outcome(int status) {
      this.status = status;
    }

    int status() {
      return status;
    }

    String text(Frame frame) {
      String key = "account.refused." + name().toLowerCase(Locale.ROOT);
      return frame.text(key, Passwords.SHORTEST, Passwords.LONGEST_BYTES);
    }
  }

  Outcome create(String typedName, String password, List<String> roles, String by) {
    Optional<String> name = AccountName.parse(typedName);
    if (name.isEmpty()) {
      return Outcome.BAD_NAME;
    }
    if (!areNames(roles)) {
      return Outcome.BAD_ROLE;
    }
    var weakness = passwords.weakness(password, name.get());
    if (weakness.isPresent()) {
      return Outcome.valueOf(weakness.get().name());
    }
    var account = new NewAccount(name.get(), passwords.hash(password), roles, by);
    return accounts.create(account) ? Outcome.DONE : Outcome.TAKEN;
  }

  Outcome changeRoles(String name, List<String> roles) {
    return areNames(roles)
        ? outcome(accounts.changeRoles(AccountName.canonical(name), roles))
        : Outcome.BAD_ROLE;
  }

  Outcome changePassword(String typedName, String password) {
    String name = AccountName.canonical(typedName);
    return passwords
        .weakness(password, name)
        .map(weakness -> Outcome.valueOf(weakness.name()))
        .orElseGet(() -> outcome(accounts.changePassword(name, passwords.hash(password))));
  }

  Outcome changeActive(String name, boolean active) {
    return outcome(accounts.changeActive(AccountName.canonical(name), active));
  }

  private static boolean areNames(List<String> roles) {
    return roles.stream().allMatch(Roles::isName);
  }

  private static Outcome outcome(Accounts.Change change) {
    return Outcome.valueOf(change.name());
  }
}
