package se.utfall.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginBrakeTest {
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final LoginBrake brake = new LoginBrake(() -> now);

  @Test
  void eachFailureFromTheFifthOnDoublesTheWaitUpToAMinute() {
    fail(4);
    assertThat(brake.waitFor("anna")).isZero();
    for (long seconds : new long[] {1, 2, 4, 8, 16, 32, 60, 60}) {
      fail(1);
      assertThat(brake.waitFor("anna")).isEqualTo(Duration.ofSeconds(seconds));
    }
    assertThat(brake.waitFor("bo")).isZero();
  }

  @Test
  void theWaitPassesAndARightPasswordOrAQuarterOfAnHourForgetsTheFailures() {
    fail(6);
    now = now.plusSeconds(2);
    assertThat(brake.waitFor("anna")).isZero();
    brake.succeeded("anna");
    fail(4);
    assertThat(brake.waitFor("anna")).isZero();
    fail(5);
    now = now.plus(Duration.ofMinutes(15)).plusSeconds(1);
    fail(1);
    assertThat(brake.waitFor("anna")).isZero();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      brake.failed("anna");
    }
  }
}
