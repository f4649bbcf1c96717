package se.utfall.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.api.program.ReferenceFile.number;
import static se.utfall.api.program.ReferenceFile.rows;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.db.teststore.WithReferenceFigures;

/**
 * What the service answers of the reference figures is what stands in their files, to the decimal.
 */
@MicronautTest(transactional = false)
class ReferenceOverHttpTest implements WithReferenceFigures {
  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Program program;

  @BeforeAll
  void load() {
    program = Program.at(service.getURI());
  }

  @ParameterizedTest
  @CsvSource({
    "indicators.csv,34",
    "areas.csv,13",
    "sources.csv,9",
    "observations.csv,98",
    "finance.csv,45",
    "finance-balance.csv,19",
    "finance-central.csv,5",
    "finance-costs.csv,14",
    "equity.csv,10",
    "statements-in-text.csv,10",
    "programme-followup.csv,71",
    "programme-scales.csv,7",
    "events.csv,9"
  })
  void theFilesHoldAsManyRowsAsThisTestReadsOfThem(String file, int count) {
    assertThat(rows(file)).hasSize(count);
  }

  /** As their names say. */
  private static final List<String> ACCUMULATED = List.of("GVI-CN-ACK", "GVI-MOTEN-STYRGRUPP-ACK");

  @Test
  void theIndicatorsAreThoseOfTheFileInItsOrder() {
    var expected = rows("indicators.csv").stream().map(ReferenceOverHttpTest::indicator).toList();
    var answered =
        program.items("/api/v1/indicators").stream()
            .map(
                item -> {
                  var kept = new LinkedHashMap<>(item);
                  kept.keySet().removeAll(List.of("dimensions", "latest", "seriesCount"));
                  return kept;
                })
            .toList();
    assertThat(answered).isEqualTo(expected);
    for (var item : program.items("/api/v1/indicators")) {
      assertThat(program.json("/api/v1/indicators/" + item.get("code"))).isEqualTo(item);
    }
  }

