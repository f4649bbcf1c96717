package se.utfall.db.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.db.reference.PrintedFile.same;
import static se.utfall.db.reference.PrintedFile.written;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.figures.FigureRepository;
import se.utfall.db.figures.IndicatorRepository;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.figures.SeriesRow;
import se.utfall.db.programme.ProgrammeRepository;
import se.utfall.db.revision.Reading;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

@MicronautTest(transactional = false)
class ReferenceFiguresTest implements WithDatabase {
  @Inject ReferenceFigures figures;
  @Inject TestStore store;
  @Inject CatalogueRepository catalogue;
  @Inject IndicatorRepository indicators;
  @Inject FigureRepository series;
  @Inject ProgrammeRepository programme;

  @BeforeAll
  void load() {
    assertThat(figures.load()).isEqualTo(18);
  }

  @Test
  void sourcesAreAsPrinted() throws IOException {
    same(
        "sources.csv",
        9,
        known(r -> catalogue.sources(r.revision())),
        s -> written(s.source(), s.title(), s.issued(), s.reference()));
  }

  @Test
  void areasAreAsPrinted() throws IOException {
    same(
        "areas.csv",
        13,
        known(r -> catalogue.areas(r.revision())),
        a -> written(a.area(), a.name(), a.level(), a.parent()));
  }

  @Test
  void indicatorsAreAsPrinted() throws IOException {
    same(
        "indicators.csv",
        34,
        known(r -> indicators.all(r.revision(), r.roles())),
        i ->
            written(
                i.code(),
                i.name(),
                i.unit(),
                i.better(),
                i.decimals(),
                i.frequency(),
                i.theme(),
                i.owner(),
                i.description(),
                i.confidentiality(),
                i.target(),
                i.targetKind(),
                i.targetPeriod(),
                i.headlineArea(),
                i.headlineMember()));
  }

  @Test
  void dimensionsAreAsPrintedInTheirOrderWithinEachIndicator() throws IOException {
    List<List<String>> printed =
        PrintedFile.read("dimensions.csv")
            .cells(List.of("indicator", "dimension", "member", "total_of"))
            .stream()
            .sorted(Comparator.comparing(row -> row.get(0)))
            .toList();
    assertThat(printed).hasSize(27);
    assertThat(
            known(r -> indicators.members(r.revision(), r.roles())).stream()
                .map(m -> written(m.indicator(), m.dimension(), m.member(), m.totalOf())))
        .containsExactlyElementsOf(printed);
  }

  @Test
  void everyObservationIsAsPrintedInItsSeries() throws IOException {
    List<SeriesRow> all = known(r -> series.allSeries(r.revision(), r.roles()));
    Map<Long, SeriesRow> byNumber =
        all.stream().collect(Collectors.toMap(SeriesRow::series, Function.identity()));
    long[] numbers = all.stream().mapToLong(SeriesRow::series).toArray();
    List<ObservationRow> found = known(r -> series.observations(r.revision(), r.roles(), numbers));
    List<List<String>> printed =
        PrintedFile.read("observations.csv").rows().stream().map(this::observation).toList();
    assertThat(printed).hasSize(98);
    assertThat(
            found.stream()
                .map(
                    o ->
                        written(
                            byNumber.get(o.series()).indicator(),
                            byNumber.get(o.series()).area(),
                            byNumber.get(o.series()).members(),
                            o.period(),
                            o.value(),
                            o.lower(),
                            o.upper(),
                            o.qualifier(),
                            o.status(),
                            o.source(),
                            o.section(),
                            o.note())))
        .containsExactlyInAnyOrderElementsOf(printed);
  }

  private List<String> observation(Map<String, String> row) {
    String members =
        row.get("dimension").isEmpty()
            ? "{}"
            : "{\"" + row.get("dimension") + "\":\"" + row.get("member") + "\"}";
    return Stream.of(
            Stream.of(row.get("indicator"), row.get("area"), members),
            PrintedFile.cells(
                row,
                List.of(
                    "period",
                    "value",
                    "lower",
                    "upper",
                    "qualifier",
                    "status",
                    "source",
                    "section",
                    "note"))
                .stream())
        .flatMap(Function.identity())
        .toList();
  }

  @Test
  void theLatestOfEverySeriesIsTheLatestPrinted() throws IOException {
    Map<String, String> latest =
        PrintedFile.read("observations.csv").rows().stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("indicator") + row.get("area") + row.get("member"),
                    row -> row.get("period"),
                    (one, other) -> one.compareTo(other) > 0 ? one : other));
    assertThat(known(r -> series.latestNow(r.revision(), r.roles())))
        .hasSize(latest.size())
        .extracting(ObservationRow::period)
        .containsExactlyInAnyOrderElementsOf(latest.values());
  }

  @Test
  void eventsAreAsPrintedInOrderOfTheirStart() throws IOException {
    same(
        "events.csv",
        9,
        known(r -> catalogue.events(r.revision())),
        e -> written(e.startPeriod(), e.endPeriod(), e.area(), e.type(), e.title(), e.source()));
  }

  @Test
  void scalesAndAnswersOfProgrammesAreAsPrinted() throws IOException {
    same(
        "programme-scales.csv",
        7,
        known(r -> programme.scales(r.revision())),
        s -> written(s.scale(), s.answer(), s.rank(), s.label()));
    same(
        "programme-followup.csv",
        71,
        known(r -> programme.answers(r.revision())),
        a ->
            written(
                a.plan(),
                a.item(),
                a.title(),
                a.board(),
                a.survey(),
                a.scale(),
                a.answer(),
                a.source()));
    Map<String, String> ranks =
        PrintedFile.read("programme-scales.csv").rows().stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("scale") + "/" + row.get("answer"),
                    row -> row.get("rank") + " " + row.get("label")));
    assertThat(known(r -> programme.answers(r.revision())))
        .allSatisfy(
            a ->
                assertThat(a.rank() + " " + a.label())
                    .isEqualTo(ranks.get(a.scale() + "/" + a.answer())));
  }

  @Test
  void loadingAgainChangesNothing() throws SQLException {
    Map<String, String> before = store.counts();
    assertThat(figures.load()).isZero();
    assertThat(store.counts()).isEqualTo(before);
    assertThat(before).containsEntry("import", "18").containsEntry("revision", "18");
  }

  private <R> List<R> known(Function<Reading, List<R>> query) {
    return store.now(query);
  }
}
