package se.utfall.db.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.db.revision.AsOf;
import se.utfall.db.revision.Reading;
import se.utfall.db.revision.Store;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** Who sees which indicator, in whichever query it stands. */
@MicronautTest(transactional = false)
class VisibilityTest implements WithDatabase {
  @Inject TestStore tests;
  @Inject Store store;
  @Inject IndicatorRepository indicators;
  @Inject FigureRepository figures;

  private AsOf before;

  @BeforeAll
  void begin() throws SQLException {
    tests.begin();
    give("ALLA", "public", "");
    give("INNE", "internal", "");
    give("EKONOMI", "restricted", "finance");
    give("TVA", "restricted", "editor finance");
    give("INGEN", "restricted", "");
    give("BLEV-HEMLIG", "public", "");
    give("BLEV-OPPEN", "restricted", "finance");
    tests.stored("dimensions", "indicator;dimension;member;total_of", "INNE;d;m;");
    for (String code : List.of("ALLA", "EKONOMI", "TVA", "INGEN", "BLEV-HEMLIG", "BLEV-OPPEN")) {
      tests.stored("observations", TestStore.observations(code + ";GBG;2020;;;1;;;;;S1;;"));
    }
    tests.stored("observations", TestStore.observations("INNE;GBG;2020;d;m;1;;;;;S1;;"));
    before = tests.moment();
    give("BLEV-HEMLIG", "restricted", "finance");
    give("BLEV-OPPEN", "public", "");
  }

  @ParameterizedTest
  @CsvSource({
    "'', ALLA BLEV-OPPEN",
    "reader, ALLA BLEV-OPPEN INNE",
    "editor, ALLA BLEV-OPPEN INNE TVA",
    "finance, ALLA BLEV-HEMLIG BLEV-OPPEN EKONOMI INNE TVA",
    "admin, ALLA BLEV-OPPEN INNE",
    "reader editor, ALLA BLEV-OPPEN INNE TVA",
    "fin, ALLA BLEV-OPPEN INNE"
  })
  void eachRoleSeesItsOwnInEveryQuery(String roles, String expected) {
    for (List<String> codes : seen(Optional.empty(), roles)) {
      assertThat(codes).containsExactly(expected.split(" "));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', ALLA",
    "reader, ALLA INNE",
    "finance, ALLA BLEV-HEMLIG BLEV-OPPEN EKONOMI INNE TVA"
  })
  void inThePastBothWhatWasDecidedThenAndWhatIsDecidedNowMustAllowIt(
      String roles, String expected) {
    for (List<String> codes : seen(Optional.of(before), roles)) {
      assertThat(codes).containsExactly(expected.split(" "));
    }
  }

  @Test
  void whatMayNotBeSeenIsNotFoundByItsCodeEither() {
    assertThat(
            store.<Optional<IndicatorRow>>read(
                Optional.empty(),
                Set.of("reader"),
                r -> indicators.find(r.revision(), r.roles(), "EKONOMI")))
        .isEmpty();
    assertThat(
            store.<List<CellVersionRow>>read(
                Optional.empty(),
                Set.of("reader"),
                r -> figures.versions(r.revision(), r.roles(), "EKONOMI", "", "")))
        .isEmpty();
    assertThat(
            store.<List<MemberRow>>read(
                Optional.empty(), Set.of(), r -> indicators.members(r.revision(), r.roles())))
        .extracting(MemberRow::indicator)
        .doesNotContain("INNE");
  }

  /** The codes (in order) that each query answers with. */
  private List<List<String>> seen(Optional<AsOf> moment, String roles) {
    Set<String> names = roles.isEmpty() ? Set.of() : Set.of(roles.split(" "));
    Function<Reading, List<List<String>>> queries =
        r -> {
          List<SeriesRow> series = figures.allSeries(r.revision(), r.roles());
          long[] everyNumber = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
          return List.of(
              sorted(
                  indicators.all(r.revision(), r.roles()).stream()
                      .map(IndicatorRow::code)
                      .toList()),
              sorted(series.stream().map(SeriesRow::indicator).toList()),
              sorted(codes(series, figures.observations(r.revision(), r.roles(), everyNumber))),
              sorted(codes(series, figures.latestThen(r.revision(), r.roles()))),
              moment.isPresent()
                  ? sorted(series.stream().map(SeriesRow::indicator).toList())
                  : sorted(codes(series, figures.latestNow(r.revision(), r.roles()))));
        };
    return store.read(moment, names, queries);
  }

  private static List<String> codes(List<SeriesRow> series, List<ObservationRow> rows) {
    return rows.stream()
        .map(
            row ->
                series.stream()
                    .filter(s -> s.series() == row.series())
                    .map(SeriesRow::indicator)
                    .findFirst()
                    .orElse("okänd " + row.series()))
        .toList();
  }

  private static List<String> sorted(List<String> codes) {
    return codes.stream().filter(code -> !Set.of("TAL", "DELAT").contains(code)).sorted().toList();
  }

  private void give(String code, String confidentiality, String readers) {
    tests.edited(
        "indicators-with-readers",
        TestStore.indicators().strip() + ";readers",
        code + ";N;antal;lower;0;A;p;SLK;;" + confidentiality + ";;;;;;" + readers);
  }
}
