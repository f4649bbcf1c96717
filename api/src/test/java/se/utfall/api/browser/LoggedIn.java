package se.utfall.api.browser;

import io.micronaut.http.HttpRequest;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import org.springframework.security.crypto.bcrypt.BCrypt;
import se.utfall.api.security.Sessions;
import se.utfall.db.account.Account;
import se.utfall.db.account.Accounts;
import se.utfall.db.account.NewAccount;

/** Makes people with roles and browsers in which they are logged in, without hashing each time. */
@Singleton
public final class LoggedIn {
  /** The password of everyone made here. */
  public static final String PASSWORD = "en lång mening";

  /** Of the least cost, so that neither making it nor checking against it takes time. */
  private static final String HASH = BCrypt.hashpw(PASSWORD, BCrypt.gensalt(4));

  private final Accounts accounts;
  private final Sessions sessions;
  private final EmbeddedServer service;

  LoggedIn(Accounts accounts, Sessions sessions, EmbeddedServer service) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.service = service;
  }

  /** A browser in which a person of that name, created when new, is logged in. */
  public Browser as(String name, String... roles) {
    accounts.create(new NewAccount(name, HASH, List.of(roles), "test"));
    Account account = accounts.find(name).orElseThrow();
    String cookie = sessions.start(account, HttpRequest.GET("/")).getValue();
    return Browser.at(uri()).withSession(cookie);
  }

  private URI uri() {
    return service.getURI();
  }
}
