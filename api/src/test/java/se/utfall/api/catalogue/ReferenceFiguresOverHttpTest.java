package se.utfall.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.api.program.ReferenceFile.number;
import static se.utfall.api.program.ReferenceFile.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.browser.ReferenceService;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;

/** The service answers the indicators and observations of the reference files, to the decimal. */
class ReferenceFiguresOverHttpTest {
  /** As their names say. */
  private static final List<String> ACCUMULATED = List.of("GVI-CN-ACK", "GVI-MOTEN-STYRGRUPP-ACK");

  private final ReferenceService service = ReferenceService.shared();
  private final LoggedIn people = service.people();
  private final Program program = Program.at(service.address());

  @Test
  void theIndicatorsAreThoseOfTheFileInItsOrder() {
    var expected =
        rows("indicators.csv").stream().map(ReferenceFiguresOverHttpTest::indicator).toList();
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
        rows("observations.csv").stream().map(ReferenceFiguresOverHttpTest::observation).toList();
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
              .map(ReferenceFiguresOverHttpTest::observation)
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
}
