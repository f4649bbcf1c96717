package se.utfall.api.comparison;

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

/** Stored areas compared, ranked and drawn as a funnel. */
@MicronautTest(transactional = false)
class ComparedAreasTest implements WithDatabase {
  private static final String COMPARISON =
      "/api/v1/analysis/comparison?indicator=UTSATTA&denominator=SVAR";
  private static final String FUNNEL = "kind=funnel&denominator=SVAR";
  private static final String SAID =
      "2023: Dal (13,0 procent) ligger högre än 7,0 procent (alla tillsammans), mer än slumpen kan"
          + " förklara; i tre fall till kan skillnaden vara slump; inte med, uppgiften är dold: Eng;"
          + " inte med, uppgift saknas: Fors";

  @Inject EmbeddedServer service;
  @Inject TestStore store;

  private Program program;

  @BeforeAll
  void storeSixAreas() {
    program = Program.at(service.getURI());
    store.begin();
    store.stored(
        "areas",
        "area;name;level;parent",
        "P1;Ale;mellanområde;GBG-HIS",
        "P2;Berg;mellanområde;GBG-HIS",
        "P3;Centrum;mellanområde;GBG-HIS",
        "P4;Dal;mellanområde;GBG-HIS",
        "P5;Eng;mellanområde;GBG-HIS",
        "P6;Fors;mellanområde;GBG-HIS");
    store.stored(
        "indicators",
        TestStore.indicators(
                "UTSATTA;Utsatta;antal;lower;0;A;prov;SLK;;public;;;;GBG;",
                "SVAR;Svarande;antal;neutral;0;A;prov;SLK;;public;;;;GBG;",
                "DELADE;Delade;antal;lower;0;A;prov;SLK;;public;;;;;")
            .strip());
    store.stored(
        "dimensions",
        "indicator;dimension;member;total_of",
        "DELADE;kön;kvinnor;",
        "DELADE;kön;män;");
    store.stored(
        "observations",
        TestStore.observations(
                value("UTSATTA;GBG;2023", 7777),
                value("SVAR;GBG;2023", 99_999),
                value("UTSATTA;P1;2023", 50),
                value("UTSATTA;P2;2023", 50),
                value("UTSATTA;P3;2023", 50),
                value("UTSATTA;P4;2023", 130),
                value("UTSATTA;P5;2023", 987_654),
                value("UTSATTA;P1;2024", 60),
                value("SVAR;P1;2024", 1000),
                value("UTSATTA;P1;2022", 20),
                value("UTSATTA;P2;2022", 90),
                value("SVAR;P1;2022", 1000),
                value("SVAR;P2;2022", 1000),
                value("UTSATTA;P1;2021", 50),
                value("UTSATTA;P2;2021", 60),
                value("UTSATTA;P3;2021", 1500),
                value("UTSATTA;P4;2021", 70),
                value("SVAR;P1;2021", 1000),
                value("SVAR;P2;2021", 1000),
                value("SVAR;P3;2021", 1000),
                value("SVAR;P4;2021", 1000),
                value("SVAR;P1;2023", 1000),
                value("SVAR;P2;2023", 1000),
                value("SVAR;P3;2023", 1000),
                value("SVAR;P4;2023", 1000),
                value("SVAR;P5;2023", 1000),
                value("SVAR;P6;2023", 1000),
                "DELADE;P1;2023;kön;kvinnor;5;5;5;exact;A;S1;;",
                "DELADE;P1;2023;kön;män;6;6;6;exact;A;S1;;",
                "DELADE;P2;2023;kön;kvinnor;50;50;50;exact;A;S1;;",
                "DELADE;P2;2023;kön;män;7;7;7;exact;A;S1;;")
            .strip());
    store.stored(
        "observations", TestStore.observations("UTSATTA;P5;2023;;;;;;missing;Q;S1;;").strip());
  }

  private static String value(String cell, int value) {
    return cell + ";;;" + value + ";" + value + ";" + value + ";exact;A;S1;;";
  }

