package se.utfall.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.api.program.ReferenceFile.camel;
import static se.utfall.api.program.ReferenceFile.number;
import static se.utfall.api.program.ReferenceFile.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.browser.ReferenceService;
import se.utfall.api.program.Program;

/** The service answers the lists of the reference files cell by cell. */
class ReferenceListsOverHttpTest {
  private final Program program = Program.at(ReferenceService.shared().address());

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
}
