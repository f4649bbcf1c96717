package se.utfall.api.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.money.SourceWords;
import se.utfall.api.overview.Changes.Change;
import se.utfall.api.overview.OverviewChanges.Part;
import se.utfall.api.page.Onward;
import se.utfall.api.words.Words;
import se.utfall.db.imports.Imports;
import se.utfall.db.revision.AsOf;
import se.utfall.db.revision.Store;
import se.utfall.db.teststore.WithReferenceFigures;
import se.utfall.db.visit.VisitRepository;

/** What has changed since a moment, on the overview and on a page of its own. */
@MicronautTest(transactional = false)
class OverviewChangesTest implements WithReferenceFigures {
  @Inject EmbeddedServer service;
  @Inject LoggedIn people;
  @Inject Imports imports;
  @Inject Store store;
  @Inject OverviewChanges changes;
  @Inject OverviewUse use;
  @Inject FigureReader figureReader;
  @Inject VisitRepository visits;
  @Inject SourceWords.Titles titles;
  @Inject DataSource pool;

  @BeforeAll
  void load() {
    rows()
        .indicators(
            "FEM;Fem mätningar;procent;lower;0;A;prov;Provkontoret;;public;;;;GBG;\n"
                + "MAL;Missar sitt mål;antal;lower;0;A;prov;Provkontoret;;public;5;at_most;2023;GBG;\n");
    rows()
        .observations(
            "FEM;GBG;2019;;;50;;;exact;;KS-AR-2023;;\n"
                + "FEM;GBG;2020;;;40;;;exact;;KS-AR-2023;;\n"
                + "FEM;GBG;2021;;;30;;;exact;;KS-AR-2023;;\n"
                + "FEM;GBG;2022;;;20;;;exact;;KS-AR-2023;;\n"
                + "FEM;GBG;2023;;;10;;;exact;;KS-AR-2023;;\n"
                + "MAL;GBG;2022;;;7;;;exact;;KS-AR-2023;;\n"
                + "MAL;GBG;2023;;;6;;;exact;;KS-AR-2023;;\n");
  }

  @Test
  void theDayFromWhichChangesAreToldIsChosenByTheReader() {
    assertThat(anyone().get("/?sedan=2001-01-01").all("<summary>(.*?)</summary>").get(0))
        .matches(
            "<summary>Sedan 1 januari 2001: \\d+ nya värden, \\d+ signal(er)?, 0 rättade"
                + " värden</summary>");
    assertThat(anyone().get("/?sedan=2999-01-01").body())
        .contains("Inget har ändrats sedan 1 januari 2999.");
  }

  @Test
  void revisedValuesNewValuesAndSignalsAreToldFromAnyMoment() {
    Instant before = Instant.now();
    rows()
        .observations(
            "FEM;GBG;2023;;;11;;;exact;;KS-AR-2023;;\n"
                + "MAL;GBG;2023;;;5;;;exact;;KS-AR-2023;;\n"
                + "MAL;GBG;2024;;;4;;;exact;;KS-AR-2023;;\n");
    Changes changed = since(before);
    assertThat(changed.revised())
        .extracting(Change::name, Change::words)
        .containsExactlyInAnyOrder(
            tuple("Fem mätningar", "Göteborg, 2023: 10 blev 11 procent"),
            tuple("Missar sitt mål", "Göteborg, 2023: 6 blev 5"));
    assertThat(changed.added())
        .extracting(Change::name, Change::words)
        .containsExactly(tuple("Missar sitt mål", "1 nytt värde i Göteborg"));
    assertThat(changed.signals()).extracting(Change::name).containsExactly("Missar sitt mål");
    rows()
        .observations(
            "FEM;GBG;2023;;;10;;;exact;;KS-AR-2023;;\n"
                + "MAL;GBG;2023;;;6;;;exact;;KS-AR-2023;;\n"
                + "MAL;GBG;2024;;;;;;withdrawn;;KS-AR-2023;;\n");
    assertThat(since(before).revised()).isEmpty();
  }

  @Test
  void moreRevisedValuesThanAListHoldsAreCountedAndStandOnAPageOfTheirOwn() {
    rows().indicators("RATTAS;Rättas ofta;procent;higher;0;A;prov;SLK;;internal;;;;GBG;\n");
    rows().observations(years(0));
    Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    rows().observations(years(100));
    Changes changed = since(before, Set.of("reader"));
    assertThat(changed.revised()).hasSize(20);
    assertThat(changed.untold()).isEqualTo(10);
    Browser reader = people.as("ledamot", "reader");
    Answer all = reader.get("/andringar?sedan=" + before);
    assertThat(Answer.words(all.body())).contains("Visar 1–30 av 30 rättade värden.");
    assertThat(all.all("<li><a[^>]*>Rättas ofta</a>: Göteborg, [^<]*blev[^<]*</li>")).hasSize(30);
    assertThat(reader.get("/andringar?sedan=" + before + "&page=1").body())
        .contains("Det finns inga fler rättade värden.");
    assertThat(anyone().get("/andringar?sedan=" + before).body()).doesNotContain("Rättas ofta");
    assertThat(anyone().get("/andringar?sedan=nyss").status()).isEqualTo(400);
  }