  @Test
  void theLevelWithMostAreasAndTheLatestPeriodThatMostHaveAreTaken() {
    Map<String, Object> answer = program.json(COMPARISON);
    assertThat(answer).containsEntry("text", SAID);
    assertThat(Json.object(answer.get("parameters")))
        .containsEntry("level", "mellanområde")
        .containsEntry("period", "2023")
        .containsEntry("kind", "proportion");
    assertThat(answer.get("n")).hasToString("4");
  }

  @Test
  void aHeatmapShowsEveryAreaOfALevelByPeriodInRoundClasses() {
    String csv = program.get("/charts/UTSATTA.csv?kind=heatmap&from=2021&to=2023").ok().text();
    assertThat(csv.lines()).hasSize(1 + 5 * 3);
    assertThat(csv)
        .contains("P3;Centrum;;2021;1500;1500;1500;exact;A;1\u00a0000 till 1\u00a0500\n")
        .contains("P4;Dal;;2023;130;130;130;exact;A;0 till 499\n")
        .contains("P5;Eng;;2023;;;;missing;Q;\n")
        .contains("P5;Eng;;2021;;;;missing;;\n")
        .doesNotContain("GBG");
    assertThat(program.get("/charts/UTSATTA.txt?kind=heatmap").ok().text())
        .startsWith("Värmekarta: Utsatta, antal. Färgen visar vilken klass värdet hör till: 0 till")
        .contains("Högst av alla 1\u00a0500 (Centrum, 2021), lägst 20 (Ale, 2022).")
        .contains("Ett värde är dolt.");
    String words = Answer.words(program.get("/charts/UTSATTA.svg?kind=heatmap").ok().text());
    assertThat(words).contains("dold").contains("saknas").contains("500 till 999");
    assertThat(program.get("/charts/UTSATTA.csv?kind=heatmap&level=kommun").ok().text())
        .contains("GBG;")
        .doesNotContain("P1;");
    assertThat(program.get("/charts/UTSATTA.csv?kind=heatmap&level=stadsomr%C3%A5de").status())
        .isEqualTo(404);
    assertThat(program.get("/charts/UTSATTA.csv?kind=heatmap&denominator=SVAR").status())
        .isEqualTo(400);
  }

  @Test
  void aHiddenFigureIsNowhereAndNoPartOfAnySum() {
    for (String address :
        List.of(
            "/charts/UTSATTA.csv?kind=heatmap",
            "/charts/UTSATTA.txt?kind=heatmap",
            "/charts/UTSATTA.svg?kind=heatmap",
            COMPARISON,
            "/api/v1/analysis/ranking?indicator=UTSATTA&denominator=SVAR",
            "/api/v1/analysis/ranking?indicator=UTSATTA&level=mellanomr%C3%A5de",
            "/charts/UTSATTA.csv?" + FUNNEL,
            "/charts/UTSATTA.json?" + FUNNEL,
            "/charts/UTSATTA.txt?" + FUNNEL,
            "/charts/UTSATTA.svg?" + FUNNEL)) {
      assertThat(program.get(address).ok().text())
          .as(address)
          .doesNotContain("987654", "987\u00a0654");
    }
    Map<String, Object> result = Json.object(program.json(COMPARISON).get("result"));
    assertThat(Json.object(result.get("overall")).get("numerator")).hasToString("280");
    assertThat(Json.objects(result.get("areas")))
        .extracting(area -> area.get("withheld"))
        .containsExactly(null, null, null, null, "hidden", "missing");
  }

  @Test
  void anotherPeriodIsAnsweredWhenItIsAskedFor() {
    // Wilson 7,38–10,93 and 1,30–3,07 give 7 − 1,94 and 7 + 2,06.
    assertThat(program.json(COMPARISON + "&period=2022").get("text"))
        .isEqualTo(
            "2022: Ale 2,0 procent, Berg 9,0 procent; skillnaden, 7,0 procentenheter, är mer än"
                + " slumpen kan förklara (med 95 procents säkerhet mellan 5,1 och 9,1); inte med, uppgift saknas: fyra"
                + " mellanområden");
    assertThat(program.json(COMPARISON + "&period=2024").get("text").toString())
        .startsWith(
            "2024: för att jämföra behövs minst två mellanområden med uppgift, och här finns en;");
    assertThat(program.json(COMPARISON + "&level=prim%C3%A4romr%C3%A5de").get("text"))
        .isEqualTo(
            "för att jämföra behövs minst två primärområden med uppgift, och här finns ingen");
  }

