package se.utfall.api.security;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.utfall.db.account.Accounts;
import se.utfall.db.embedded.ServerAddress;
import se.utfall.db.testserver.TestServer;

class FirstAdminTest {
  private static final Pattern LINE =
      Pattern.compile("Första användaren heter admin och har lösenordet (\\S+) \\(visas bara nu.*");

  private static TestService service;

  @BeforeAll
  static void start() {
    service = TestService.start();
  }

  @BeforeEach
  void removeEverybody() throws SQLException {
    service.removeEverybody();
  }

  @AfterAll
  static void end() {
    service.close();
  }

  @Test
  void aRandomPasswordIsPrintedOnceAndIsTheRightOne() {
    List<String> console = new ArrayList<>();
    service.firstAdmin("").create(console::add);
    service.firstAdmin("").create(console::add);
    assertThat(console).hasSize(1);
    var line = LINE.matcher(console.get(0));
    assertThat(line.matches()).isTrue();
    var admin = service.accounts().find("admin").orElseThrow();
    assertThat(line.group(1)).hasSizeGreaterThanOrEqualTo(20);
    assertThat(new Passwords().matches(line.group(1), Optional.of(admin.passwordHash()))).isTrue();
    assertThat(admin.roles()).containsExactly("admin");
  }

  @Test
  void aConfiguredPasswordIsPrintedNowhereAndDoesNotChangeAnAccountThatExists() {
    List<String> console = new ArrayList<>();
    service.firstAdmin("ett bra lösenord").create(console::add);
    service.firstAdmin("ett annat lösenord").create(console::add);
    service.firstAdmin("svagt").create(console::add);
    assertThat(console).isEmpty();
    var hash = service.accounts().find("admin").orElseThrow().passwordHash();
    assertThat(new Passwords().matches("ett bra lösenord", Optional.of(hash))).isTrue();
  }

  @Test
  void aWeakConfiguredPasswordStopsTheStartWithOneSentenceThatNamesTheSetting() {
    var settings =
        new HashMap<String, Object>(TestServer.properties(TestServer.migratedDatabase()));
    settings.put("utfall.admin-password", "kort");
    assertThatThrownBy(() -> ApplicationContext.run(settings).close())
        .isInstanceOf(WeakAdminPassword.class)
        .hasMessage("UTFALL_ADMIN_PASSWORD är för kort: lösenordet ska ha minst 10 tecken.");
  }

  @Test
  void aPasswordThatTheLocaleOfTheMachineCannotReadStopsTheStart() {
    String read = new String("blåbär på ön".getBytes(UTF_8), US_ASCII);
    assertThatThrownBy(() -> service.firstAdmin(read).create(line -> {}))
        .isInstanceOf(WeakAdminPassword.class)
        .hasMessage(
            "UTFALL_ADMIN_PASSWORD har tecken som inte kan läsas, troligen å, ä eller ö: starta"
                + " tjänsten med LC_ALL=C.UTF-8.");
    assertThat(service.accounts().isEmpty()).isTrue();
  }

  /** The beans on a store of accounts, and a first administrator as each setting makes it. */
  private record TestService(ApplicationContext context, ServerAddress database)
      implements AutoCloseable {
    static TestService start() {
      var database = TestServer.begunDatabase();
      return new TestService(
          ApplicationContext.run(new HashMap<String, Object>(TestServer.properties(database))),
          database);
    }

    void removeEverybody() throws SQLException {
      try (var connection =
              DriverManager.getConnection(
                  database.url(), database.username(), database.password());
          var statement = connection.createStatement()) {
        statement.execute("delete from account");
      }
    }

    FirstAdmin firstAdmin(String configured) {
      return new FirstAdmin(accounts(), new Passwords(), configured);
    }

    Accounts accounts() {
      return context.getBean(Accounts.class);
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
