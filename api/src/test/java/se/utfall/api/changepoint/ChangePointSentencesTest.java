package se.utfall.api.changepoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.browser.Browser;
import se.utfall.api.program.Pasted;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** What is said of shifts of level, of series whose shift can be seen by eye. */
@MicronautTest(transactional = false)
class ChangePointSentencesTest implements WithDatabase {

  /** Six values about 10 and six about 20: K = 36, p = 2 exp(−6 · 36² / (12³ + 12²)) = 0.031. */
  private static final String LEAP = "9,11,10,9,11,10,19,21,20,19,21,20";

  @Inject EmbeddedServer service;
  @Inject TestStore store;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lower|nivån ändrades omkring 2006, från i medel 10,0 procent till i medel 20,0 procent,"
            + " på en gång eller efter hand; det är en försämring som är mer än en slump",
        "higher|nivån ändrades omkring 2006, från i medel 10,0 procent till i medel 20,0 procent,"
            + " på en gång eller efter hand; det är en förbättring som är mer än en slump",
        "neutral|nivån ändrades omkring 2006, från i medel 10,0 procent till i medel 20,0 procent,"
            + " på en gång eller efter hand; det är en ökning som är mer än en slump"
      })
  void aShiftIsToldWithItsTimeItsMeansAndWhetherItIsGood(String better, String sentence) {
    assertThat(text(LEAP, ",\"better\":\"" + better + "\"")).isEqualTo(sentence);
  }

  @Test
  void aFallIsToldAsOne() {
    assertThat(text("19,21,20,19,21,20,9,11,10,9,11,10", ""))
        .contains("från i medel 20,0 procent till i medel 10,0 procent")
        .endsWith("en minskning som är mer än en slump");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|det finns ingen uppgift att bedöma",
        "null,null|det finns ingen uppgift att bedöma",
        "7|det behövs minst elva mätningar för att se om nivån har ändrats, och det finns en",
        "1,1,1,1,1,9,9,9,9,9|det behövs minst elva mätningar för att se om nivån har ändrats, och"
            + " det finns tio",
        "5,5,5,5,5,5,5,5,5,5,5,5|tolv mätningar från 2000 till 2011 har alla samma värde",
        "null,9,11,9,11,9,11,9,11,9,11,9,11|tolv mätningar från 2001 till 2012 visar ingen tydlig"
            + " och bestående ändring av nivån",
        "9,11,10,9,11,10,9,11,10,9,11,10,30,31,30|15 mätningar från 2000 till 2014 visar ingen"
            + " tydlig och bestående ändring av nivån, men den kan ha ändrats en kortare tid"
      })
  void whatIsNotAShiftIsNotToldAsOne(String values, String sentence) {
    assertThat(text(values, "")).isEqualTo(sentence);
  }

  @Test
  void meansThatAreNearEachOtherHaveTheDecimalsThatPartThem() {
    assertThat(
            text(
                "0.001,0.002,0.001,0.002,0.001,0.002,0.004,0.005,0.004,0.005,0.004,0.005",
                ",\"decimals\":0"))
        .contains("från i medel 0,002 procent till i medel 0,005 procent");
  }

  @Test
  void aLevelThatMayHaveChangedTwiceAndASlowClimbAreToldWithThatDoubt() {
    assertThat(text("0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19", ""))
        .contains("på en gång eller efter hand", "nivån kan ha ändrats mer än en gång");
  }

  @Test
  void aShiftOfQuartersThatFollowTheYearIsToldWithThatDoubt() {
    String low = "1,1,10,1,1,1,10,1,1,1,10,1,1,1,10,1,1,1,10,1";
    String high = "2,2,11,2,2,2,11,2,2,2,11,2,2,2,11,2,2,2,11,2";
    assertThat(Pasted.quarterly(service.getURI(), "change-point").text(low + "," + high, ""))
        .startsWith("nivån ändrades omkring kvartal 3 2024, från i medel ")
        .contains("men värdena följer årstiderna, och ändringen kan bero på dem");
  }

  @Test
  void theResultHoldsTestShiftAndSegments() {
    Reply reply = reply(LEAP, "");
    assertThat(reply.text())
        .contains("\"verdict\":\"rising\"", "\"k\":36", "\"lastBefore\":\"2005\"")
        .contains("\"segments\":[{\"from\":\"2000\",\"to\":\"2005\",\"n\":6,\"mean\":10.0}");
    assertThat(reply(LEAP, ",\"penalty\":10000").text())
        .contains("\"segments\":[{\"from\":\"2000\",\"to\":\"2011\",\"n\":12,\"mean\":15.0}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",\"penalty\":-1|'penalty' is '-1'",
        ",\"penalty\":\"mycket\"|'penalty' is 'mycket'",
        ",\"minimumSegment\":0|'minimumSegment' is '0'",
        ",\"minimumSegment\":1.5|'minimumSegment' is '1.5'",
        ",\"rules\":\"nhs\"|'rules' is unknown"
      })
  void whatCannotBeUsedIsRefusedByName(String more, String named) {
    Reply reply = reply(LEAP, more);
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    assertThat(reply.json().get("detail").toString()).contains(named);
  }

  @Test
  void valuesThatAddUpAreNotJudged() {
    assertThat(text(LEAP, ",\"accumulates\":true")).startsWith("värdena läggs ihop");
  }

  @Test
  void theSentenceStandsOnThePageOfTheIndicatorWhenThereIsAShift() {
    store.begin();
    String[] values = LEAP.split(",");
    store.stored(
        "observations",
        Stream.concat(
                Stream.of(TestStore.observations().strip()),
                IntStream.range(0, values.length)
                    .mapToObj(
                        i ->
                            "TAL;GBG;YEAR;;;VALUE;VALUE;VALUE;exact;A;S1;;"
                                .replace("YEAR", Integer.toString(2000 + i))
                                .replace("VALUE", values[i])))
            .toArray(String[]::new));
    Program program = Program.at(service.getURI());
    String said =
        program.json("/api/v1/analysis/change-point?indicator=TAL").get("text").toString();
    assertThat(said).startsWith("nivån ändrades omkring 2006, från i medel 10,0 ");
    assertThat(Browser.at(service.getURI()).get("/indikatorer/TAL").body())
        .contains("<h2>Nivå</h2>", "N" + said.substring(1) + ".");
    assertThat(
            program
                .json("/api/v1/analysis/change-point?indicator=TAL&lang=en")
                .get("text")
                .toString())
        .startsWith("the level changed around 2006, from a mean of 10.0 ");
    assertThat(Browser.at(service.getURI()).get("/indikatorer/TAL?to=2009").body())
        .doesNotContain("<h2>Nivå</h2>");
  }

  private String text(String values, String more) {
    return reply(values, more).ok().json().get("text").toString();
  }

  private Reply reply(String values, String more) {
    return Pasted.yearly(service.getURI(), "change-point")
        .reply(values, "\"unit\":\"procent\"" + more);
  }
}
