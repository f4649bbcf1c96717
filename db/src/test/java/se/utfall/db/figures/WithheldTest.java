package se.utfall.db.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.db.revision.AsOf;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** What is suppressed is not read, even if the store holds it. */
@MicronautTest(transactional = false)
class WithheldTest implements WithDatabase {
  @Inject TestStore store;
  @Inject FigureRepository figures;

  private AsOf before;
  private long[] series;

  /** One cell that was told first, and one whose figures got past the import. */
  @BeforeAll
  void begin() throws SQLException {
    store.begin();
    store.stored(
        "observations",
        TestStore.observations("TAL;GBG;2020;;;3;;;;;S1;;tre", "TAL;GBG;2021;;;4;;;;;S1;;fyra"));
    before = store.moment();
    store.stored("observations", TestStore.observations("TAL;GBG;2021;;;;;;;Q;S1;;"));
    String number = store.one("select series from series");
    series = new long[] {Long.parseLong(number)};
    store.execute(
        "insert into observation select series, '2022', date '2022-01-01', date '2023-01-01',"
            + " 7, 7, 7, 'exact', 'Q', source, section, 'sju', revision from observation"
            + " where status = 'Q'");
    store.execute(
        "insert into latest_observation select series, period, period_from, period_before, value,"
            + " lower, upper, qualifier, status, source, section, note, revision from observation"
            + " where period = '2022' on conflict (series) do update set (period, period_from,"
            + " period_before, value, lower, upper, note, revision) = (excluded.period,"
            + " excluded.period_from, excluded.period_before, excluded.value, excluded.lower,"
            + " excluded.upper, excluded.note, excluded.revision)");
  }

  @Test
  void noQueryTellsTheFiguresOrTheWordsOfASuppressedCell() {
    assertThat(told(store.now(r -> figures.observations(r.revision(), r.roles(), series))))
        .containsExactly(
            "2020 3 3 3 exact A tre",
            "2021 null null null missing Q null",
            "2022 null null null missing Q null");
    assertThat(told(store.now(r -> figures.latestNow(r.revision(), r.roles()))))
        .containsExactly("2022 null null null missing Q null");
    assertThat(told(store.now(r -> figures.latestThen(r.revision(), r.roles()))))
        .containsExactly("2022 null null null missing Q null");
  }

  @Test
  void noReadingOfThePastTellsWhatIsSuppressedNow() {
    assertThat(told(store.at(before, r -> figures.observations(r.revision(), r.roles(), series))))
        .containsExactly("2020 3 3 3 exact A tre", "2021 null null null missing Q null");
    assertThat(told(store.at(before, r -> figures.latestThen(r.revision(), r.roles()))))
        .containsExactly("2021 null null null missing Q null");
  }

  @Test
  void noEarlierVersionTellsWhatIsSuppressedNow() {
    assertThat(store.now(r -> figures.versions(r.revision(), r.roles(), "TAL", "GBG", "")))
        .extracting(v -> v.period() + " " + v.value() + " " + v.upper() + " " + v.note())
        .containsExactly(
            "2020 3 3 tre", "2021 null null null", "2021 null null null", "2022 null null null");
    assertThat(store.at(before, r -> figures.versions(r.revision(), r.roles(), "TAL", "", "2021")))
        .extracting(v -> v.value() + " " + v.lower() + " " + v.note())
        .containsExactly("null null null");
  }

  private static List<String> told(List<ObservationRow> rows) {
    return rows.stream()
        .map(
            o ->
                String.join(
                    " ",
                    o.period(),
                    String.valueOf(o.value()),
                    String.valueOf(o.lower()),
                    String.valueOf(o.upper()),
                    o.qualifier(),
                    o.status(),
                    o.note()))
        .toList();
  }
}
