package se.utfall.db.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** What is written about a deviation stays, and nobody writes over what they have not seen. */
@MicronautTest(transactional = false)
class ReviewRepositoryTest implements WithDatabase {
  private static final String WAITING =
      "select count(*) from pg_stat_activity where datname = current_database()"
          + " and wait_event_type = 'Lock'";

  private static final LocalDate DUE = LocalDate.of(2024, 5, 22);

  @Inject ReviewRepository reviews;
  @Inject TestStore store;

  @Test
  void everyVersionIsKeptAndTheLastOneHolds() {
    assertThat(reviews.latest("kept")).isEmpty();
    assertThat(reviews.history("kept")).isEmpty();
    ReviewRow first = reviews.save(draft("kept", "open", "ekonom"), 0);
    ReviewRow second =
        reviews.save(
            new ReviewDraft(
                "kept",
                "T1",
                "SLK",
                "Rad",
                "2023",
                "action",
                " Dyrare el ",
                "Byter",
                "Chef",
                DUE,
                "controller"),
            1);
    assertThat(first)
        .isEqualTo(
            new ReviewRow(
                "kept",
                1,
                "T1",
                "SLK",
                "Rad",
                "2023",
                "open",
                null,
                null,
                null,
                null,
                "ekonom",
                first.changedAt()));
    assertThat(second)
        .isEqualTo(
            new ReviewRow(
                "kept",
                2,
                "T1",
                "SLK",
                "Rad",
                "2023",
                "action",
                "Dyrare el",
                "Byter",
                "Chef",
                DUE,
                "controller",
                second.changedAt()));
    assertThat(second.changedAt()).isAfter(first.changedAt());
    assertThat(reviews.latest("kept")).contains(second);
    assertThat(reviews.history("kept")).containsExactly(first, second);
  }

  @Test
  void aVersionThatHasBeenFollowedIsNotFollowedAgain() {
    reviews.save(draft("met", "open", "första"), 0);
    ReviewRow current = reviews.save(draft("met", "explained", "andra"), 1);
    for (int unexpected : new int[] {-1, 0, 1, 3, Integer.MAX_VALUE}) {
      conflict(
          () -> reviews.save(draft("met", "closed", "tredje"), unexpected), Optional.of(current));
    }
    conflict(() -> reviews.save(draft("ny", "open", "tredje"), 1), Optional.empty());
    assertThat(reviews.history("met")).hasSize(2);
    assertThat(reviews.history("ny")).isEmpty();
  }

  @Test
  void ofTwoWhoWriteAtOnceTheSecondIsToldWhatTheFirstWrote() throws Exception {
    reviews.save(draft("both", "open", "start"), 0);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Connection first = store.connect();
        Statement statement = first.createStatement()) {
      first.setAutoCommit(false);
      statement.execute(
          """
          insert into deviation_review (deviation, version, finance_table, organisation, line,
            period, status, changed_by)
          values ('both', 2, 'T1', 'SLK', 'Rad', '2023', 'explained', 'första')""");
      Future<ReviewRow> second =
          other.submit(() -> reviews.save(draft("both", "closed", "andra"), 1));
      waitUntilSomebodyWaits();
      assertThat(second.isDone()).isFalse();
      first.commit();
      assertThatThrownBy(second::get)
          .hasCauseInstanceOf(ReviewConflict.class)
          .satisfies(
              refusal ->
                  assertThat(((ReviewConflict) refusal.getCause()).current().orElseThrow())
                      .extracting(ReviewRow::version, ReviewRow::changedBy)
                      .containsExactly(2, "första"));
    } finally {
      other.shutdownNow();
    }
    assertThat(reviews.history("both"))
        .extracting(ReviewRow::changedBy)
        .containsExactly("start", "första");
  }

  @Test
  void ofManyWhoFollowTheSameVersionOneIsWritten() throws Exception {
    int writers = 4;
    int rounds = 10;
    ExecutorService people = Executors.newFixedThreadPool(writers);
    try {
      for (int version = 0; version < rounds; version++) {
        int seen = version;
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
          String name = "skrivare " + writer;
          tries.add(people.submit(() -> isWritten(draft("many", "open", name), seen)));
        }
        int written = 0;
        for (Future<Boolean> done : tries) {
          written += done.get() ? 1 : 0;
        }
        assertThat(written).as("version %d", version + 1).isEqualTo(1);
      }
    } finally {
      people.shutdownNow();
    }
    assertThat(reviews.history("many")).hasSize(rounds);
  }

  @Test
  void theLatestOfAllAreOnePerDeviationAndCanBeOfOnePeriod() {
    reviews.save(draft("list-b", "open", "a"), 0);
    reviews.save(draft("list-b", "closed", "a"), 1);
    reviews.save(
        new ReviewDraft("list-a", "T1", "SLK", "Rad", "1999", "open", null, null, null, null, "a"),
        0);
    assertThat(reviews.latestOfAll())
        .filteredOn(row -> row.deviation().startsWith("list-"))
        .extracting(ReviewRow::deviation, ReviewRow::version)
        .containsExactly(tuple("list-a", 1), tuple("list-b", 2));
    assertThat(reviews.latestOfAll("1999")).containsExactly(reviews.latest("list-a").orElseThrow());
    assertThat(reviews.latestOfAll("1998")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update deviation_review set comment = 'x'",
        "update deviation_review set due = due",
        "delete from deviation_review",
        "truncate deviation_review"
      })
  void aReviewCannotBeChangedOrTakenAway(String sql) {
    reviews.save(draft(sql, "open", "a"), 0);
    assertThatThrownBy(() -> store.execute(sql))
        .isInstanceOfSatisfying(
            SQLException.class, refusal -> assertThat(refusal.getSQLState()).isEqualTo("23000"))
        .hasMessageContaining("append-only");
    assertThat(reviews.history(sql)).hasSize(1);
  }

  @Test
  void aReviewSaysWhatItIsAboutWhoWritesAndHowFarItHasCome() {
    for (List<String> bad :
        List.of(List.of("x", "klar", "a"), List.of(" ", "open", "a"), List.of("x", "open", ""))) {
      assertThatThrownBy(() -> draft(bad.get(0), bad.get(1), bad.get(2)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private boolean isWritten(ReviewDraft draft, int seen) {
    try {
      return reviews.save(draft, seen).version() == seen + 1;
    } catch (ReviewConflict late) {
      return false;
    }
  }

  /** Until another session of the test's database waits for a lock. */
  private void waitUntilSomebodyWaits() throws SQLException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (store.one(WAITING).equals("0")) {
      assertThat(System.nanoTime()).as("waited a minute for a lock").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private static void conflict(ThrowingCallable work, Optional<ReviewRow> current) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            ReviewConflict.class, refusal -> assertThat(refusal.current()).isEqualTo(current));
  }

  private static ReviewDraft draft(String deviation, String status, String author) {
    return new ReviewDraft(
        deviation, "T1", "SLK", "Rad", "2023", status, "", null, " ", null, author);
  }
}
