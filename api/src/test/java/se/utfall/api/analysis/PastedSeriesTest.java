package se.utfall.api.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;

/** Series that are sent along to be analysed. */
@MicronautTest(transactional = false)
class PastedSeriesTest implements WithDatabase {
  private static final String SIX_YEARS =
      "\"periods\":[\"2018\",\"2019\",\"2020\",\"2021\",\"2022\",\"2023\"]";

  @Inject EmbeddedServer service;

  @Test
  void aSeriesIsAnsweredInItsOwnUnitAndDirection() {
    Reply reply =
        pasted(
            "trend",
            "{"
                + SIX_YEARS
                + ",\"values\":[1,2,3,4,5,6],"
                + "\"parameters\":{\"unit\":\"procent\",\"better\":\"lower\"}}");
    assertThat(reply.ok().json())
        .containsEntry("method", "trend")
        .containsEntry(
            "text",
            "6 procent 2023, upp 1 procentenhet från 2022 och upp 5 procentenheter sedan 2018;"
                + " sex mätningar visar en försämring som är mer än en slump");
    assertThat(reply.json().get("n")).hasToString("6");
  }

  @Test
  void aMissingValueIsCountedAndNotFilledIn() {
    Reply reply = pasted("trend", "{" + SIX_YEARS + ",\"values\":[1,null,3,4,5,6]}");
    assertThat(reply.ok().json().get("n")).hasToString("5");
    assertThat(reply.text()).contains("\"missing\":1");
  }

  @Test
  void monthsAreComparedWithTheSameMonthOfOtherYears() {
    Reply two = pasted("trend", months(2));
    assertThat(two.ok().json().get("text").toString())
        .endsWith("; det behövs minst tre år för att tala om en trend");
    Reply five = pasted("trend", months(5));
    assertThat(five.ok().text()).contains("\"pMethod\":\"seasonal\"").contains("rising");
    // each month rises by 1 a year: S = 12 months of 5·4/2 pairs
    assertThat(five.text()).contains("\"seasonal\":{\"s\":120,").contains("\"perYear\":1.0");
  }

  /** Every January 1, every February 2 …, and 1 more each year. */
  private static String months(int years) {
    var periods = new StringBuilder();
    var values = new StringBuilder();
    for (int i = 0; i < 12 * years; i++) {
      String comma = i == 0 ? "" : ",";
      periods
          .append(comma)
          .append(String.format(Locale.ROOT, "\"%d-%02d\"", 2018 + i / 12, i % 12 + 1));
      values.append(comma).append(i % 12 + 1 + i / 12);
    }
    return "{\"periods\":[" + periods + "],\"values\":[" + values + "]}";
  }

  @Test
  void tooFewValuesAreAnAnswer() {
    Reply reply = pasted("trend", "{\"periods\":[\"2023\"],\"values\":[3.5]}");
    assertThat(reply.ok().text()).contains("en mätning säger inget").contains("too-few");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"values\":[1]}|'periods' is missing",
        "{\"periods\":[\"2023\"]}|'values' is missing",
        "{\"periods\":[\"2022\",\"2023\"],\"values\":[1]}|'values' has 1 values; 'periods' has 2",
        "{\"periods\":[\"2023\",\"2022\"],\"values\":[1,2]}|do not rise at place 2",
        "{\"periods\":[\"2023\",\"2023\"],\"values\":[1,2]}|do not rise at place 2",
        "{\"periods\":[\"2023\",null],\"values\":[1,2]}|'null' at place 2",
        "{\"periods\":[\"i fjol\"],\"values\":[1]}|'i fjol' at place 1",
        "{\"periods\":[\"2023\"],\"values\":[1e101]}|holds '1.0E101' at place 1",
        "{\"periods\":[\"2023\"],\"values\":[1],\"parameters\":{\"x\":1}}|'x' is unknown",
        "{\"periods\":[\"2023\"],\"values\":[1],\"parameters\":{\"better\":\"up\"}}|'better' is 'up'",
        "{\"periods\":[\"2023\"],\"values\":[1],\"parameters\":{\"decimals\":1.5}}|'decimals' is '1.5'",
        "{\"periods\":[\"2023\"],\"values\":[1],\"parameters\":{\"unit\":[1]}}|'unit' is '[1]'",
        "{\"periods\":[\"2023\"],\"values\":[\"NaN\"]}|'values' holds 'NaN' at place 1",
        "{\"periods\":[\"2023\"],\"values\":[1]|JSON",
        "[1]|OBJECT"
      })
  void whatCannotBeReadIsRefusedByName(String body, String named) {
    Reply reply = pasted("trend", body);
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    assertThat(reply.type()).isEqualTo("application/problem+json");
    assertThat(reply.json().get("detail").toString()).contains(named);
  }

  @Test
  void anUnknownMethodIsNotFoundAndAnUnknownArgumentRefused() {
    assertThat(pasted("gissa", "{}").status()).isEqualTo(404);
    Reply reply = Program.at(service.getURI()).get("/api/v1/analysis/trend?indicator=X&foo=1");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text()).contains("foo");
  }

  private Reply pasted(String method, String body) {
    return Program.at(service.getURI())
        .post("/api/v1/analysis/" + method, "application/json", body);
  }
}
