package se.utfall.db.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.revision.AsOf;
import se.utfall.db.revision.Reading;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** The store as it was known at any moment. */
@MicronautTest(transactional = false)
class MemoryTest implements WithDatabase {
  @Inject TestStore store;
  @Inject FigureRepository figures;
  @Inject IndicatorRepository indicators;
  @Inject CatalogueRepository catalogue;

  private AsOf empty;

  @BeforeAll
  void begin() throws SQLException {
    empty = store.moment();
    store.begin();
  }

  @Test
  void aValueIsReadAsItWasBeforeBetweenAndAfterItsRevisions() throws SQLException {
    indicator("A", "Namn", "antal", "");
    AsOf before = store.moment();
    observe("A;GBG;2020;;;1;;;;;S1;;", "A;GBG;2021;;;2;;;;;S1;;");
    AsOf between = store.moment();
    observe("A;GBG;2020;;;1,5;;;derived;P;S2;3.1;rättad");
    AsOf after = store.moment();
    observe("A;GBG;2020;;;9;;;;;S1;;");
    assertThat(values("A", before)).isEmpty();
    assertThat(values("A", between)).containsExactly("2020=1", "2021=2");
    assertThat(values("A", after)).containsExactly("2020=1.5", "2021=2");
    assertThat(store.now(r -> values("A", r))).containsExactly("2020=9", "2021=2");
    assertThat(values("A", new AsOf(Instant.parse("2999-01-01T00:00:00Z"))))
        .containsExactly("2020=9", "2021=2");
  }

  @Test
  void twoPeriodsOfTheSameDaysStandInOneOrderInEveryQuery() {
    indicator("SAMMA", "Namn", "antal", "");
    observe("SAMMA;GBG;2020-01-01/P1Y;;;1;;;;;S1;;", "SAMMA;GBG;2019;;;0;;;;;S1;;");
    observe("SAMMA;GBG;2020;;;2;;;;;S1;;");
    store.edited("rebases", "indicator;from;reason", "SAMMA;2020-01-01/P1Y;B", "SAMMA;2020;A");
    assertThat(store.now(r -> values("SAMMA", r)))
        .containsExactly("2019=0", "2020=2", "2020-01-01/P1Y=1");
    assertThat(store.now(r -> figures.versions(r.revision(), r.roles(), "SAMMA", "", "")))
        .extracting(CellVersionRow::period)
        .containsExactly("2019", "2020", "2020-01-01/P1Y");
    assertThat(store.now(r -> figures.latestNow(r.revision(), r.roles())))
        .containsAll(store.now(r -> figures.latestThen(r.revision(), r.roles())));
    assertThat(store.now(r -> catalogue.rebases(r.revision(), "SAMMA")))
        .extracting(CatalogueRepository.RebaseRow::reason)
        .containsExactly("A", "B");
  }

  @Test
  void nothingWasKnownBeforeTheFirstRevision() {
    assertThat(store.<Long>read(Optional.of(empty), r -> r.revision())).isZero();
    assertThat(store.at(empty, r -> indicators.all(r.revision(), r.roles()))).isEmpty();
    assertThat(store.at(empty, r -> catalogue.areas(r.revision()))).isEmpty();
    assertThat(store.at(empty, r -> figures.allSeries(r.revision(), r.roles()))).isEmpty();
  }

  @Test
  void namesUnitsAndTargetsOfIndicatorsAreThoseOfTheirTime() throws SQLException {
    indicator("B", "Gammalt namn", "antal", "5;at_most;2023");
    AsOf then = store.moment();
    indicator("B", "Nytt namn", "procent", "7,5;at_least;2024");
    IndicatorRow old = indicator("B", Optional.of(then));
    IndicatorRow now = indicator("B", Optional.empty());
    assertThat(List.of(old.name(), old.unit(), old.targetKind(), old.targetPeriod()))
        .containsExactly("Gammalt namn", "antal", "at_most", "2023");
    assertThat(old.target()).isEqualTo(new BigDecimal("5"));
    assertThat(List.of(now.name(), now.unit(), now.targetKind(), now.targetPeriod()))
        .containsExactly("Nytt namn", "procent", "at_least", "2024");
    assertThat(now.target()).isEqualTo(new BigDecimal("7.5"));
  }

