package se.utfall.api.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.browser.Answer;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** Pictures of areas in order and side by side; the figures are made up. */
@MicronautTest(transactional = false)
class RankedAreasTest implements WithDatabase {
  private static final String RANKING = "kind=ranking&denominator=SVAR";
  private static final String PANELS = "kind=small-multiples&level=mellanomr%C3%A5de";

  @Inject EmbeddedServer service;
  @Inject TestStore store;

  private Program program;

  @BeforeAll
  void storeFiveAreas() {
    program = Program.at(service.getURI());
    store.begin();
    store.stored(
        "areas",
        "area;name;level;parent",
        "P1;Ale;mellanområde;GBG-HIS",
        "P2;Berg;mellanområde;GBG-HIS",
        "P3;Centrum;mellanområde;GBG-HIS",
        "P4;Dal;mellanområde;GBG-HIS",
        "P5;Eng;mellanområde;GBG-HIS");
    store.stored(
        "indicators",
        TestStore.indicators(
                "UTSATTA;Utsatta;antal;lower;0;A;prov;SLK;;public;;;;GBG;",
                "SVAR;Svarande;antal;neutral;0;A;prov;SLK;;public;;;;GBG;",
                "NOJD;Nöjda;procent;higher;0;A;prov;SLK;;public;;;;GBG;")
            .strip());
    store.stored(
        "observations",
        TestStore.observations(
                value("UTSATTA;GBG;2023", 8000),
                value("SVAR;GBG;2023", 100_000),
                value("UTSATTA;P1;2023", 50),
                value("UTSATTA;P2;2023", 80),
                value("UTSATTA;P3;2023", 85),
                value("UTSATTA;P4;2023", 200),
                value("SVAR;P1;2023", 1000),
                value("SVAR;P2;2023", 1000),
                value("SVAR;P3;2023", 1000),
                value("SVAR;P4;2023", 1000),
                value("SVAR;P5;2023", 1000),
                value("NOJD;GBG;2022", 60),
                value("NOJD;GBG;2023", 61),
                value("NOJD;P1;2022", 40),
                value("NOJD;P1;2023", 47),
                value("NOJD;P2;2021", 71),
                value("NOJD;P2;2022", 987_654),
                value("NOJD;P2;2023", 73),
                value("UTSATTA;P5;2023", 987_654))
            .strip());
    store.stored(
        "observations",
        TestStore.observations(
                "UTSATTA;P5;2023;;;;;;missing;Q;S1;;", "NOJD;P2;2022;;;;;;missing;Q;S1;;")
            .strip());
  }

  private static String value(String cell, int value) {
    return cell + ";;;" + value + ";" + value + ";" + value + ";exact;A;S1;;";
  }

  @Test
  void aRankingDrawsEveryAreaWithItsPlaceAndTheHiddenOneAsAWord() {
    String words = Answer.words(program.get("/charts/UTSATTA.svg?" + RANKING).ok().text());
    assertThat(words)
        .contains("2023: Dal ligger högst (20,0 procent) och Ale lägst (5,0 procent)")
        .contains("ordningen är osäker")
        .contains("Utsatta av Svarande, procent, 2023")
        .contains("Möjlig plats", "95 % konfidensintervall", "20,0", "2–4")
        .contains("Göteborg 8,0", "Eng", "dold")
        .doesNotContain("987");
  }

  @Test
  void theTitleOfFiguresWithoutKnownChanceSaysThatChanceIsLeftOut() {
    String address = "/charts/NOJD.svg?kind=ranking&level=mellanomr%C3%A5de&period=2023";
    assertThat(Answer.words(program.get(address).ok().text()))
        .contains("av två mellanområden; slumpen är inte inräknad");
  }

  @Test
  void whatStandsBesideTheRankingSaysTheSame() {
    String csv = program.get("/charts/UTSATTA.csv?" + RANKING).ok().text();
    assertThat(csv.lines().skip(1).map(line -> line.substring(0, 2)))
        .containsExactly("P4", "P3", "P2", "P1", "P5");
    assertThat(csv)
        .contains("P4;Dal;2023;0,2;")
        .contains(";1;1;\n")
        .contains("P5;Eng;2023;;;;;;hidden\n");
    assertThat(program.get("/charts/UTSATTA.txt?" + RANKING).ok().text())
        .contains("Rangordning: Utsatta av Svarande, procent, 2023. 2023: Dal ligger högst")
        .contains("Dal: 20,0; Centrum: 8,5; Berg: 8,0; Ale: 5,0; Eng: dold.")
        .contains("inte med, uppgiften är dold: Eng.")
        .doesNotContain("987");
    assertThat(program.json("/charts/UTSATTA.json?" + RANKING))
        .containsEntry("kind", "ranking")
        .containsEntry("periods", List.of("2023"));
  }

  @Test
  void anAreaNamedWithItsOwnLevelStandsOutAmongTheOthers() {
    String address = RANKING + "&level=mellanomr%C3%A5de&area=P2";
    String svg = program.get("/charts/UTSATTA.svg?" + address).ok().text();
    assertThat(svg).containsPattern("font-weight=\"[^\"]*\"[^>]*>Berg<").contains(">Dal<");
    assertThat(svg).doesNotContainPattern("font-weight=\"[^\"]*\"[^>]*>Dal<");
    String two = program.get("/charts/UTSATTA.csv?" + RANKING + "&area=P1&area=P2").ok().text();
    assertThat(two).contains("P1;", "P2;").doesNotContain("P3;", "P4;");
  }

