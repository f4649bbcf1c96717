package se.utfall.api.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** The forecast of a stored series: picture, text, file and page say the same. */
@MicronautTest(transactional = false)
class ForecastChartTest implements WithDatabase {

  @Inject EmbeddedServer service;
  @Inject TestStore store;

  @BeforeAll
  void storeALongSeriesAndOneThatGrowsYearByYear() {
    store.begin();
    stored(IntStream.range(0, 24).mapToObj(i -> row("GBG", 2000 + i, 5 * i + i % 2 * 2)));
    stored(IntStream.range(0, 5).mapToObj(i -> row("GBG-HIS", 2000 + i, 10 + i % 2 * 2)));
    for (int year = 2005; year < 2008; year++) {
      stored(Stream.of(row("GBG-HIS", year, 10 + year % 2 * 2)));
    }
    stored(Stream.of(row("GBG-HIS", 2004, 11)));
    stored(IntStream.range(0, 3).mapToObj(i -> row("MAL", 2000 + i, 5)));
  }

  private void stored(Stream<String> rows) {
    store.stored(
        "observations",
        Stream.concat(Stream.of(TestStore.observations().strip()), rows).toArray(String[]::new));
  }

  private static String row(String area, int year, int value) {
    return "TAL;" + area + ";" + year + ";;;" + value + ";" + value + ";" + value + ";exact;A;S1;;";
  }

  @Test
  void theSameFindingStandsUnderTheChartInItsTextInTheAnswerAndOnThePage() {
    String said =
        Program.at(service.getURI())
            .json("/api/v1/analysis/forecast?indicator=TAL")
            .get("text")
            .toString();
    assertThat(said)
        .startsWith("2024 väntas 12")
        .contains("; i fyra fall av fem hamnar det mellan ");
    assertThat(get("/charts/TAL.txt?kind=forecast").body())
        .contains("Prognosdiagram")
        .contains(said);
    Answer page = get("/indikatorer/TAL");
    assertThat(page.body()).contains("<h2>Prognos</h2>").contains(said + ".");
    assertThat(page.each("<source [^>]*srcset=\"(.*?)\""))
        .anyMatch(link -> link.contains("kind=forecast"));
  }

  @Test
  void theChartDrawsThePeriodsToComeWithBothBandsAndItsFileHoldsThem() {
    String words = Answer.words(get("/charts/TAL.svg?kind=forecast&width=1000&height=600").body());
    assertThat(words).contains("prognos").contains("4 av 5").contains("19 av 20");
    List<String> lines = get("/charts/TAL.csv?kind=forecast").body().lines().toList();
    assertThat(lines.get(0)).endsWith("status;expected;lower_80;upper_80;lower_95;upper_95");
    assertThat(lines).hasSize(1 + 24 + 3).contains("GBG;Göteborg;;2000;0;0;0;exact;A;;;;;");
    List<List<String>> expected =
        lines.subList(25, 28).stream().map(line -> List.of(line.split(";"))).toList();
    assertThat(expected).extracting(line -> line.get(3)).containsExactly("2024", "2025", "2026");
    for (List<String> line : expected) {
      assertThat(line.subList(4, 9)).containsExactly("", "", "", "", "F");
      assertThat(Stream.of(12, 10, 9, 11, 13).map(i -> number(line.get(i))).toList()).isSorted();
    }
  }

  private static double number(String cell) {
    return Double.parseDouble(cell.replace(',', '.'));
  }

  @Test
  void theRecordIsOfWhatWasKnownThenWhereTheStoreHasFollowedTheSeries() {
    // 2004 was 10 when it was the latest, and was corrected to 11 later
    Map<String, Object> answer =
        Program.at(service.getURI()).json("/api/v1/analysis/forecast?indicator=TAL&area=GBG-HIS");
    Map<String, Object> record = Json.object(Json.object(answer.get("result")).get("record"));
    assertThat(record)
        .containsEntry("basis", "known-then")
        .containsEntry(
            "text",
            "räknat på vad som var känt vid varje tillfälle: sex prognoser hade slagit fel med i"
                + " snitt 1,3 och i snitt varit 0,7 för låga; att upprepa det senast kända hade"
                + " slagit fel med 1,2; gränserna för 19 fall av 20 höll i sex av sex fall");
    assertThat(Json.objects(record.get("forecasts")).get(0).get("expected")).hasToString("10.0");
  }

  @Test
  void withoutATestedModelThePageKeepsSilentButTheChartCanBeAskedFor() {
    assertThat(get("/indikatorer/TAL?area=GBG-HIS").body()).doesNotContain("<h2>Prognos</h2>");
    assertThat(get("/charts/TAL.svg?kind=forecast&area=GBG-HIS").status()).isEqualTo(200);
  }

  @Test
  void aSeriesThatIsTooShortHasNoForecastChartAndTheReasonIsTold() {
    Answer refused = get("/charts/TAL.svg?kind=forecast&area=MAL");
    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.body()).contains("too few values");
  }

  private Answer get(String path) {
    return Browser.at(service.getURI()).get(path);
  }
}
