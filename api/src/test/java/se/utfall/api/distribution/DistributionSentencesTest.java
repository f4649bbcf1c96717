package se.utfall.api.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.program.Pasted;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** What is said of how values are spread, of values whose quantiles can be read off. */
@MicronautTest(transactional = false)
class DistributionSentencesTest implements WithDatabase {
  private static final String AREAS = "/api/v1/analysis/distribution?indicator=TAL&level=stadsomr";

  @Inject EmbeddedServer service;
  @Inject TestStore store;

  @BeforeAll
  void storeFourAreasOfWhichOneIsHidden() {
    store.begin();
    store.stored(
        "areas",
        "area;name;level;parent",
        "NO;Nordost;stadsområde;GBG",
        "CE;Centrum;stadsområde;GBG",
        "SV;Sydväst;stadsområde;GBG");
    store.stored(
        "indicators",
        TestStore.indicators(
                "FOLK;Folkmängd;antal;neutral;0;A;prov;SLK;;public;;;;GBG;",
                "KON;Folkmängd efter kön;antal;neutral;0;A;prov;SLK;;public;;;;;")
            .strip());
    store.stored(
        "dimensions",
        "indicator;dimension;member;total_of",
        "KON;kön;kvinnor;",
        "KON;kön;totalt;alla");
    store.stored(
        "observations",
        TestStore.observations().strip(),
        "TAL;GBG;2022;;;60;60;60;exact;A;S1;;",
        "TAL;GBG;2023;;;60;60;60;exact;A;S1;;",
        "TAL;NO;2021;;;9;9;9;exact;A;S1;;",
        "TAL;NO;2022;;;10;10;10;exact;A;S1;;",
        "TAL;CE;2022;;;20;20;20;exact;A;S1;;",
        "TAL;SV;2022;;;30;30;39;approximate;A;S1;;",
        "TAL;GBG-HIS;2022;;;;;;;Q;S1;;",
        "TAL;SV;2023;;;31;31;31;exact;A;S1;;",
        "FOLK;GBG;2022;;;400;400;400;exact;A;S1;;",
        "FOLK;NO;2021;;;100;100;100;exact;A;S1;;",
        "FOLK;CE;2022;;;100;100;100;exact;A;S1;;",
        "FOLK;SV;2022;;;200;200;200;exact;A;S1;;",
        "FOLK;SV;2023;;;999;999;999;exact;A;S1;;",
        "KON;NO;2022;kön;kvinnor;900;900;900;exact;A;S1;;",
        "KON;NO;2022;kön;totalt;1000;1000;1000;exact;A;S1;;",
        "KON;CE;2022;kön;totalt;1000;1000;1000;exact;A;S1;;",
        "KON;SV;2022;kön;totalt;2000;2000;2000;exact;A;S1;;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|det finns ingen uppgift att beskriva",
        "5,null|det behövs minst tre uppgifter för att tala om en spridning, och det finns en; en"
            + " är inte med, uppgiften saknas eller är inte exakt nog",
        "5,5,5|tre mätningar från 2000 till 2002 har alla värdet 5 procent",
        "4,1,7,1|fyra mätningar från 2000 till 2003: lägst 1 procent (två gånger), i mitten 2,5"
            + " procent, högst 7 procent (2002)",
        "9,8,7,6,5,4,3,2,1|nio mätningar från 2000 till 2008: lägst 1 procent (2008), i mitten 5"
            + " procent, högst 9 procent (2000); ungefär hälften ligger från 3,0 procent till 7,0"
            + " procent"
      })
  void theSpreadOfASeriesIsToldFromLowestToHighest(String values, String sentence) {
    assertThat(text(values, "")).isEqualTo(sentence);
  }

  @Test
  void valuesCountByTheirWeights() {
    assertThat(text("10,20,30", ",\"weights\":[1,1,2]"))
        .endsWith("högst 30 procent (2002); vägt är medelvärdet 22,5 procent");
    assertThat(reply("10,20,30", ",\"weights\":[1,null,1]").text())
        .contains("\"leaves-out-unweighted\"", "\"totalWeight\":2.0,\"mean\":20.0");
  }

  @Test
  void theAreasOfALevelAreComparedAtTheSameTimeAndTheHiddenOneIsCounted() {
    assertThat(stored(AREAS + "%C3%A5de"))
        .isEqualTo(
            "tre stadsområden 2022: lägst 10 (Nordost), i mitten 20, högst ungefär 30 (Sydväst);"
                + " en är inte med, uppgiften saknas eller är inte exakt nog");
  }

  @Test
  void areasCountByTheLatestWeightThatWasKnownForTheTime() {
    // (10 · 100 + 20 · 100 + 30 · 200) / 400; the weight of Nordost is that of the year before
    assertThat(stored(AREAS + "%C3%A5de&weights=FOLK"))
        .contains("; vägt efter ”Folkmängd” är medelvärdet 22,5; ");
    assertThat(stored(AREAS + "%C3%A5de&weights=FOLK&lang=en"))
        .startsWith("three city areas in 2022: lowest 10 (Nordost)")
        .contains("weighted by “Folkmängd”, the mean is 22.5");
  }

  @Test
  void weightsOfSeveralSeriesInAnAreaAreTheTotals() {
    assertThat(stored(AREAS + "%C3%A5de&weights=KON"))
        .contains("; vägt efter ”Folkmängd efter kön” är medelvärdet 22,5; ");
  }

  @Test
  void theResultHoldsQuantilesInequalityAndValues() {
    assertThat(reply("1,2,3,4,5,6,7,8,9", "").text())
        .contains("\"interquartileRange\":4.0", "{\"probability\":0.25,\"value\":3.0}")
        .contains("{\"place\":\"2000\",\"period\":\"2000\",\"value\":1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",\"level\":\"stad\"|'level' is 'stad'",
        ",\"weights\":[1,1]|'weights'",
        ",\"weights\":[1,1,-1]|'weights' holds a negative",
        ",\"weights\":\"FOLK\"|'weights' is 'FOLK'",
        ",\"weights\":[1,1,\"x\"]|holds 'x' at place 3",
        ",\"quantiles\":4|'quantiles' is unknown"
      })
  void whatCannotBeUsedIsRefusedByName(String more, String named) {
    Reply reply = reply("10,20,30", more);
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    assertThat(reply.json().get("detail").toString()).contains(named);
  }

  @ParameterizedTest
  @CsvSource({"level=stad,400", "weights=FINNS-EJ,404"})
  void whatIsNotThereIsRefused(String argument, int status) {
    assertThat(
            Program.at(service.getURI())
                .get("/api/v1/analysis/distribution?indicator=TAL&" + argument)
                .status())
        .isEqualTo(status);
  }

  private String stored(String address) {
    return Program.at(service.getURI()).json(address).get("text").toString();
  }

  private String text(String values, String more) {
    return reply(values, more).ok().json().get("text").toString();
  }

  private Reply reply(String values, String more) {
    return Pasted.yearly(service.getURI(), "distribution")
        .reply(values, "\"unit\":\"procent\"" + more);
  }
}