  @Test
  void figuresWithoutADenominatorHaveNoInterval() {
    String words = Answer.words(program.get("/charts/NOJD.svg?kind=ranking").ok().text());
    assertThat(words)
        .contains("Nöjda, procent, 2023", "Göteborg 61", "73", "47", "Plats")
        .doesNotContain("konfidens", "Möjlig");
  }

  @Test
  void smallMultiplesHaveAPanelForEachAreaAndTheCityBehind() {
    String words = Answer.words(program.get("/charts/NOJD.svg?" + PANELS).ok().text());
    assertThat(words)
        .contains("Ale", "Berg", "47", "73", "Göteborg 61", "dold")
        .doesNotContain("987");
    assertThat(program.get("/charts/NOJD.csv?" + PANELS).ok().text())
        .contains("P1;Ale;;2022;40;", "P2;Berg;;2022;;;;missing;Q", "GBG;Göteborg;;2023;61;");
    assertThat(program.get("/charts/NOJD.txt?" + PANELS).ok().text())
        .contains("Små diagram", "Berg:", "2022: dold", "Göteborg:");
    var json = program.json("/charts/NOJD.json?" + PANELS);
    assertThat(json).containsEntry("kind", "small-multiples");
    assertThat(Json.objects(json.get("series")))
        .extracting(series -> series.get("area"))
        .containsExactly("P1", "P2", "GBG");
  }

  @Test
  void amountsOfAreasAreNotTitledByTheLargestArea() {
    assertThat(program.get("/charts/UTSATTA.svg?" + PANELS).ok().text()).doesNotContain("högst");
  }

  @Test
  void smallMultiplesAreTitledByWhoIsHighestAndWhoIsLowestOfThosePanels() {
    String svg = program.get("/charts/NOJD.svg?" + PANELS).ok().text();
    assertThat(svg)
        .contains("2023: högst Berg (73 procent), lägst Ale (47 procent)")
        .contains("Nöjda, procent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "/charts/UTSATTA.marks?kind=ranking!Eng: dold",
        "/charts/UTSATTA.marks?kind=ranking&denominator=SVAR!Eng: dold",
        "/charts/UTSATTA.marks?kind=bar&area=P4&area=P5&width=390!Eng: dold",
        "/charts/NOJD.marks?kind=heatmap!2022: dold",
        "/charts/NOJD.marks?kind=small-multiples!2022: dold",
        "/charts/NOJD.marks?kind=line&area=P2!2022: dold"
      })
  void thePlacesOfValuesTellTheHiddenOneAsAWordOfNoHeight(String address, String hidden) {
    Reply reply = program.get(address).ok();
    assertThat(reply.text()).doesNotContain("987").doesNotContain("null");
    List<Map<String, Object>> marks =
        Json.objects(reply.json().get("series")).stream()
            .flatMap(series -> Json.objects(series.get("marks")).stream())
            .toList();
    assertThat(marks)
        .extracting(mark -> mark.get("label") + ": " + mark.get("value"))
        .contains(hidden)
        .doesNotHaveDuplicates();
    assertThat(program.get(address + "&asOf=2020-01-01").status()).isEqualTo(404);
  }

  @Test
  void thePlacesOfValuesSayThePeriodsAndFiguresOfTheTableInItsOrder() {
    var marks = program.json("/charts/NOJD.marks?kind=line&area=P2&width=1000&height=600");
    assertThat(marks.get("width") + " × " + marks.get("height")).isEqualTo("1000 × 600");
    assertThat(Json.objects(Json.objects(marks.get("series")).get(0).get("marks")))
        .extracting(mark -> mark.get("label") + ": " + mark.get("value"))
        .containsExactly("2021: 71", "2022: dold", "2023: 73");
  }

  @Test
  void smallMultiplesOfTheSelectionHoldItAgainstTheAreaOverIt() {
    String address = "/charts/NOJD.csv?kind=small-multiples";
    assertThat(program.get(address).ok().text()).contains("P1;", "P2;", "GBG;");
    assertThat(program.get(address + "&area=P1&area=P2").ok().text()).contains("P1;", "GBG;");
    assertThat(program.get(address + "&area=P1").ok().text()).doesNotContain("P2;", "GBG;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "/charts/NOJD.svg?kind=ranking&per=1000!400!'denominator'",
        "/charts/NOJD.svg?kind=ranking&level=kommun!404!too few areas",
        "/charts/NOJD.svg?kind=line&level=kommun!400!kind=funnel|ranking|small-multiples|heatmap alone",
        "/charts/NOJD.svg?kind=small-multiples&denominator=SVAR!400!kind=funnel|ranking alone",
        "/charts/NOJD.svg?kind=small-multiples&level=prim%C3%A4romr%C3%A5de!404!nothing to draw",
        "/charts/NOJD.svg?kind=ranked!400!'kind' is 'ranked'"
      })
  void whatCannotBeDrawnIsRefusedByName(String address, int status, String named) {
    Reply reply = program.get(address);
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.json().get("detail").toString()).containsIgnoringCase(named);
  }
}