  @Test
  void membersAndSeriesAreThoseOfTheirTime() throws SQLException {
    indicator("C", "Namn", "antal", "");
    AsOf before = store.moment();
    store.stored("dimensions", "indicator;dimension;member;total_of", "C;kön;kvinnor;");
    observe("C;GBG;2020;kön;kvinnor;1;;;;;S1;;");
    AsOf then = store.moment();
    store.stored("dimensions", "indicator;dimension;member;total_of", "C;kön;män;");
    observe("C;GBG;2020;kön;män;1;;;;;S1;;");
    assertThat(series("C", before)).isEmpty();
    assertThat(series("C", then)).containsExactly("{\"kön\":\"kvinnor\"}");
    assertThat(store.now(r -> series("C", r.revision())))
        .containsExactly("{\"kön\":\"kvinnor\"}", "{\"kön\":\"män\"}");
    assertThat(indicator("C", Optional.of(then)).seriesCount()).isEqualTo(1);
    assertThat(
            store.at(then, r -> indicators.members(r.revision(), r.roles())).stream()
                .filter(m -> m.indicator().equals("C")))
        .extracting(MemberRow::member)
        .containsExactly("kvinnor");
  }

  @Test
  void aWithdrawnValueIsSeenAsWithdrawnAndItsHistoryStays() throws SQLException {
    indicator("W", "Namn", "antal", "");
    observe("W;GBG;2020;;;7;;;;;S1;;");
    AsOf then = store.moment();
    observe("W;GBG;2020;;;;;;withdrawn;;S1;;uppgiften var fel");
    ObservationRow now = store.now(r -> observations("W", r.revision(), r.roles())).get(0);
    assertThat(now.qualifier()).isEqualTo("withdrawn");
    assertThat(now.value()).isNull();
    assertThat(now.note()).isEqualTo("uppgiften var fel");
    assertThat(values("W", then)).containsExactly("2020=7");
    assertThat(store.now(r -> values("W", r))).containsExactly("2020=null");
  }

  @Test
  void everyVersionOfACellIsListedWithWhenByWhomAndFromWhichImport() throws SQLException {
    indicator("V", "Namn", "antal", "");
    long first = observe("V;GBG;2020;;;1;;;;;S1;;", "V;GBG;2019;;;0;;;;;S1;;");
    long second = observe("V;GBG;2020;;;2;;;;;S1;;", "V;MAL;2020;;;8;;;;;S1;;");
    AsOf then = store.moment();
    long third = observe("V;GBG;2020;;;;;;withdrawn;;S1;;");
    List<CellVersionRow> cell =
        store.now(r -> figures.versions(r.revision(), r.roles(), "V", "GBG", "2020"));
    assertThat(cell)
        .extracting(v -> v.qualifier() + " " + v.value() + " " + v.importId())
        .containsExactly("exact 1 " + first, "exact 2 " + second, "withdrawn null " + third);
    assertThat(cell).extracting(CellVersionRow::author).containsOnly(TestStore.AUTHOR);
    assertThat(cell).extracting(CellVersionRow::fileName).containsOnly("observations.csv");
    assertThat(cell.get(0).supersededAt()).isEqualTo(cell.get(1).recordedAt());
    assertThat(cell.get(1).supersededAt()).isEqualTo(cell.get(2).recordedAt());
    assertThat(cell.get(2).supersededAt()).isNull();
    assertThat(cell.get(0).recordedAt()).isBefore(cell.get(1).recordedAt());
    List<CellVersionRow> known =
        store.at(then, r -> figures.versions(r.revision(), r.roles(), "V", "GBG", "2020"));
    assertThat(known).extracting(CellVersionRow::importId).containsExactly(first, second);
    assertThat(known.get(1).supersededAt()).isNull();
    assertThat(store.now(r -> figures.versions(r.revision(), r.roles(), "V", "", ""))).hasSize(5);
  }

