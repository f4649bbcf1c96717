package se.utfall.api.spc;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;

/** What a control chart says in words, of series whose limits can be worked out by hand. */
@MicronautTest(transactional = false)
class SpcSentencesTest implements WithDatabase {

  /** Moving ranges of 2 all through: mean 10, sigma 2.66 · 2 / 3, limits 10 ± 5.32. */
  private static final String UP_AND_DOWN = "9,11,9,11,9,11,9,11,9,11,9,11,9,11";

  @Inject EmbeddedServer service;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7,8,9|better=lower|9 procent 2002; det behövs minst fem mätningar för att se vad som är"
            + " vanlig variation, och det finns tre",
        UP_AND_DOWN
            + "|better=lower|11 procent 2013, inom den vanliga variationen 4,7–15,3;"
            + " inget tyder på något annat än slump",
        "1,5,1,5,1,5,1,5,1,5,1,5,1,5|better=lower|5 procent 2013, inom den vanliga variationen upp"
            + " till 13,6; inget tyder på något annat än slump",
        "5,5,5,5,5,5|better=lower|5 procent 2005; värdet har varit detsamma i sex mätningar",
        "9,11,9,11,9|better=lower|9 procent 2004, inom den vanliga variationen 4,5–15,1; inget"
            + " tyder på något annat än slump; gränserna är preliminära, de bygger på fem"
            + " mätningar"
      })
  void aSeriesIsSaidInOneSentence(String values, String better, String sentence) {
    assertThat(spc(values, better, "").json().get("text")).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "lower,försämring,at_most,14",
    "higher,förbättring,at_least,8",
  })
  void aSpecialCauseIsNamedByWhichWayIsBetter(
      String better, String word, String kind, String target) {
    String text =
        spc(
                "9,11,9,11,9,11,9,11,9,11,9,11,9,30",
                "better=" + better,
                ",\"target\":" + target + ",\"targetKind\":\"" + kind + "\"")
            .json()
            .get("text")
            .toString();
    assertThat(text)
        .startsWith("30 procent 2013, över den vanliga variationen ")
        .contains("en " + word + " som är mer än en slump")
        .contains("nås ibland och missas ibland, av slump");
  }

  @Test
  void aRunOnOneSideIsToldWithItsMean() {
    String text =
        spc("9,11,9,11,9,11,9,11,9,11,9,11,12,11,12,11,12,11,12", "better=higher", "")
            .json()
            .get("text")
            .toString();
    assertThat(text).contains("minst sju mätningar i rad över medelvärdet ");
  }

  @Test
  void limitsStartAnewWhereTheyAreToldTo() {
    Reply reply =
        spc(UP_AND_DOWN + ",19,21,19,21,19,21", "better=lower", ",\"rebases\":[\"2014\"]");
    assertThat(reply.text()).contains("\"mean\":10.0").contains("\"mean\":20.0");
    assertThat(reply.json().get("text").toString())
        .startsWith("21 procent 2019, inom den vanliga variationen 14,7–25,3");
    assertThat(
            spc(UP_AND_DOWN + ",19,21", "better=lower", ",\"rebases\":[\"2014\"]")
                .json()
                .get("text")
                .toString())
        .contains("gränserna började om 2014");
  }

  @Test
  void valuesThatAddUpAreNotJudged() {
    Reply reply = spc(UP_AND_DOWN, "better=lower", ",\"accumulates\":true");
    assertThat(reply.json())
        .containsEntry("result", null)
        .containsEntry(
            "text",
            "värdena läggs ihop från gång till gång och kan bara öka, så frågan går inte att"
                + " besvara");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",\"rules\":\"western\"|'rules' is 'western'",
        ",\"screening\":\"yes\"|'screening' is 'yes'",
        ",\"baselineFrom\":\"2001\"|both are needed",
        ",\"baselineFrom\":\"2003\",\"baselineTo\":\"2001\"|in that order",
        ",\"baselineFrom\":3,\"baselineTo\":\"2001\"|'baselineFrom' is '3'",
        ",\"rebases\":\"2003\"|a list of periods",
        ",\"rebases\":[\"i fjol\"]|'rebases' is 'i fjol'"
      })
  void whatCannotBeUsedIsRefusedByName(String more, String named) {
    Reply reply = spc(UP_AND_DOWN, "better=lower", more);
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    assertThat(reply.json().get("detail").toString()).contains(named);
  }

  private Reply spc(String values, String better, String more) {
    int n = values.split(",").length;
    String periods =
        IntStream.range(0, n)
            .mapToObj(i -> String.format(Locale.ROOT, "\"%d\"", 2000 + i))
            .collect(Collectors.joining(","));
    return Program.at(service.getURI())
        .post(
            "/api/v1/analysis/spc",
            "application/json",
            "{\"periods\":["
                + periods
                + "],\"values\":["
                + values
                + "],\"parameters\":{\"unit\":\"procent\",\"better\":\""
                + better.substring("better=".length())
                + "\""
                + more
                + "}}");
  }
}