  private static Map<String, Object> indicator(Map<String, String> row) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("code", row.get("indicator"));
    for (String same : List.of("name", "unit", "better")) {
      item.put(same, row.get(same));
    }
    item.put("decimals", number(row.get("decimals")));
    for (String same : List.of("frequency", "theme", "owner", "description", "confidentiality")) {
      item.put(same, row.get(same));
    }
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("value", number(row.get("target")));
    target.put("kind", row.get("target_kind"));
    target.put("period", row.get("target_period"));
    item.put("target", row.get("target") == null ? null : target);
    Map<String, Object> headline = new LinkedHashMap<>();
    headline.put("area", row.get("headline_area"));
    headline.put("members", members(row.get("headline_member")));
    item.put("headline", headline);
    item.put("accumulates", ACCUMULATED.contains(row.get("indicator")));
    return item;
  }

  private static Map<String, Object> members(String text) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (text != null) {
      int colon = text.indexOf(':');
      members.put(text.substring(0, colon), text.substring(colon + 1));
    }
    return members;
  }

  @Test
  void theDimensionsAndTheirTotalsAreThoseOfTheFile() {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    Map<String, String> totals = new LinkedHashMap<>();
    for (var row : rows("dimensions.csv")) {
      String key = row.get("indicator") + " " + row.get("dimension");
      expected.computeIfAbsent(key, none -> new ArrayList<>()).add(row.get("member"));
      if (row.get("total_of") != null) {
        totals.put(key, row.get("member"));
      }
    }
    Map<String, Object> answered = new LinkedHashMap<>();
    Map<String, Object> answeredTotals = new LinkedHashMap<>();
    for (var item : program.items("/api/v1/indicators")) {
      for (var dimension : Json.objects(item.get("dimensions"))) {
        String key = item.get("code") + " " + dimension.get("code");
        answered.put(key, dimension.get("members"));
        if (dimension.get("total") != null) {
          answeredTotals.put(key, dimension.get("total"));
        }
      }
    }
    assertThat(answered).containsExactlyInAnyOrderEntriesOf(new LinkedHashMap<>(expected));
    assertThat(answeredTotals).containsExactlyInAnyOrderEntriesOf(new LinkedHashMap<>(totals));
  }

  @Test
  void theObservationsAreThoseOfTheFileWithTheirDecimals() {
    List<Map<String, Object>> answered = new ArrayList<>();
    for (var item : program.items("/api/v1/indicators")) {
      var answer = program.json("/api/v1/observations?indicator=" + item.get("code"));
      assertThat(answer.get("indicator")).isEqualTo(item.get("code"));
      var all = Json.objects(answer.get("series"));
      assertThat(new BigDecimal(all.size())).isEqualTo(item.get("seriesCount"));
      for (var series : all) {
        for (var observation : Json.objects(series.get("observations"))) {
          Map<String, Object> row = new LinkedHashMap<>(observation);
          assertThat(row.remove("recordedAt").toString()).matches("20.*Z");
          row.put("indicator", item.get("code"));
          row.put("area", series.get("area"));
          row.put("members", series.get("members"));
          answered.add(row);
        }
      }
    }
    var expected =
        rows("observations.csv").stream().map(ReferenceOverHttpTest::observation).toList();
    assertThat(answered).hasSize(98).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Map<String, Object> observation(Map<String, String> row) {
    Map<String, Object> expected = new LinkedHashMap<>();
    for (String same : List.of("period", "qualifier", "status", "source", "section", "note")) {
      expected.put(same, row.get(same));
    }
    for (String number : List.of("value", "lower", "upper")) {
      expected.put(number, number(row.get(number)));
    }
    Map<String, Object> members = new LinkedHashMap<>();
    if (row.get("dimension") != null) {
      members.put(row.get("dimension"), row.get("member"));
    }
    expected.put("indicator", row.get("indicator"));
    expected.put("area", row.get("area"));
    expected.put("members", members);
    return expected;
  }

  @Test
  void theLatestOfAnIndicatorIsTheLastValueOfItsHeadlineSeries() {
    for (var item : program.items("/api/v1/indicators")) {
      var headline = Json.object(item.get("headline"));
      var last =
          rows("observations.csv").stream()
              .map(ReferenceOverHttpTest::observation)
              .filter(row -> row.get("indicator").equals(item.get("code")))
              .filter(row -> row.get("area").equals(headline.get("area")))
              .filter(row -> row.get("members").equals(headline.get("members")))
              .max(
                  (one, other) ->
                      one.get("period").toString().compareTo(other.get("period").toString()))
              .orElseThrow();
      last.keySet().retainAll(List.of("period", "value", "lower", "upper", "qualifier", "status"));
      assertThat(item.get("latest")).as("%s", item.get("code")).isEqualTo(last);
    }
  }

  @Test
  void aMissingValueIsNullWithAStatusAndNeverZero() {
    assertThat(program.get("/api/v1/observations?indicator=KANNER-TRYGGHET&area=STO").ok().text())
        .contains(
            "\"value\":null,\"lower\":null,\"upper\":null,\"qualifier\":\"missing\",\"status\":\"M\"");
    assertThat(program.get("/charts/KANNER-TRYGGHET.csv?area=STO").ok().text())
        .endsWith("STO;Stockholm;;2023;;;;missing;M\n");
  }

  @Test
  void theDelimitedFormOfEveryIndicatorGoesInAgainAndChangesNothing() {
    Program editor = program.withSession(people.as("redaktör", "editor").session());
    int rows = 0;
    for (var item : program.items("/api/v1/indicators")) {
      String csv =
          program.get("/api/v1/observations?format=csv&indicator=" + item.get("code")).ok().text();
      var answer = editor.importing("observations", csv).ok().json();
      assertThat(answer.get("unchanged")).isEqualTo(answer.get("rows"));
      rows += Integer.parseInt(answer.get("rows").toString());
    }
    assertThat(rows).isEqualTo(98);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/sources,sources.csv",
    "/api/v1/events,events.csv",
    "/api/v1/programme/scales,programme-scales.csv",
    "/api/v1/finance/claims,statements-in-text.csv",
    "/api/v1/finance/equity,equity.csv",
    "/api/v1/finance/organisations,organisations.csv"
  })
  void listsHoldEveryCellOfTheirFile(String address, String file) {
    List<Map<String, Object>> expected = new ArrayList<>();
    for (var row : rows(file)) {
      Map<String, Object> item = new LinkedHashMap<>();
      row.forEach((name, cell) -> item.put(camel(name), typed(name, cell)));
      expected.add(item);
    }
    List<Map<String, Object>> items = program.items(address);
    items.forEach(item -> item.remove("computed")); // stands in no file
    assertThat(items).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Object typed(String name, String cell) {
    return List.of("amount", "amount_mnkr", "rank").contains(name) ? number(cell) : cell;
  }

  private static String camel(String name) {
    String[] parts = name.split("_");
    return parts[0]
        + Arrays.stream(parts)
            .skip(1)
            .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
            .collect(Collectors.joining());
  }

  @Test
  void theAreasAreATreeThatBothWaysTellTheSame() {
    var expected = rows("areas.csv");
    var answered = program.items("/api/v1/areas");
    assertThat(answered).hasSize(13);
    for (int i = 0; i < expected.size(); i++) {
      var row = expected.get(i);
      Map<String, Object> item = new LinkedHashMap<>(row);
      item.put(
          "children",
          expected.stream()
              .filter(other -> row.get("area").equals(other.get("parent")))
              .map(other -> (Object) other.get("area"))
              .toList());
      assertThat(answered.get(i)).isEqualTo(item);
      assertThat(program.json("/api/v1/areas/" + row.get("area"))).isEqualTo(item);
    }
  }

  @Test
  void theAnswersOfTheProgrammeHaveTheRankAndTheLabelOfTheirScale() {
    Map<String, Map<String, String>> scales =
        rows("programme-scales.csv").stream()
            .collect(Collectors.toMap(row -> row.get("scale") + row.get("answer"), row -> row));
    var expected =
        rows("programme-followup.csv").stream()
            .map(
                row -> {
                  var scale = scales.get(row.get("scale") + row.get("answer"));
                  Map<String, Object> item = new LinkedHashMap<>(row);
                  item.put("rank", number(scale.get("rank")));
                  item.put("label", scale.get("label"));
                  return item;
                })
            .toList();
    assertThat(program.items("/api/v1/programme"))
        .hasSize(71)
        .containsExactlyInAnyOrderElementsOf(expected);
    String board = rows("programme-followup.csv").get(70).get("board");
    assertThat(program.items("/api/v1/programme?board=" + Program.encoded(board)))
        .hasSameSizeAs(
            rows("programme-followup.csv").stream()
                .filter(row -> row.get("board").equals(board))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"finance.csv", "finance-balance.csv", "finance-central.csv"})
  void moneyTablesAreAsPrintedRowByRowAndEmptyCellsAreNull(String file) {
    Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
    for (var row : rows(file)) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("organisation", row.get("organisation"));
      line.put("line", row.get("line"));
      line.put("kind", row.get("line_kind"));
      line.put("parent", row.get("parent_line"));
      Map<String, Object> values = new LinkedHashMap<>();
      row.forEach(
          (name, cell) -> {
            if (name.matches("(bokslut|budget|prognos|avvikelse)_.*")) {
              values.put(name, number(cell));
            }
          });
      line.put("values", values);
      line.put("source", row.get("source"));
      line.put("section", row.get("section"));
      tables.computeIfAbsent(row.get("table"), none -> new ArrayList<>()).add(line);
    }
    tables.forEach(
        (table, lines) -> {
          var answered = Json.objects(program.json("/api/v1/finance/tables/" + table).get("rows"));
          for (var line : answered) {
            line.keySet().removeAll(List.of("computed", "impacts"));
          }
          assertThat(answered).as(table).isEqualTo(lines);
        });
  }

  @Test
  void theLongMoneyTablesHaveEveryColumnOfTheirFile() {
    List<Map<String, Object>> expected = new ArrayList<>();
    for (var row : rows("finance-costs.csv")) {
      Map<String, Object> item = new LinkedHashMap<>();
      row.forEach((name, cell) -> item.put(camel(name), cell));
      item.put("kind", item.remove("lineKind"));
      item.put("parent", item.remove("parentLine"));
      item.put("amount", number(row.get("amount")));
      item.put("fundedByGrant", number(row.get("funded_by_grant")));
      expected.add(item);
    }
    assertThat(program.items("/api/v1/finance/costs"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void printedDecimalsAreKeptInTheBytes() {
    assertThat(program.get("/api/v1/finance/equity?size=3").ok().text())
        .contains("\"amountMnkr\":8.0,", "\"amountMnkr\":-14.1,");
    assertThat(program.get("/api/v1/finance/tables/SAMMANDRAG").ok().text())
        .contains("\"avvikelse_2023\":0,", "\"avvikelse_2023\":6.0,");
    assertThat(program.get("/api/v1/indicators/TIMANSTALLDA").ok().text())
        .contains("\"target\":{\"value\":5,", "\"value\":0.5,");
  }
}
