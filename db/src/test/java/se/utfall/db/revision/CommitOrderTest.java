package se.utfall.db.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.db.figures.FigureRepository;
import se.utfall.db.imports.ImportAnswer;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** Revisions are in the order of their commits, and answers about the past stay as they were. */
@MicronautTest(transactional = false)
class CommitOrderTest implements WithDatabase {
  private static final String WAITING =
      "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
          + " and datname = current_database()";

  @Inject TestStore tests;
  @Inject Store store;
  @Inject FigureRepository figures;

  private final ExecutorService threads = Executors.newCachedThreadPool();

  @BeforeAll
  void begin() {
    tests.begin();
  }

  @AfterAll
  void end() {
    threads.shutdownNow();
  }

  @Test
  void anImportThatIsStillBeingSentHoldsNobodyUpAndComesAfterThoseThatAreDone() throws Exception {
    var sending = new PipedOutputStream();
    var slowly = new PipedInputStream(sending, 1 << 16);
    Future<ImportAnswer> slow = start(() -> tests.take("observations", slowly, false));
    send(sending, TestStore.observations("TAL;GBG;1801;;;1;;;;;S1;;"));
    untilOne(
        "select count(*) from pg_stat_activity where query like 'copy staging%'"
            + " and state = 'active' and datname = current_database()");
    long fast = observe("TAL;GBG;1802;;;2;;;;;S1;;");
    AsOf moment = tests.moment();
    List<String> before = known(moment);
    send(sending, "TAL;GBG;1803;;;3;;;;;S1;;\n");
    sending.close();
    long late = slow.get(1, TimeUnit.MINUTES).id().orElseThrow();
    assertThat(revisionOf(late)).isEqualTo(revisionOf(fast) + 1);
    assertThat(timeOf(late)).isAfter(timeOf(fast)).isAfter(moment.instant());
    assertThat(known(moment)).isEqualTo(before).contains("1802=2").doesNotContain("1801=1");
    assertThat(known(tests.moment())).contains("1801=1", "1802=2", "1803=3");
  }

  /** The slow import has compared and waits for a lock of the test before it can be closed. */
  @Test
  void anImportHeldBetweenItsComparisonAndItsCommitChangesNoAnswerGivenBefore() throws Exception {
    try (Connection holder = tests.connect();
        Statement lock = holder.createStatement()) {
      holder.setAutoCommit(false);
      lock.execute("lock table latest_observation in exclusive mode");
      Future<ImportAnswer> held =
          start(
              () ->
                  tests.stored(
                      "observations", TestStore.observations("TAL;MAL;2001;;;1;;;;;S1;;")));
      untilOne(WAITING);
      AsOf moment = tests.moment();
      List<String> before = known(moment);
      holder.rollback();
      long late = held.get(1, TimeUnit.MINUTES).id().orElseThrow();
      assertThat(timeOf(late)).isAfter(moment.instant());
      assertThat(known(moment)).isEqualTo(before);
      assertThat(known(tests.moment())).hasSize(before.size() + 1);
    }
  }

  @Test
  void aReaderOfThePastWaitsForAWriterThatHasItsTimeButNotItsCommit() throws Exception {
    var stamped = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    Future<Long> writer =
        start(
            () ->
                store.write(
                    writing -> {
                      long revision = writing.takeTurn();
                      writing.close(revision, TestStore.AUTHOR);
                      stamped.countDown();
                      await(goOn);
                      return revision;
                    }));
    assertThat(stamped.await(1, TimeUnit.MINUTES)).isTrue();
    AsOf moment = tests.moment();
    Future<Long> reader = start(() -> tests.<Long>read(Optional.of(moment), Reading::revision));
    untilOne(WAITING);
    assertThat(tests.<Long>read(Optional.empty(), Reading::revision))
        .as("who asks for now does not wait")
        .isLessThan(Long.parseLong(tests.one("select max(revision) + 1 from revision")));
    goOn.countDown();
    long revision = writer.get(1, TimeUnit.MINUTES);
    assertThat(reader.get(1, TimeUnit.MINUTES)).isEqualTo(revision);
  }

