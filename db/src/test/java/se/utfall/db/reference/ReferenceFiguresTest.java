package se.utfall.db.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
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
import se.utfall.db.finance.AmountRow;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.finance.TableRow;
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
  @Inject FinanceRepository finance;
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
        s -> cells(s.source(), s.title(), s.issued(), s.reference()));
  }

  @Test
  void areasAreAsPrinted() throws IOException {
    same(
        "areas.csv",
        13,
        known(r -> catalogue.areas(r.revision())),
        a -> cells(a.area(), a.name(), a.level(), a.parent()));
  }

  @Test
  void indicatorsAreAsPrinted() throws IOException {
    same(
        "indicators.csv",
        34,
        known(r -> indicators.all(r.revision(), r.roles())),
        i ->
            cells(
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
                .map(m -> cells(m.indicator(), m.dimension(), m.member(), m.totalOf())))
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
                        cells(
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
        e -> cells(e.startPeriod(), e.endPeriod(), e.area(), e.type(), e.title(), e.source()));
  }

  @Test
  void organisationsAreAsPrinted() throws IOException {
    same(
        "organisations.csv",
        5,
        known(r -> finance.organisations(r.revision())),
        o -> cells(o.organisation(), o.parent(), o.aliases()));
  }

  @Test
  void moneyTablesAreAsPrinted() throws IOException {
    same(
        "finance-tables.csv",
        9,
        known(r -> finance.tables(r.revision())),
        t ->
            cells(
                t.financeTable(),
                t.title(),
                t.unitOfMoney(),
                t.deviation(),
                t.costsPrintedAs(),
                t.creditSidePrintedAs(),
                t.printOrder()));
  }

  @Test
  void everyMoneyCellIsAsPrintedInPrintedOrder() throws IOException {
    List<String> files = List.of("finance.csv", "finance-balance.csv", "finance-central.csv");
    List<Integer> lines = new ArrayList<>();
    List<List<String>> printed = new ArrayList<>();
    for (String file : files) {
      PrintedFile rows = PrintedFile.read(file);
      lines.add(rows.rows().size());
      rows.rows().forEach(row -> printed.addAll(amounts(row)));
    }
    assertThat(lines).containsExactly(45, 19, 5);
    List<List<String>> found = new ArrayList<>();
    for (TableRow table : known(r -> finance.tables(r.revision()))) {
      for (AmountRow a : known(r -> finance.amounts(r.revision(), table.financeTable()))) {
        found.add(
            cells(
                a.financeTable(),
                table.unitOfMoney(),
                a.organisation(),
                a.line(),
                a.lineKind(),
                a.parentLine(),
                a.source(),
                a.section(),
                a.scenario() + "_" + a.period(),
                a.amount()));
      }
    }
    assertThat(found).hasSize(45 * 5 + 19 * 2 + 5 * 3);
    assertThat(byTable(found)).isEqualTo(byTable(printed));
  }

  private static List<List<String>> amounts(Map<String, String> row) {
    List<List<String>> amounts = new ArrayList<>();
    row.forEach(
        (header, cell) -> {
          if (header.matches("(bokslut|budget|prognos|avvikelse)_.*")) {
            List<String> line =
                new ArrayList<>(
                    PrintedFile.cells(
                        row,
                        List.of(
                            "table",
                            "unit_of_money",
                            "organisation",
                            "line",
                            "line_kind",
                            "parent_line",
                            "source",
                            "section")));
            line.add(header);
            line.add(PrintedFile.plain(cell));
            amounts.add(line);
          }
        });
    return amounts;
  }

  private static Map<String, List<List<String>>> byTable(List<List<String>> cells) {
    return cells.stream().collect(Collectors.groupingBy(cell -> cell.get(0)));
  }

  @Test
  void costsInLongFormAreAsPrinted() throws IOException {
    same(
        "finance-costs.csv",
        14,
        known(r -> finance.costs(r.revision())),
        c ->
            cells(
                c.financeTable(),
                c.unitOfMoney(),
                c.organisation(),
                c.line(),
                c.lineKind(),
                c.parentLine(),
                c.period(),
                c.amount(),
                c.qualifier(),
                c.fundedByGrant(),
                c.funder(),
                c.account(),
                c.note(),
                c.source(),
                c.section()));
  }

  @Test
  void stepsOfEquityAreAsPrinted() throws IOException {
    same(
        "equity.csv",
        10,
        known(r -> finance.equity(r.revision())),
        e ->
            cells(
                e.organisation(),
                e.period(),
                e.kind(),
                e.step(),
                e.amountMnkr(),
                e.source(),
                e.section(),
                e.note()));
  }

  @Test
  void claimsAreAsPrinted() throws IOException {
    same(
        "statements-in-text.csv",
        10,
        known(r -> finance.claims(r.revision())),
        c ->
            cells(
                c.claim(),
                c.organisation(),
                c.subject(),
                c.period(),
                c.amount(),
                c.unit(),
                c.source(),
                c.section()));
  }

  @Test
  void rulesOfReconciliationAreAsPrinted() throws IOException {
    same(
        "reconciliation-rules.csv",
        12,
        known(r -> finance.rules(r.revision())),
        r ->
            cells(
                r.rule(),
                r.kind(),
                r.financeTable(),
                r.organisation(),
                r.line(),
                r.equalsTable(),
                r.equalsOrganisation(),
                r.equalsLine(),
                r.factor(),
                r.note()));
  }

  @Test
  void scalesAndAnswersOfProgrammesAreAsPrinted() throws IOException {
    same(
        "programme-scales.csv",
        7,
        known(r -> programme.scales(r.revision())),
        s -> cells(s.scale(), s.answer(), s.rank(), s.label()));
    same(
        "programme-followup.csv",
        71,
        known(r -> programme.answers(r.revision())),
        a ->
            cells(
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

  private static <R> void same(
      String file, int rows, List<R> found, Function<R, List<String>> cells) throws IOException {
    PrintedFile printed = PrintedFile.read(file);
    List<String> headers = List.copyOf(printed.rows().get(0).keySet());
    assertThat(printed.rows()).hasSize(rows);
    assertThat(found.stream().map(cells)).containsExactlyElementsOf(printed.cells(headers));
  }

  /** As a Swedish file writes them: decimal comma, nothing for what is missing. */
  private static List<String> cells(Object... values) {
    return Arrays.stream(values)
        .map(
            value ->
                value instanceof BigDecimal number
                    ? number.toPlainString().replace('.', ',')
                    : value == null ? "" : value.toString())
        .toList();
  }
}