  @Test
  void areasAreThoseWithinTheOneThatIsNamed() {
    assertThat(program.json(COMPARISON + "&area=GBG-HIS").get("text")).isEqualTo(SAID);
    assertThat(program.json(COMPARISON + "&area=P1").get("n")).hasToString("1");
  }

  @Test
  void membersAreNamedWhenEachAreaHasSeveralSeries() {
    String address = "/api/v1/analysis/comparison?indicator=DELADE&denominator=SVAR";
    Reply several = program.get(address);
    assertThat(several.status()).isEqualTo(400);
    assertThat(several.text()).contains("'member' leaves 2 series", "kvinnor | män");
    assertThat(
            program.json(address + "&member=k%C3%B6n:kvinnor&period=2023").get("text").toString())
        .startsWith("2023: Ale 0,5 procent, Berg 5,0 procent; ");
  }

  @Test
  void theFunnelSaysDrawsAndListsTheSame() {
    String text = program.get("/charts/UTSATTA.txt?" + FUNNEL).ok().text();
    assertThat(text)
        .contains("Trattdiagram: Utsatta av Svarande, procent.")
        .contains(SAID + ".")
        .contains("Över gränsen 99,8 procent: Dal (13,0 procent).")
        .contains("Inte med, uppgiften är dold: Eng.")
        .contains("Källa: Rapport.");
    assertThat(Answer.words(program.get("/charts/UTSATTA.svg?" + FUNNEL).ok().text()))
        .contains("Dal")
        .contains("99,8 %")
        .contains("Svarande 2023")
        .contains("sämre, mer än slump");
    assertThat(program.get("/charts/UTSATTA.csv?" + FUNNEL).ok().text())
        .contains("P4;Dal;2023;130;1000;0,13;")
        .contains(";above-998;\n")
        .contains("P5;Eng;2023;;1000;;;;;;;;;hidden\n");
    assertThat(program.json("/charts/UTSATTA.json?" + FUNNEL))
        .containsEntry("kind", "funnel")
        .containsEntry("title", SAID + ".")
        .containsEntry("periods", List.of("2023"));
    assertThat(program.get("/charts/UTSATTA.svg?per=1000&" + FUNNEL).ok().text())
        .contains("per 1\u00a0000");
  }

  @Test
  void anAreaWithMoreInThePartThanInTheWholeIsLeftOutByNameAndTheOthersAreAnswered() {
    Map<String, Object> answer = program.json(COMPARISON + "&period=2021");
    assertThat(answer)
        .containsEntry(
            "text",
            "2021: tre mellanområden, alla så nära 6,0 procent (alla tillsammans) att skillnaderna"
                + " kan vara slump; inte med, uppgift saknas: Eng och Fors; inte med, antalet är"
                + " större än helheten: Centrum")
        .containsEntry("warnings", List.of("numerator-exceeds-denominator:P3"));
    Map<String, Object> result = Json.object(answer.get("result"));
    assertThat(Json.object(result.get("overall")).get("numerator")).hasToString("180");
    assertThat(Json.objects(result.get("areas")).get(2))
        .containsEntry("withheld", "more-than-whole")
        .containsEntry("value", null);
    assertThat(program.get("/charts/UTSATTA.txt?period=2021&" + FUNNEL).ok().text())
        .contains("Inte med, antalet är större än helheten: Centrum.");
    assertThat(program.get("/charts/UTSATTA.csv?period=2021&" + FUNNEL).ok().text())
        .contains("P3;Centrum;2021;1500;1000;;;;;;;;;more-than-whole\n");
    String rate = program.get(COMPARISON + "&period=2021&per=100").ok().text();
    assertThat(rate).contains("\"value\":150.0").doesNotContain("more-than-whole", "exceeds");
  }

