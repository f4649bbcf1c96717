package se.utfall.db.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people who may log in. There is always an active administrator among them. */
@Singleton
public class Accounts {
  private final AccountRows rows;

  Accounts(AccountRows rows) {
    this.rows = rows;
  }

  /** What became of a change to an account. */
  public enum Change {
    /** It is made. */
    DONE,
    /** There is no such account. */
    UNKNOWN,
    /** Refused: no active administrator would be left. */
    LAST_ADMIN
  }

  /** The account of that name, active or not. */
  public Optional<Account> find(String name) {
    return rows.find(name);
  }

  /**
   * The account whose session this is; empty when it ended, the password changed or it is inactive.
   */
  public Optional<Account> findInSession(String name, int credentialsVersion, UUID session) {
    return rows.findInSession(name, credentialsVersion, session);
  }

  /** All accounts, active ones first, then by name. */
  public List<Account> list() {
    return rows.list();
  }

  /**
   * Creates the first account of an empty store; does nothing when there is any. Of several
   * instances that try at once, one succeeds.
   *
   * @param announce called before the account can be seen, by the instance that creates it
   */
  @Transactional
  public boolean createFirst(NewAccount account, Runnable announce) {
    rows.lock();
    if (rows.count() > 0) {
      return false;
    }
    insert(account);
    announce.run();
    return true;
  }

  /** True when no account exists yet. */
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  /** Creates an account; false when the name is taken. */
  @Transactional
  public boolean create(NewAccount account) {
    return insert(account);
  }

  /** Gives an account these roles instead of those it had. */
  @Transactional
  public Change changeRoles(String name, List<String> roles) {
    rows.lock();
    if (!roles.contains("admin") && isLastAdmin(name)) {
      return Change.LAST_ADMIN;
    }
    return changed(rows.updateRoles(name, roles));
  }

  /** Lets an account in or shuts it out; either way its sessions end. */
  @Transactional
  public Change changeActive(String name, boolean active) {
    rows.lock();
    if (!active && isLastAdmin(name)) {
      return Change.LAST_ADMIN;
    }
    return changed(rows.updateActive(name, active));
  }

  /** Sets the hash of a new password; all sessions of the account end. */
  @Transactional
  public Change changePassword(String name, String passwordHash) {
    return changed(rows.updatePassword(name, passwordHash));
  }

  /** Ends one session, whose cookie would have been valid until the given time. */
  @Transactional
  public void endSession(UUID session, Instant expiresAt) {
    rows.deleteExpiredSessions();
    rows.insertEndedSession(session, expiresAt);
  }

  private boolean insert(NewAccount account) {
    return rows.insert(account.name(), account.passwordHash(), account.roles(), account.createdBy())
        == 1;
  }

  private boolean isLastAdmin(String name) {
    return rows.find(name)
        .filter(account -> account.active() && account.roles().contains("admin"))
        .map(account -> !rows.existsOtherAdmin(name))
        .orElse(false);
  }

  private static Change changed(int count) {
    return count == 0 ? Change.UNKNOWN : Change.DONE;
  }
}
