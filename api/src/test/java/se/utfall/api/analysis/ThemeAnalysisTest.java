package se.utfall.api.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** Every series of a theme through one method, in one answer. */
@MicronautTest(transactional = false)
@Property(name = "test.method", value = "breaks-at-13")
class ThemeAnalysisTest implements WithDatabase {
  private static final String ANALYSIS = "/api/v1/analysis/";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;
  @Inject TestStore store;

  private Program anyone;
  private Program reader;

  @BeforeAll
  void storeAThemeOfFiveIndicatorsOfWhichOneIsInternal() {
    anyone = Program.at(service.getURI());
    reader = anyone.withSession(people.as("läsare", "reader").session());
    store.begin();
    store.stored(
        "indicators",
        TestStore.indicators(
                "VATTEN;Vatten;liter;lower;0;A;park;SLK;;public;;;;GBG;",
                "TRAD;Träd;antal;higher;0;A;park;SLK;;public;;;;MAL;",
                "DOLDA;Dolda;antal;higher;0;A;park;SLK;;internal;;;;GBG;",
                "SUMMA;Summa;antal;higher;0;A;park;SLK;;public;;;;GBG;",
                "TOMT;Tomt;antal;higher;0;A;park;SLK;;public;;;;GBG;",
                "ANNAT;Annat;antal;higher;0;A;gata;SLK;;public;;;;GBG;")
            .strip());
    store.stored(
        "dimensions", "indicator;dimension;member;total_of", "TRAD;sort;ek;", "TRAD;sort;alm;");
    store.edited("accumulations", "indicator;accumulates", "SUMMA;yes");
    store.edited("rebases", "indicator;from;reason", "VATTEN;2016;Nya mätare");
    List<String> rows = new ArrayList<>();
    for (int year = 2010; year < 2024; year++) {
      int i = year - 2010;
      rows.add(row("VATTEN;GBG;" + year + ";;", year < 2016 ? 200 - i : 90 - i * i % 7));
      rows.add(row("VATTEN;MAL;" + year + ";;", 50 + i * 5 % 9));
      rows.add(row("TRAD;GBG;" + year + ";sort;ek", 10 + i));
      rows.add(row("DOLDA;GBG;" + year + ";;", 731_101_117));
      rows.add(row("SUMMA;GBG;" + year + ";;", 100 * i));
      rows.add(row("ANNAT;GBG;" + year + ";;", 7));
    }
    rows.add(row("TRAD;GBG;2023;sort;alm", 13));
    store.stored("observations", TestStore.observations(rows.toArray(String[]::new)).strip());
  }

