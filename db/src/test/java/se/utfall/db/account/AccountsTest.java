package se.utfall.db.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.utfall.db.account.Accounts.Change;
import se.utfall.db.testserver.WithDatabase;

@MicronautTest(transactional = false)
class AccountsTest implements WithDatabase {
  @Inject Accounts accounts;
  @Inject ApiTokens tokens;

  @Test
  void twoAdministratorsWhoRemoveEachOtherAtOnceLeaveOne() throws Exception {
    accounts.create(account("anna", "admin"));
    accounts.create(account("bo", "admin", "finance"));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Change> changes = new ArrayList<>();
      for (var change :
          threads.invokeAll(
              List.<Callable<Change>>of(
                  () -> accounts.changeActive("anna", false),
                  () -> accounts.changeRoles("bo", List.of("finance"))))) {
        changes.add(change.get());
      }
      assertThat(changes).containsExactlyInAnyOrder(Change.DONE, Change.LAST_ADMIN);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aSessionLastsUntilItIsEndedThePasswordChangesOrTheAccountIsShutOut() {
    accounts.create(account("cecilia", "finance"));
    var first = UUID.randomUUID();
    var second = UUID.randomUUID();
    assertThat(accounts.findInSession("cecilia", 1, first))
        .hasValueSatisfying(found -> assertThat(found.roles()).containsExactly("finance"));

    accounts.endSession(first, Instant.now().plusSeconds(60));
    assertThat(accounts.findInSession("cecilia", 1, first)).isEmpty();
    assertThat(accounts.findInSession("cecilia", 1, second)).isPresent();

    assertThat(accounts.changePassword("cecilia", "another hash")).isEqualTo(Change.DONE);
    assertThat(accounts.findInSession("cecilia", 1, second)).isEmpty();
    assertThat(accounts.findInSession("cecilia", 2, second)).isPresent();

    accounts.changeActive("cecilia", false);
    accounts.changeActive("cecilia", true);
    assertThat(accounts.findInSession("cecilia", 2, second)).isEmpty();
  }

  @Test
  void aNameIsGivenOnceAndAnUnknownOneCannotBeChanged() {
    assertThat(accounts.create(account("david", "reader"))).isTrue();
    assertThat(accounts.create(account("david", "admin"))).isFalse();
    assertThat(accounts.find("david"))
        .hasValueSatisfying(d -> assertThat(d.roles()).containsExactly("reader"));
    assertThat(accounts.changeRoles("ingen", List.of())).isEqualTo(Change.UNKNOWN);
    assertThat(accounts.changePassword("ingen", "hash")).isEqualTo(Change.UNKNOWN);
  }

  @Test
  void aTokenFromBeforeThePasswordWasChangedIsDeadAndOneFromAfterwardsLives() {
    accounts.create(account("erik", "reader"));
    String early = issue("erik", "a");
    assertThat(tokens.findLive(early)).isPresent();
    accounts.changePassword("erik", "another hash");
    assertThat(tokens.findLive(early)).isEmpty();
    assertThat(tokens.findLive(issue("erik", "b"))).isPresent();
  }

  private String issue(String owner, String digit) {
    String sha256 = digit.repeat(64);
    Instant expires = Instant.now().plusSeconds(60);
    tokens.insert(UUID.randomUUID(), "program", sha256, owner, List.of("reader"), expires);
    return sha256;
  }

  private static NewAccount account(String name, String... roles) {
    return new NewAccount(name, "hash of " + name, List.of(roles), "test");
  }
}
