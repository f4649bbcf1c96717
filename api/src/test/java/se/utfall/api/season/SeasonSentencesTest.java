package se.utfall.api.season;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.api.browser.Browser;
import se.utfall.api.program.Pasted;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** What is said of seasons, of series that are a line and a fixed season added by hand. */
@MicronautTest(transactional = false)
class SeasonSentencesTest implements WithDatabase {

  /** t + (−3, −1, 1, 3) for t = 10 … 25: one more each quarter, three more with the season. */
  private static final String QUARTERS = "7,10,13,16,11,14,17,20,15,18,21,24,19,22,25,28";

  @Inject EmbeddedServer service;
  @Inject TestStore store;

  @ParameterizedTest
  @ValueSource(strings = {"additive", "stl"})
  void theChangeFromTheQuarterBeforeIsToldWithoutItsSeason(String model) {
    assertThat(text(QUARTERS, ",\"model\":\"" + model + "\""))
        .startsWith(
            "28 procent kvartal 4 2023, upp 1 procentenhet från kvartal 3 2023 när säsongen är"
                + " borträknad (upp 3 procentenheter med säsongen kvar); ")
        .endsWith("; säsongen är osäker, den bygger på bara fyra omgångar");
  }

  @Test
  void howUsualTheChangeIsStandsBesideIt() {
    assertThat(text(QUARTERS, ",\"model\":\"additive\""))
        .contains("; 14 av 14 tidigare ändringar var minst lika stora; ");
    // The stray 40 is trusted by robust weights to be none of the season: 13 more than a quarter.
    assertThat(text(QUARTERS.replaceAll("28$", "40"), ""))
        .startsWith("40 procent kvartal 4 2023, upp 13 procentenheter från kvartal 3 2023")
        .contains("; ingen av 14 tidigare ändringar var så stor; ");
  }

  @Test
  void aSeasonThatHidesAFallIsToldAsAFall() {
    assertThat(
            text(
                "25,26,27,28,21,22,23,24,17,18,19,20,13,14,15,16,9,10,11,12",
                ",\"model\":\"additive\""))
        .startsWith(
            "12 procent kvartal 4 2024, ner 1 procentenhet från kvartal 3 2024 när säsongen är"
                + " borträknad (upp 1 procentenhet med säsongen kvar)")
        .doesNotContain("osäker");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|det finns ingen uppgift att bedöma",
        "7|för att räkna bort säsongen behövs mätningar i följd under flera år, och det finns en",
        "7,10,13,16,11,14,17,20|för att räkna bort säsongen behövs minst tolv mätningar i följd,"
            + " och det finns åtta",
        "7,10,null,null,null,14,null,null,null,18,null,null,null,21|för många mätningar saknas"
            + " för att det ska gå att räkna bort säsongen"
      })
  void whatCannotBeToldIsSaid(String values, String sentence) {
    assertThat(text(values, "")).isEqualTo(sentence);
  }

  @Test
  void yearsHaveNoSeasonUnlessACycleIsAskedFor() {
    Pasted years = Pasted.yearly(service.getURI(), "decomposition");
    assertThat(years.text(QUARTERS, ""))
        .isEqualTo(
            "mätningar som görs en gång om året eller mer sällan har ingen säsong att räkna bort");
    assertThat(years.text(QUARTERS, "\"period\":4,\"model\":\"additive\""))
        .startsWith("28 för 2015, upp 1 från 2014 när säsongen är borträknad");
  }

  @Test
  void withoutASeasonTheChangeIsToldAsItStands() {
    assertThat(text("5,9,6,3,8,2,7,9,1,5,5,8,2,6,4,7,7,3,9,4,6,8,1,5", ""))
        .isEqualTo(
            "24 mätningar visar ingen tydlig säsong; 5 procent kvartal 4 2025, upp 4"
                + " procentenheter från kvartal 3 2025");
  }

  @Test
  void aLaterFigureThatIsMissingIsMentioned() {
    assertThat(text(QUARTERS + ",null", ""))
        .endsWith(" (senare uppgift saknas eller är inte exakt nog)");
  }

  @Test
  void theFactorModelRefusesWhatItCannotDivideBy() {
    assertThat(text(QUARTERS.replace("7,10", "-7,10"), ",\"model\":\"multiplicative\""))
        .isEqualTo(
            "det går inte att räkna bort säsongen på det sättet när värden är noll eller mindre");
  }

  @Test
  void theResultHoldsThePartsOfEveryPeriod() {
    assertThat(reply(QUARTERS, ",\"model\":\"additive\"").text())
        .contains("\"figure\":[-3.0,-1.0,1.0,3.0]", "\"combination\":\"additive\"")
        .contains(
            "{\"period\":\"2020-Q3\",\"value\":13.0,\"trend\":12.0,\"season\":1.0,"
                + "\"remainder\":0.0,\"adjusted\":12.0,\"weight\":1.0}")
        .contains("\"few-cycles\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",\"model\":\"x-13\"|'model' is 'x-13'",
        ",\"period\":1|'period' is '1'",
        ",\"period\":367|'period' is '367'",
        ",\"period\":[4]|'period' is '[4]'",
        ",\"window\":4|'window' is unknown"
      })
  void whatCannotBeUsedIsRefusedByName(String more, String named) {
    Reply reply = reply(QUARTERS, more);
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    assertThat(reply.json().get("detail").toString()).contains(named);
  }

  @Test
  void valuesThatAddUpAreNotJudged() {
    assertThat(text(QUARTERS, ",\"accumulates\":true")).startsWith("värdena läggs ihop");
  }

  @Test
  void theSentenceStandsOnThePageOfAnIndicatorWithASeason() {
    store.begin();
    String[] values = QUARTERS.split(",");
    store.stored(
        "observations",
        Stream.concat(
                Stream.of(TestStore.observations().strip()),
                IntStream.range(0, values.length)
                    .mapToObj(
                        i ->
                            String.format(
                                Locale.ROOT,
                                "TAL;GBG;%d-Q%d;;;%3$s;%3$s;%3$s;exact;A;S1;;",
                                2020 + i / 4,
                                1 + i % 4,
                                values[i])))
            .toArray(String[]::new));
    Program program = Program.at(service.getURI());
    String said =
        program.json("/api/v1/analysis/decomposition?indicator=TAL").get("text").toString();
    assertThat(said).contains("när säsongen är borträknad");
    assertThat(Browser.at(service.getURI()).get("/indikatorer/TAL").body())
        .contains("<h2>Utan säsong</h2>", said + ".");
    assertThat(
            program
                .json("/api/v1/analysis/decomposition?indicator=TAL&lang=en")
                .get("text")
                .toString())
        .contains("with the season taken out");
    assertThat(Browser.at(service.getURI()).get("/indikatorer/TAL?to=2021").body())
        .doesNotContain("<h2>Utan säsong</h2>");
  }

  private String text(String values, String more) {
    return reply(values, more).ok().json().get("text").toString();
  }

  private Reply reply(String values, String more) {
    return Pasted.quarterly(service.getURI(), "decomposition")
        .reply(values, "\"unit\":\"procent\"" + more);
  }
}