  @Test
  void aMomentToComeMeansNowAndIsNotOfThePast() {
    AsOf later = new AsOf(Instant.parse("2998-01-01T00:00:00Z"));
    assertThat(tests.<Boolean>read(Optional.of(later), Reading::isPast)).isFalse();
    assertThat(tests.<Instant>read(Optional.of(later), Reading::knownAt)).isBefore(later.instant());
    AsOf earlier = new AsOf(Instant.parse("2020-01-01T00:00:00Z"));
    assertThat(tests.<Boolean>read(Optional.of(earlier), Reading::isPast)).isTrue();
    assertThat(tests.<Instant>read(Optional.of(earlier), Reading::knownAt))
        .isEqualTo(earlier.instant());
  }

  @Test
  void importsOfTheSameCellsAtOnceGiveWhatSomeOrderOfThemWouldGive() throws Exception {
    int writers = 4;
    int rounds = 5;
    int cells = 40;
    List<Callable<Void>> work = new ArrayList<>();
    for (int writer = 0; writer < writers; writer++) {
      int mine = writer;
      work.add(
          () -> {
            for (int round = 0; round < rounds; round++) {
              observe(rows(cells, mine * rounds + round));
            }
            return null;
          });
    }
    for (Future<Void> done : threads.invokeAll(work)) {
      done.get();
    }
    String ofTheseCells = " from observation join series using (series) where area = 'GBG-HIS'";
    assertThat(tests.one("select count(*)" + ofTheseCells + " and superseded_by is null"))
        .isEqualTo(Integer.toString(cells));
    assertThat(tests.one("select count(*)" + ofTheseCells))
        .as("no change is lost: each import made one version of each cell")
        .isEqualTo(Integer.toString(cells * writers * rounds));
    assertThat(
            tests.column(
                "select count(distinct value)" + ofTheseCells + " group by observation.revision"))
        .as("each revision is one whole import")
        .containsOnly("1")
        .hasSize(writers * rounds);
    assertThat(
            tests.one(
                "select count(*) from (select superseded_by is not distinct from lead(observation.revision)"
                    + " over (partition by series, period order by observation.revision) as linked"
                    + ofTheseCells
                    + ") versions where not linked"))
        .as("every version ends where the next begins")
        .isEqualTo("0");
  }

  @Test
  void numbersAndTimesOfRevisionsRiseWithoutHoles() throws SQLException {
    observe("TAL;MAL;2050;;;1;;;;;S1;;");
    tests.take("observations", TestStore.observations("TAL;MAL;2051;;;fel;;;;;S1;;"));
    observe("TAL;MAL;2051;;;1;;;;;S1;;");
    assertThat(
            tests.one(
                "select count(*) from (select revision = row_number() over (order by recorded_at)"
                    + " as right from revision) numbered where not \"right\""))
        .isEqualTo("0");
  }

  private static String[] rows(int cells, int value) {
    String[] rows = new String[cells];
    for (int i = 0; i < cells; i++) {
      rows[i] = "TAL;GBG-HIS;" + (1900 + i) + ";;;" + value + ";;;;;S1;;";
    }
    return rows;
  }

  private List<String> known(AsOf moment) {
    return tests.at(
        moment,
        r -> {
          long[] series =
              figures.allSeries(r.revision(), r.roles()).stream()
                  .mapToLong(s -> s.series())
                  .toArray();
          return figures.observations(r.revision(), r.roles(), series).stream()
              .map(o -> o.period() + "=" + o.value())
              .toList();
        });
  }

  private long observe(String... rows) {
    return tests.stored("observations", TestStore.observations(rows)).id().orElseThrow();
  }

  private long revisionOf(long id) throws SQLException {
    return Long.parseLong(tests.one("select revision from import where import = " + id));
  }

  private Instant timeOf(long id) throws SQLException {
    return OffsetDateTime.parse(
            tests
                .one(
                    "select r.recorded_at from import join revision r using (revision)"
                        + " where import = "
                        + id)
                .replace(' ', 'T')
                .replaceFirst("([+-]\\d\\d)$", "$1:00"))
        .toInstant();
  }

  private <T> Future<T> start(Callable<T> work) {
    return threads.submit(work);
  }

  private void untilOne(String query) throws SQLException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (tests.one(query).equals("0")) {
      assertThat(System.nanoTime()).as("waited a minute for: " + query).isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private static void send(PipedOutputStream sending, String text) throws IOException {
    sending.write(text.getBytes(StandardCharsets.UTF_8));
    sending.flush();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
