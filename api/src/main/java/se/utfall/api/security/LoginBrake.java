package se.utfall.api.security;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever guesses passwords: after five failures on a name each further one doubles the
 * wait, from one second up to a minute. Known and unknown names are treated alike. Kept in memory,
 * so each instance of the service counts by itself.
 */
@Singleton
final class LoginBrake {
  private static final int FREE_FAILURES = 5;
  private static final long LONGEST_WAIT_SECONDS = 60;
  private static final Duration FORGET_AFTER = Duration.ofMinutes(15);
  private static final int MOST_NAMES = 10_000;

  private final InstantSource clock;
  private final Map<String, Failures> byName =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > MOST_NAMES;
        }
      };

  private record Failures(int count, Instant last) {}

  LoginBrake(InstantSource clock) {
    this.clock = clock;
  }

  /** How long the name must wait before the next try; zero when it need not. */
  synchronized Duration waitFor(String name) {
    Failures failures = byName.get(name);
    if (failures == null || failures.count() < FREE_FAILURES) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures.count() - FREE_FAILURES, 10);
    long seconds = Math.min(1L << doublings, LONGEST_WAIT_SECONDS);
    Duration left = Duration.between(clock.instant(), failures.last().plusSeconds(seconds));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Counts a failure. */
  synchronized void failed(String name) {
    Instant now = clock.instant();
    Failures before = byName.remove(name);
    boolean fresh = before == null || before.last().plus(FORGET_AFTER).isBefore(now);
    byName.put(name, new Failures(fresh ? 1 : before.count() + 1, now));
  }

  /** Forgets the failures of a name that has shown the right password. */
  synchronized void succeeded(String name) {
    byName.remove(name);
  }
}