  @Test
  void theLatestIsThatOfTheLatestPeriodWhateverComesInWhen() throws SQLException {
    indicator("L", "Namn", "antal", "");
    observe("L;GBG;2021;;;1;;;;;S1;;");
    AsOf first = store.moment();
    latestIs("2021=1 exact");
    observe("L;GBG;2019;;;9;;;;;S1;;", "L;GBG;2020-12;;;9;;;;;S1;;");
    latestIs("2021=1 exact");
    observe("L;GBG;2021-11;;;2;;;;;S1;;", "L;GBG;2021-02;;;3;;;;;S1;;");
    latestIs("2021-11=2 exact");
    observe("L;GBG;2021;;;4;;;;;S1;;");
    latestIs("2021-11=2 exact");
    observe("L;GBG;2021-11;;;5;;;;;S1;;");
    AsOf revised = store.moment();
    latestIs("2021-11=5 exact");
    observe("L;GBG;2021-11;;;;;;withdrawn;;S1;;");
    latestIs("2021-11=null withdrawn");
    observe("L;GBG;2021-11-01/P6M;;;6;;;;;S1;;");
    latestIs("2021-11-01/P6M=6 exact");
    assertThat(latestThen("L", first)).containsExactly("2021=1 exact");
    assertThat(latestThen("L", revised)).containsExactly("2021-11=5 exact");
  }

  @Test
  void aDateMeansTheEndOfThatDayInStockholm() {
    assertThat(AsOf.parse("2024-01-22").instant())
        .isEqualTo(Instant.parse("2024-01-22T22:59:59.999999Z"));
    assertThat(AsOf.parse("2024-07-01").instant())
        .isEqualTo(Instant.parse("2024-07-01T21:59:59.999999Z"));
    assertThat(AsOf.parse("2024-01-22T08:00:00+01:00").instant())
        .isEqualTo(Instant.parse("2024-01-22T07:00:00Z"));
  }

  /** What is kept as latest, and what a search for the latest finds, are the same. */
  private void latestIs(String expected) {
    assertThat(
            store.now(
                r ->
                    latest(
                        figures.latestNow(r.revision(), r.roles()),
                        figures.seriesOf(r.revision(), r.roles(), "L"))))
        .containsExactly(expected);
    assertThat(
            store.now(
                r ->
                    latest(
                        figures.latestThen(r.revision(), r.roles()),
                        figures.seriesOf(r.revision(), r.roles(), "L"))))
        .containsExactly(expected);
  }

  private List<String> latestThen(String indicator, AsOf moment) {
    return store.at(
        moment,
        r ->
            latest(
                figures.latestThen(r.revision(), r.roles()),
                figures.seriesOf(r.revision(), r.roles(), indicator)));
  }

  private static List<String> latest(List<ObservationRow> rows, List<SeriesRow> series) {
    List<Long> numbers = series.stream().map(SeriesRow::series).toList();
    return rows.stream()
        .filter(o -> numbers.contains(o.series()))
        .map(o -> o.period() + "=" + o.value() + " " + o.qualifier())
        .toList();
  }

  private List<String> series(String indicator, AsOf moment) {
    return store.at(moment, r -> series(indicator, r.revision()));
  }

  private List<String> series(String indicator, long revision) {
    return figures.seriesOf(revision, "reader", indicator).stream()
        .map(SeriesRow::members)
        .toList();
  }

  private List<String> values(String indicator, AsOf moment) {
    return store.at(moment, r -> values(indicator, r));
  }

  private List<String> values(String indicator, Reading reading) {
    return observations(indicator, reading.revision(), reading.roles()).stream()
        .map(o -> o.period() + "=" + o.value())
        .toList();
  }

  private List<ObservationRow> observations(String indicator, long revision, String roles) {
    long[] series =
        figures.seriesOf(revision, roles, indicator).stream()
            .mapToLong(SeriesRow::series)
            .toArray();
    return figures.observations(revision, roles, series);
  }

  private void indicator(String code, String name, String unit, String target) {
    store.stored(
        "indicators",
        TestStore.indicators(
            code
                + ";"
                + name
                + ";"
                + unit
                + ";lower;0;A;prov;SLK;;public;"
                + (target.isEmpty() ? ";;" : target)
                + ";GBG;"));
  }

  private IndicatorRow indicator(String code, Optional<AsOf> moment) {
    Optional<IndicatorRow> found =
        store.read(moment, r -> indicators.find(r.revision(), r.roles(), code));
    return found.orElseThrow();
  }

  private long observe(String... rows) {
    return store.stored("observations", TestStore.observations(rows)).id().orElseThrow();
  }
}
