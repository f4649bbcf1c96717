package se.utfall.api.security;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import se.utfall.api.words.Words;
import se.utfall.db.account.Accounts;
import se.utfall.db.account.NewAccount;

/** Makes the first administrator of an empty store, so that somebody can log in. */
@Singleton
@Requires(beans = Accounts.class)
public final class FirstAdmin implements ApplicationEventListener<StartupEvent> {
  /** Stands as creator of the first account, and may be nobody's name. */
  public static final String CREATOR = "start";

  private static final String NAME = "admin";
  // Without letters and digits that look alike.
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

  /** What Java puts for each byte that the locale of the machine cannot read, such as of an å. */
  private static final char UNREADABLE = '\uFFFD';

  private static final int GROUPS = 5;
  private static final int GROUP_LENGTH = 4;

  private final Accounts accounts;
  private final Passwords passwords;
  private final String configured;

  FirstAdmin(
      Accounts accounts,
      Passwords passwords,
      @Value("${utfall.admin-password:}") String configured) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.configured = configured;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    create(FirstAdmin::print);
  }

  /**
   * Creates the administrator when there is no account.
   *
   * @param console gets the line with the password when it was made up here; never logged
   * @throws WeakAdminPassword when the configured password cannot be taken
   */
  void create(Consumer<String> console) {
    if (!accounts.isEmpty()) {
      return;
    }
    String password = configured.isEmpty() ? random() : checked(configured);
    var account = new NewAccount(NAME, passwords.hash(password), List.of(Roles.ADMIN), CREATOR);
    accounts.createFirst(
        account,
        () -> {
          if (configured.isEmpty()) {
            console.accept(Words.sv().text("account.first", NAME, password));
          }
        });
  }

  private String checked(String password) {
    if (password.indexOf(UNREADABLE) >= 0) {
      throw WeakAdminPassword.unreadable();
    }
    passwords
        .weakness(password, NAME)
        .ifPresent(
            weakness -> {
              throw new WeakAdminPassword(weakness);
            });
    return password;
  }

  private static String random() {
    var random = new SecureRandom();
    var password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
      if (i > 0 && i % GROUP_LENGTH == 0) {
        password.append('-');
      }
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }

  /** As UTF-8, whatever the locale of the machine says. */
  private static void print(String line) {
    try {
      System.out.write((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