  @Test
  void aRankingLeavesOutAnAreaWithMoreInThePartThanInTheWholeToo() {
    Map<String, Object> answer =
        program.json("/api/v1/analysis/ranking?indicator=UTSATTA&denominator=SVAR&period=2021");
    assertThat(answer.get("n")).hasToString("3");
    assertThat(answer.get("warnings").toString()).contains("numerator-exceeds-denominator:P3");
    assertThat(answer.get("text").toString())
        .contains("2021: Dal ligger högst (7,0 procent)")
        .endsWith("; inte med, antalet är större än helheten: Centrum");
    assertThat(Json.objects(Json.object(answer.get("result")).get("unranked")))
        .filteredOn(area -> area.get("area").equals("P3"))
        .extracting(area -> area.get("withheld"))
        .containsExactly("more-than-whole");
  }

  @Test
  void aRankingTellsTheRanksThatAreasMayHave() {
    assertThat(
            program
                .json("/api/v1/analysis/ranking?indicator=UTSATTA&denominator=SVAR&period=2022")
                .get("text"))
        .isEqualTo(
            "2022: Berg ligger högst (9,0 procent) och Ale lägst (2,0 procent) av två"
                + " mellanområden; med 95 procents säkerhet har Berg plats 1 och Ale plats 2;"
                + " inte med, uppgift saknas: fyra mellanområden");
    assertThat(
            program
                .json("/api/v1/analysis/ranking?indicator=UTSATTA&period=2022&first=lowest")
                .get("text"))
        .isEqualTo(
            "2022: Ale ligger lägst (20) och Berg högst (90) av två mellanområden; hur mycket"
                + " slumpen flyttar talen är inte känt, så ordningen säger inget om vad som är"
                + " slump; inte med, uppgift saknas: Centrum, Dal och Eng");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/analysis/comparison?indicator=UTSATTA|400|'denominator' is missing",
        "/api/v1/analysis/comparison?indicator=UTSATTA&denominator=X|404|'X'",
        "/api/v1/analysis/comparison?indicator=UTSATTA&denominator=SVAR&level=gata|400|'level' is 'gata'",
        "/api/v1/analysis/comparison?indicator=UTSATTA&denominator=SVAR&period=x|400|'period' is 'x'",
        "/api/v1/analysis/comparison?indicator=UTSATTA&denominator=SVAR&area=X|404|'X'",
        "/api/v1/analysis/comparison?indicator=UTSATTA&denominator=SVAR&groups=A|400|'groups' is unknown",
        "/api/v1/analysis/comparison?indicator=UTSATTA&denominator=SVAR&scores=1|400|a list of numbers",
        "/api/v1/analysis/comparison?indicator=UTSATTA&denominator=DELADE|400|'denominator' leaves 2",
        "/api/v1/analysis/comparison?indicator=SVAR&denominator=UTSATTA|400|more than its denominator",
        "/api/v1/analysis/ranking?indicator=UTSATTA&kind=rate|400|'kind' and 'per'",
        "/api/v1/analysis/ranking?indicator=UTSATTA&first=best|400|'first' is 'best'",
        "/api/v1/analysis/ranking?indicator=UTSATTA&target=1|400|'target' is unknown",
        "/charts/UTSATTA.svg?kind=funnel|400|'denominator' is missing",
        "/charts/UTSATTA.svg?kind=funnel&denominator=X|404|'X'",
        "/charts/UTSATTA.svg?kind=funnel&denominator=SVAR&per=0|400|'per' is '0'",
        "/charts/UTSATTA.svg?denominator=SVAR|400|is for kind=funnel",
        "/charts/UTSATTA.svg?kind=funnel&denominator=SVAR&level=kommun|404|too few areas",
        "/charts/UTSATTA.svg?kind=funnel&denominator=SVAR&period=2023&from=2022|400|'period'"
      })
  void whatCannotBeAnsweredIsRefusedByName(String address, int status, String named) {
    Reply reply = program.get(address);
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.json().get("detail").toString()).contains(named);
  }
}
