package se.utfall.db.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.utfall.db.testserver.WithDatabase;

@MicronautTest(transactional = false)
class FirstStartTest implements WithDatabase {
  @Inject Accounts accounts;
  @Inject SigningKeys keys;

  @Test
  void ofManyInstancesThatStartAtOnceOneCreatesTheFirstAccountAndAllGetTheSameKey()
      throws Exception {
    List<String> announced = Collections.synchronizedList(new ArrayList<>());
    List<Callable<Boolean>> starts = new ArrayList<>();
    List<Callable<String>> keyCalls = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String name = "först" + i;
      starts.add(
          () ->
              accounts.createFirst(
                  new NewAccount(name, "hash", List.of("admin"), "start"),
                  () -> announced.add(name)));
      keyCalls.add(() -> keys.keyFor("session", "key of " + name));
    }
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      var created = 0;
      for (var start : threads.invokeAll(starts)) {
        created += start.get() ? 1 : 0;
      }
      assertThat(created).isEqualTo(1);
      assertThat(announced).hasSize(1);
      assertThat(accounts.list()).extracting(Account::name).isEqualTo(announced);
      List<String> received = new ArrayList<>();
      for (var key : threads.invokeAll(keyCalls)) {
        received.add(key.get());
      }
      assertThat(received).hasSize(6).containsOnly(received.get(0));
    } finally {
      threads.shutdown();
    }
  }
}
