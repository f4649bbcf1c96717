package se.utfall.api.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.api.program.ReferenceFile.camel;
import static se.utfall.api.program.ReferenceFile.number;
import static se.utfall.api.program.ReferenceFile.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.api.browser.ReferenceService;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;

/** The service answers the money of the reference files as printed, to the decimal. */
class ReferenceMoneyOverHttpTest {
  private final Program program = Program.at(ReferenceService.shared().address());

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