  private static String row(String cell, int value) {
    return cell + ";" + value + ";" + value + ";" + value + ";exact;A;S1;;";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trend?",
        "trend?lang=en&from=2015&to=2020&",
        "spc?",
        "spc?rules=MDC%202023-11&",
        "change-point?minimumSegment=2&",
        "decomposition?",
        "forecast?horizon=2&record=false&",
        "distribution?weights=ANNAT&",
        "correlation?with=VATTEN&"
      })
  void everySeriesIsAnsweredAsItIsByItself(String asked) {
    Map<String, Object> theme =
        anyone.json(ANALYSIS + asked.replace("record=false&", "") + "theme=park");
    List<Map<String, Object>> items = Json.objects(theme.get("items"));
    assertThat(items).hasSize(5);
    for (Map<String, Object> item : items) {
      Map<String, Object> alone = anyone.json(ANALYSIS + asked + series(item));
      assertThat(theme).containsEntry("method", alone.get("method"));
      for (String part : List.of("n", "result", "warnings", "text")) {
        assertThat(item).as(series(item)).containsEntry(part, alone.get(part));
      }
      if (!item.get("warnings").equals(List.of("accumulated"))) {
        Object parameters =
            item.get("parameters") == null ? theme.get("parameters") : item.get("parameters");
        assertThat(parameters).isEqualTo(alone.get("parameters"));
      }
    }
  }

  private static String series(Map<String, Object> item) {
    StringBuilder address =
        new StringBuilder("indicator=" + item.get("indicator") + "&area=" + item.get("area"));
    Json.object(item.get("members"))
        .forEach((dimension, member) -> address.append("&member=" + dimension + ":" + member));
    return address.toString();
  }

  @Test
  void theSeriesStandInTheOrderOfTheCatalogueAndPagesPartThemWithoutLoss() {
    List<String> all =
        List.of("VATTEN GBG", "VATTEN MAL", "TRAD GBG ek", "TRAD GBG alm", "SUMMA GBG");
    Map<String, Object> whole = anyone.json(ANALYSIS + "trend?theme=park");
    assertThat(names(whole)).isEqualTo(all);
    assertThat(whole.get("total")).hasToString("5");
    assertThat(names(anyone.json(ANALYSIS + "trend?theme=park&size=2&page=1")))
        .isEqualTo(all.subList(2, 4));
    Map<String, Object> after = anyone.json(ANALYSIS + "trend?theme=park&size=2&page=3");
    assertThat(names(after)).isEmpty();
    assertThat(after.get("total")).hasToString("5");
    assertThat(after.get("parameters")).isEqualTo(whole.get("parameters"));
  }

  private static List<String> names(Map<String, Object> answer) {
    return Json.objects(answer.get("items")).stream()
        .map(
            item ->
                item.get("indicator")
                    + " "
                    + item.get("area")
                    + Json.object(item.get("members")).values().stream()
                        .map(member -> " " + member)
                        .reduce("", String::concat))
        .toList();
  }

  @Test
  void whatTheReaderMayNotSeeIsNeitherThereNorCounted() {
    Reply open = anyone.get(ANALYSIS + "trend?theme=park").ok();
    assertThat(open.text()).doesNotContain("DOLDA", "731101117", "731\u00a0101\u00a0117");
    Map<String, Object> inside = reader.json(ANALYSIS + "trend?theme=park");
    assertThat(inside.get("total")).hasToString("6");
    assertThat(names(inside)).contains("DOLDA GBG");
  }

  @Test
  void limitsStartAnewWhereAPersonHasSaidSoInTheSeriesOfThatIndicatorAlone() {
    List<Map<String, Object>> items =
        Json.objects(anyone.json(ANALYSIS + "spc?theme=park").get("items"));
    assertThat(groups(items.get(0)))
        .extracting(group -> group.get("from"))
        .containsExactly("2010", "2016");
    assertThat(groups(items.get(1))).hasSize(2);
    assertThat(groups(items.get(2))).hasSize(1);
  }

  private static List<Map<String, Object>> groups(Map<String, Object> item) {
    return Json.objects(Json.object(item.get("result")).get("groups"));
  }

  @Test
  void valuesThatAddUpAreAnsweredWithARefusalInTheirOwnItem() {
    List<Map<String, Object>> items =
        Json.objects(anyone.json(ANALYSIS + "spc?theme=park").get("items"));
    assertThat(items.get(4))
        .containsEntry("warnings", List.of("accumulated"))
        .containsEntry("result", null)
        .containsEntry(
            "text",
            "värdena läggs ihop från gång till gång och kan bara öka, så frågan går inte att besvara");
  }

  @Test
  void aSeriesThatCannotBeAnsweredAsAskedSaysWhyAndDisturbsNoOther() {
    List<Map<String, Object>> items =
        Json.objects(anyone.json(ANALYSIS + "forecast?theme=park&floor=40&horizon=2").get("items"));
    assertThat(items.get(2))
        .containsEntry("warnings", List.of("refused"))
        .containsEntry("result", null);
    assertThat(items.get(2).get("text").toString())
        .startsWith(
            "frågan går inte att besvara för den här serien (parameter 'floor' is above 10");
    assertThat(items.get(1).get("text"))
        .isEqualTo(
            anyone
                .json(
                    ANALYSIS + "forecast?indicator=VATTEN&area=MAL&floor=40&horizon=2&record=false")
                .get("text"));
  }

  @Test
  void aSeriesOnWhichTheMethodFailsSaysSoAndDisturbsNoOther() {
    List<Map<String, Object>> items =
        Json.objects(anyone.json(ANALYSIS + "breaks-at-13?theme=park").get("items"));
    assertThat(items)
        .extracting(item -> item.get("text"))
        .containsExactly(
            "14 values",
            "14 values",
            "14 values",
            "beräkningen misslyckades för den här serien",
            "14 values");
    assertThat(items.get(3))
        .containsEntry("warnings", List.of("failed"))
        .containsEntry("result", null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trend?theme=finns-ej|404|no theme 'finns-ej'",
        "trend?theme=|400|'theme' is empty",
        "trend?theme=park&theme=gata|400|'theme' may be given once",
        "trend?theme=park&indicator=TRAD|400|'theme' and 'indicator' cannot stand together",
        "trend?theme=park&area=GBG|400|'area' is unknown",
        "trend?theme=park&from=2020&to=2019|400|'to' is '2019'",
        "trend?theme=park&size=0|400|'size' is '0'",
        "trend?indicator=TRAD&page=1|400|'page' is unknown",
        "spc?theme=park&rules=x|400|'rules' is 'x'",
        "spc?theme=park&rules=x&page=9|400|'rules' is 'x'",
        "forecast?theme=park&record=true|400|'record' is unknown",
        "distribution?theme=park&level=kommun|400|'level' is unknown",
        "distribution?theme=park&weights=DOLDA|404|'DOLDA'",
        "correlation?theme=park|400|'with' is missing",
        "correlation?theme=park&with=DOLDA|404|'DOLDA'",
        "comparison?theme=park|400|'comparison' takes the areas of one indicator",
        "gissning?theme=park|404|no analysis 'gissning'"
      })
  void whatCannotBeAnsweredIsRefusedByName(String asked, int status, String named) {
    Reply reply = anyone.get(ANALYSIS + asked);
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.json().get("detail").toString()).contains(named);
  }

  /** A method that fails on a series that ends with 13. */
  @Singleton
  @Requires(property = "test.method", value = "breaks-at-13")
  static class BreaksAt13 implements Analysis {
    @Override
    public String method() {
      return "breaks-at-13";
    }

    @Override
    public Set<String> arguments() {
      return Set.of();
    }

    @Override
    public boolean comparesPeriods() {
      return false;
    }

    @Override
    public AnalysisAnswer answer(Asked asked) {
      var rows = asked.studies().main().compared();
      if (!rows.isEmpty() && rows.get(rows.size() - 1).value().intValue() == 13) {
        throw new IllegalStateException("13");
      }
      return new AnalysisAnswer(
          method(), rows.size(), null, null, List.of(), rows.size() + " values");
    }
  }
}
