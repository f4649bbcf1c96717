package se.utfall.api.security;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import se.utfall.db.account.Account;
import se.utfall.db.account.Accounts;

/** Checks a name and a password. */
@Singleton
public final class SignIn {
  private final Accounts accounts;
  private final Passwords passwords;
  private final LoginBrake brake;

  SignIn(Accounts accounts, Passwords passwords, LoginBrake brake) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.brake = brake;
  }

  /** What came of a try. */
  public sealed interface Outcome {}

  /** The password is right and the account active. */
  public record Welcome(Account account) implements Outcome {}

  /** Name or password is wrong, or the account inactive; which one is not told. */
  public record Wrong() implements Outcome {}

  /** Too many failures: nothing was checked, try again after this time. */
  public record Wait(Duration duration) implements Outcome {

    /** The time in whole seconds, rounded up. */
    public long seconds() {
      return Math.max(1, duration.plusMillis(999).toSeconds());
    }
  }

  /** Tries the name as typed with the password; takes the same time for unknown names. */
  public Outcome attempt(String typedName, String password) {
    String name = AccountName.canonical(typedName);
    Duration wait = brake.waitFor(name);
    if (!wait.isZero()) {
      return new Wait(wait);
    }
    Optional<Account> account = accounts.find(name);
    if (passwords.matches(password, account.map(Account::passwordHash))
        && account.orElseThrow().active()) {
      brake.succeeded(name);
      return new Welcome(account.orElseThrow());
    }
    brake.failed(name);
    return new Wrong();
  }
}