  @Test
  void theCountIsTheLengthOfTheListAlsoOfWhatHasBeenMadePublicOrInternalSince() {
    give("BLEV-ALLAS", "internal");
    give("BLEV-INRE", "public");
    give("VAR-ALLAS", "public");
    rows().observations(years("BLEV-ALLAS", 0) + years("BLEV-INRE", 0));
    rows().observations(years("VAR-ALLAS", 0));
    Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
    give("BLEV-ALLAS", "public");
    give("BLEV-INRE", "internal");
    rows().observations(years("BLEV-ALLAS", 9) + years("BLEV-INRE", 9));
    rows().observations(years("VAR-ALLAS", 9));

    assertThat(told(before, Set.of()))
        .hasSize(30)
        .extracting(Change::name)
        .containsOnly("VAR-ALLAS");
    assertThat(told(before, Set.of("reader")))
        .hasSize(90)
        .extracting(Change::name)
        .containsOnly("BLEV-ALLAS", "BLEV-INRE", "VAR-ALLAS");
    assertThat(anyone().get("/andringar?sedan=" + before).body())
        .contains("30 rättade värden</p>", "Visar 1–30 av 30 rättade värden.");
  }

  /** The listed values, which must be as many as the overview counts at the same moment. */
  private List<Change> told(Instant before, Set<String> roles) {
    return store.read(
        Optional.empty(),
        roles,
        reading -> {
          var all =
              new ChangesQuery(
                  Optional.empty(), Optional.empty(), Optional.of(new AsOf(before)), 0);
          Changes counted =
              use.read(reading, OverviewQuery.OF_NOW, Words.sv(), Optional.of(before)).changes();
          Changes listed = use.changes(reading, all, Words.sv()).changes();
          assertThat(counted.heading())
              .isEqualTo(listed.heading())
              .endsWith(", " + listed.revised().size() + " rättade värden");
          assertThat(counted.revised().size() + counted.untold())
              .isEqualTo(listed.revised().size());
          return listed.revised();
        });
  }

  private void give(String code, String confidentiality) {
    String row = code + ";" + code + ";antal;neutral;0;A;prov;SLK;;" + confidentiality;
    rows().indicators(row + ";;;;GBG;\n");
  }

  private static String years(int more) {
    return years("RATTAS", more);
  }

  private static String years(String indicator, int more) {
    return IntStream.range(0, 30)
        .mapToObj(
            i -> indicator + ";GBG;" + (1950 + i) + ";;;" + (i + more) + ";;;exact;;KS-AR-2023;;\n")
        .collect(Collectors.joining());
  }

  private Changes since(Instant moment) {
    return since(moment, Set.of());
  }

  private Changes since(Instant moment, Set<String> roles) {
    return store.read(
        Optional.empty(),
        roles,
        reading -> {
          var lines =
              new IndicatorLines(Words.sv(), Optional.empty(), reading.knownAt(), List.of());
          var telling =
              new ChangeTelling(
                  Words.sv(),
                  new Onward(Optional.empty(), "sv"),
                  lines,
                  titles.read(reading, Words.sv()));
          return changes.since(
              moment, reading, figureReader.headlines(reading), telling, new Part(0, 20));
        });
  }

  @Test
  void aVisitIsComparedWithTheOneBeforeItAndNotWithItself() throws SQLException {
    people.as("ledamot", "reader").get("/");
    assertThat(visits.note("ledamot").beforeAt()).isNull();
    moveBack("ledamot");
    Instant left = visits.note("ledamot").beforeAt();
    assertThat(Duration.between(left, Instant.now()))
        .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
    assertThat(visits.note("ledamot").beforeAt()).isEqualTo(left);
  }

  @Test
  void onPaperNewValuesAreSaidToBeCountedHere() {
    Instant before = Instant.now();
    give("NYTT", "public");
    rows().observations("NYTT;GBG;2022;;;3;;;exact;;KS-AR-2023;;\n");
    assertThat(
            anyone()
                .get("/andringar?sedan=" + before)
                .each("<p class=\"on-paper small\">(.*?)</p>"))
        .containsExactly(
            "Källa till antalen: räknade i Utfall ur vad som är inläst. Källan till varje värde står"
                + " på dess egen sida.");
  }

  private void moveBack(String account) throws SQLException {
    try (var connection = DelegatingDataSource.unwrapDataSource(pool).getConnection();
        var statement =
            connection.prepareStatement(
                "update visit set seen_at = now() - interval '1 hour' where account = ?")) {
      statement.setString(1, account);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private ImportedRows rows() {
    return new ImportedRows(imports);
  }

  private Browser anyone() {
    return Browser.at(service.getURI());
  }
}
