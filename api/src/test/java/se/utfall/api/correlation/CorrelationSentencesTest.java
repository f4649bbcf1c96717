package se.utfall.api.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.program.Pasted;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** What is said of two series, of pairs whose order can be read off. */
@MicronautTest(transactional = false)
class CorrelationSentencesTest implements WithDatabase {

  /** Rising pairs of places less falling ones are 2: no trend. */
  private static final String UNRULY = "3,9,1,7,2,8,4,6";

  /** Rising all the way, by one and two in turn. */
  private static final String RISING = "1,2,4,5,7,8,10,11,13";

  private static final String ALREADY =
      "de två serierna har båda en tydlig riktning, och redan det får dem att se ut att höra ihop; ";

  @Inject EmbeddedServer service;
  @Inject TestStore store;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30,90,10,70,20,80,40,60|de två serierna följs åt i åtta gemensamma mätningar från 2000"
            + " till 2007: när den ena är hög är oftast även den andra hög, mer än av en slump; det"
            + " säger inget om orsaken",
        "-3,-9,-1,-7,-2,-8,-4,-6|de två serierna går åt var sitt håll i åtta gemensamma mätningar"
            + " från 2000 till 2007: när den ena är hög är oftast den andra låg, mer än av en slump;"
            + " det säger inget om orsaken",
        "5,1,4,2,8,6,3,7|de två serierna visar inget samband i åtta gemensamma mätningar från 2000"
            + " till 2007 som är mer än en slump",
        "5,5,5,5,5,5,5,5|den ena serien har samma värde i alla åtta gemensamma mätningar, så inget"
            + " samband går att se",
        "5,1,4,2,null,null,null,null|det behövs minst fem gemensamma mätningar för att se ett"
            + " samband, och det finns fyra",
        "null,null,null,null,null,null,null,null|serierna har inga gemensamma mätningar, så inget"
            + " samband går att se"
      })
  void whetherTwoSeriesGoTogetherIsToldWithoutCause(String with, String sentence) {
    assertThat(text(UNRULY, with)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2,1,5,4,6,9,8,12,11|ändringarna från gång till gång visar inget samband i nio gemensamma"
            + " mätningar från 2000 till 2008 som är mer än en slump",
        "1,3,6,7,11,12,16,18,22|även ändringarna från gång till gång följs åt i nio gemensamma"
            + " mätningar från 2000 till 2008, mer än av en slump; det säger inget om orsaken",
        "-1,-3,-6,-7,-11,-12,-16,-18,-22|ändringarna från gång till gång går åt var sitt håll i nio"
            + " gemensamma mätningar från 2000 till 2008, mer än av en slump; det säger inget om"
            + " orsaken"
      })
  void seriesThatBothTrendAreJudgedByTheirChanges(String with, String sentence) {
    assertThat(text(RISING, with)).isEqualTo(ALREADY + sentence);
  }

  @Test
  void changesThatAreAllEqualShowNoRelation() {
    assertThat(text("1,2,3,4,5,6,7,8,9", "2,4,6,8,10,12,14,16,18"))
        .startsWith(ALREADY)
        .contains("visar inget samband");
    assertThat(text("1,2,3,4,5", "2,4,6,8,10"))
        .isEqualTo(
            "båda serierna har en tydlig riktning, och redan det får dem att se ut att höra ihop;"
                + " fem gemensamma mätningar räcker inte till fem ändringar från gång till gång att"
                + " jämföra");
  }

  @Test
  void aSeasonThatBothHaveIsTold() {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    int[] stray = {0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 0, 1, 1, 0, 1, 0, 1};
    for (int i = 0; i < stray.length; i++) {
      first.add(Integer.toString(new int[] {0, 10, 20, 5}[i % 4] + stray[i]));
      second.add(Integer.toString(new int[] {3, 40, 70, 20}[i % 4] + stray[stray.length - 1 - i]));
    }
    assertThat(
            Pasted.quarterly(service.getURI(), "correlation")
                .text(String.join(",", first), "\"with\":" + second))
        .startsWith("de två serierna följs åt i 24 gemensamma mätningar")
        .endsWith("; båda följer årstiderna, och det kan vara allt de har gemensamt");
  }

  @Test
  void storedSeriesAreToldByNameAndComparedPeriodByPeriod() {
    store.begin();
    store.stored(
        "indicators",
        TestStore.indicators(
                "ANNAT;Annat;antal;lower;0;A;prov;SLK;;public;;;;MAL;",
                "KVARTAL;Kvartal;antal;lower;0;Q;prov;SLK;;public;;;;GBG;")
            .strip());
    List<String> rows = new ArrayList<>(List.of(TestStore.observations().strip()));
    String[] values = UNRULY.split(",");
    for (int i = 0; i < values.length; i++) {
      String three = String.join(";", values[i], values[i], values[i]);
      rows.add("TAL;GBG;" + (2000 + i) + ";;;" + three + ";exact;A;S1;;");
      rows.add("ANNAT;MAL;" + (2000 + i) + ";;;" + three + ";exact;A;S1;;");
      rows.add("KVARTAL;GBG;2000-Q" + (1 + i % 4) + ";;;" + three + ";exact;A;S1;;");
    }
    store.stored("observations", rows.subList(0, 1 + 3 * 4).toArray(String[]::new));
    List<String> rest = new ArrayList<>(rows.subList(0, 1));
    rows.subList(1 + 3 * 4, rows.size()).stream()
        .filter(row -> !row.startsWith("KVARTAL"))
        .forEach(rest::add);
    store.stored("observations", rest.toArray(String[]::new));

    assertThat(stored("with=ANNAT"))
        .startsWith("Tal (Göteborg) och Annat (Malmö) följs åt i åtta gemensamma mätningar");
    assertThat(stored("with=ANNAT&to=2005&lang=en"))
        .isEqualTo(
            "Tal (Göteborg) and Annat (Malmö) go together in six shared measurements from 2000 to"
                + " 2005: when one is high the other is mostly high too, more than by chance; that"
                + " says nothing of the cause");
    assertThat(stored("with=KVARTAL"))
        .isEqualTo("serierna mäts olika ofta och kan inte jämföras period för period");
    assertThat(stored("with=TAL"))
        .isEqualTo("en serie följer alltid sig själv; jämför med en annan");
    Program program = Program.at(service.getURI());
    assertThat(program.get("/api/v1/analysis/correlation?indicator=TAL").json().get("detail"))
        .asString()
        .contains("'with' is missing");
    assertThat(program.get("/api/v1/analysis/correlation?indicator=TAL&with=X").status())
        .isEqualTo(404);
  }

  @Test
  void theResultHoldsCoefficientsLagsAndPairs() {
    assertThat(reply(UNRULY, "\"with\":[30,90,10,70,20,80,40,60],\"maxLag\":1").text())
        .contains("\"relation\":\"together\"", "\"on\":\"levels\",\"n\":8,\"rho\":1.0")
        .contains("\"kendallTauB\":1.0", "{\"period\":\"2001\",\"first\":9.0,\"second\":90.0}")
        .contains("\"lagOfLargest\":0,\"lags\":[{\"lag\":-1,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"lang\":\"sv\"|'lang' is unknown",
        "\"maxLag\":1|'with' is missing",
        "\"with\":[1,2]|'with'",
        "\"with\":\"TAL\"|'with' is 'TAL'",
        "\"with\":[1,2,3,4,5,6,7,8],\"maxLag\":0|'maxLag' is '0'"
      })
  void whatCannotBeUsedIsRefusedByName(String parameters, String named) {
    Reply reply = reply(UNRULY, parameters);
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    assertThat(reply.json().get("detail").toString()).contains(named);
  }

  private String stored(String arguments) {
    return Program.at(service.getURI())
        .json("/api/v1/analysis/correlation?indicator=TAL&" + arguments)
        .get("text")
        .toString();
  }

  private String text(String values, String with) {
    return reply(values, "\"with\":[" + with + "]").ok().json().get("text").toString();
  }

  private Reply reply(String values, String parameters) {
    return Pasted.yearly(service.getURI(), "correlation").reply(values, parameters);
  }
}
