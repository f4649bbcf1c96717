package se.utfall.api.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;

/** What a forecast says in words, of series for which it can be worked out by hand. */
@MicronautTest(transactional = false)
class ForecastSentencesTest implements WithDatabase {

  /** Steps of 2 all through: the naive forecast is off by 2; ± 1.2816 · 2 and ± 1.9600 · 2. */
  private static final String STEPS_OF_TWO = "10,12,10,12,10,12";

  @Inject EmbeddedServer service;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        STEPS_OF_TWO
            + "|2006 väntas 12 procent; i fyra fall av fem hamnar det mellan 9 och 15, i 19 av 20"
            + " mellan 8 och 16, om det fortsätter som hittills; prognosen upprepar det senaste"
            + " värdet, för värdena är för få för att pröva något annat eller hur väl det träffar",
        // four and three steps after the last value: 2 · sqrt 3 · 1.2816 = 4.44 and 6.79
        STEPS_OF_TWO
            + ",null,null|2008 väntas 12 procent; i fyra fall av fem hamnar det mellan 7 och 17, i"
            + " 19 av 20 mellan 5 och 19, om det fortsätter som hittills; prognosen upprepar det"
            + " senaste värdet, för värdena är för få för att pröva något annat eller hur väl det"
            + " träffar (en senare uppgift saknas eller är inte exakt nog)",
        "null|det finns ingen uppgift att bygga en prognos på",
        "5,6,7,5|det behövs minst fem mätningar i rad för en prognos",
        "5,6,7,null,6,5,7,5|det behövs minst fem mätningar i rad för en prognos",
        "5,5,5,5,5,5|5 procent 2005; värdet har varit detsamma i sex mätningar, så hur mycket det"
            + " kan ändras går inte att räkna ut",
        "1,3,5,7,9,11,13,15,17,19,21,23,25,27|27 procent 2013; vad som väntar går inte att säga med"
            + " någon säkerhet"
      })
  void aSeriesIsSaidInOneSentence(String values, String sentence) {
    assertThat(text(years(values), values, "")).isEqualTo(sentence);
  }

  @Test
  void whereNoModelDoesClearlyBetterItIsSaidAndTheForecastIsAsLastTime() {
    // the level moves once and for all: whatever looks back longer than one value is further off
    String values = "1,1,1,1,1,1,1,1,1,1,21,21,21,21,21,21,21,21";
    assertThat(text(years(values), values, ""))
        .startsWith("2018 väntas 21 procent; i fyra fall av fem hamnar det mellan ")
        .contains(
            "prognosen upprepar det senaste värdet, för inget annat sätt att räkna träffade klart"
                + " bättre; prövad på åtta tidigare tillfällen, upp till tre mätningar framåt, slog"
                + " den fel med i snitt ");
  }

  @Test
  void aModelThatDoesBetterIsNamedInPlainWordsBesideWhatItWasHeldAgainst() {
    // rises by 5 a year, one below and one above the line in turn: the naive forecast lags behind
    String values =
        IntStream.range(0, 24)
            .mapToObj(i -> Integer.toString(5 * i + i % 2 * 2))
            .collect(Collectors.joining(","));
    Reply reply = forecast(years(values), values, ",\"unit\":\"antal\",\"horizon\":1");
    Map<String, Object> test = Json.object(Json.object(reply.json().get("result")).get("test"));
    assertThat(test).containsEntry("outcome", "naive-beaten").containsEntry("reference", "naive");
    assertThat(reply.json().get("text").toString())
        .startsWith("2024 väntas 12")
        .contains(
            "; prövad på 16 tidigare tillfällen, en mätning framåt, slog den fel med i snitt ")
        // steps of 7 and 3 in turn: 5 on average over sixteen
        .contains(", mot 5 om det senaste värdet hade upprepats");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01,2019-02,2019-03,2019-04,2019-05,2019-06|2019-07|i juli 2019",
        "2019-Q3,2019-Q4,2020-Q1,2020-Q2,2020-Q3,2020-Q4|2021-Q1|kvartal 1 2021",
        "2019-T1,2019-T2,2019-T3,2020-T1,2020-T2,2020-T3|2021-T1|tertial 1 2021",
        "2018-S1,2018-S2,2019-S1,2019-S2,2020-S1,2020-S2|2021-S1|halvår 1 2021",
        "2020-W48,2020-W49,2020-W50,2020-W51,2020-W52,2020-W53|2021-W01|vecka 1 2021",
        "2020-02-23,2020-02-24,2020-02-25,2020-02-26,2020-02-27,2020-02-28|2020-02-29|den 29"
            + " februari 2020",
        "2009,2011,2013,2015,2017,2019|2021|2021",
        "2008-01-01/P2Y,2010-01-01/P2Y,2012-01-01/P2Y,2014-01-01/P2Y,2016-01-01/P2Y,"
            + "2018-01-01/P2Y|2020-01-01/P2Y|2020–2021"
      })
  void theComingPeriodFollowsTheLastInTheStepOfTheSeries(String periods, String next, String said) {
    Reply reply = forecast(List.of(periods.split(",")), STEPS_OF_TWO, ",\"season\":1");
    assertThat(expected(reply).get(0))
        .containsEntry("period", next)
        .containsEntry("expected", new BigDecimal("12.0"));
    assertThat(reply.json().get("text").toString()).startsWith(said + " väntas 12 procent; ");
  }

  @Test
  void whatHasNeverBeenNegativeIsNotExpectedToBeUnlessAskedTo() {
    String values = "1,3,1,3,1,1";
    List<String> periods = years(values);
    Reply byValues = forecast(periods, values, "");
    assertThat(byValues.text())
        .contains("\"floor\":0.0,\"floorFrom\":\"values\"")
        .contains("\"ceiling\":100.0,\"ceilingFrom\":\"values\"")
        .contains("cut-at-limit");
    assertThat(expected(byValues).get(0)).containsEntry("lower95", new BigDecimal("0.0"));
    Reply asked = forecast(periods, values, ",\"floor\":\"none\",\"ceiling\":50");
    assertThat(asked.text())
        .contains("\"floorFrom\":\"none\"")
        .contains("\"ceiling\":50.0,\"ceilingFrom\":\"asked\"");
    assertThat(((Number) expected(asked).get(0).get("lower95")).doubleValue()).isNegative();
    Reply negative = forecast(periods, "-1,3,1,3,1,1", "");
    assertThat(negative.text()).contains("\"floorFrom\":\"none\"").doesNotContain("cut-at-limit");
  }

  @Test
  void theRecordTellsHowEarlierForecastsWouldHaveTurnedOutAndOnWhatValues() {
    // naive at five, six and seven values: off by 2, 0, 2 from the first, 2, 0 and 2
    String values = "10,12,10,12,10,12,10,12";
    Map<String, Object> record =
        Json.object(
            Json.object(forecast(years(values), values, "").json().get("result")).get("record"));
    assertThat(record)
        .containsEntry("basis", "todays-values")
        .containsEntry(
            "text",
            "räknat på dagens värden, inte på vad som var känt då: sex prognoser hade slagit fel"
                + " med i snitt 1,3 procentenheter och i snitt varit 0,7 för låga; att upprepa det"
                + " senast kända hade slagit fel med 1,3; gränserna för 19 fall av 20 höll i sex av"
                + " sex fall");
    Map<String, Object> first = Json.objects(record.get("forecasts")).get(0);
    assertThat(first)
        .containsEntry("origin", "2004")
        .containsEntry("period", "2005")
        .containsEntry("expected", new BigDecimal("10.0"))
        .containsEntry("actual", new BigDecimal("12.0"))
        .containsEntry("error", new BigDecimal("2.0"));
    assertThat(forecast(years(values), values, ",\"record\":false").text())
        .contains("\"record\":null");
  }

  @Test
  void englishSaysTheSame() {
    Reply reply =
        Program.at(service.getURI())
            .post(
                "/api/v1/analysis/forecast?lang=en",
                "application/json",
                body(years(STEPS_OF_TWO), STEPS_OF_TWO, ""));
    assertThat(reply.json().get("text").toString())
        .isEqualTo(
            "in 2006, 12 per cent is expected; in four cases of five it will be between 9 and 15, in"
                + " 19 of 20 between 8 and 16, if things go on as before; the forecast repeats the"
                + " latest value, as the values are too few to try anything else or to see how well"
                + " it does");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",\"horizon\":0|'horizon' is '0'",
        ",\"horizon\":61|'horizon' is '61'",
        ",\"horizon\":\"1.5\"|'horizon' is '1.5'",
        ",\"season\":54|'season' is '54'",
        ",\"floor\":\"låg\"|'floor' is 'låg'",
        ",\"floor\":11|'floor' is above 10",
        ",\"ceiling\":11|'ceiling' is below 12",
        ",\"floor\":5,\"ceiling\":5|cross",
        ",\"record\":\"ja\"|'record' is 'ja'",
        ",\"model\":\"ets\"|'model' is unknown"
      })
  void whatCannotBeUsedIsRefusedByName(String more, String named) {
    Reply reply = forecast(years(STEPS_OF_TWO), STEPS_OF_TWO, more);
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    assertThat(reply.json().get("detail").toString()).contains(named);
  }

  private static List<Map<String, Object>> expected(Reply reply) {
    return Json.objects(Json.object(reply.json().get("result")).get("expected"));
  }

  private String text(List<String> periods, String values, String more) {
    return forecast(periods, values, more).json().get("text").toString();
  }

  private Reply forecast(List<String> periods, String values, String more) {
    return Program.at(service.getURI())
        .post("/api/v1/analysis/forecast", "application/json", body(periods, values, more));
  }

  private static List<String> years(String values) {
    List<String> years = new ArrayList<>();
    Arrays.stream(values.split(",")).forEach(value -> years.add(2000 + years.size() + ""));
    return years;
  }

  private static String body(List<String> periods, String values, String more) {
    return "{\"periods\":["
        + periods.stream().map(period -> '"' + period + '"').collect(Collectors.joining(","))
        + "],\"values\":["
        + values
        + "],\"parameters\":{"
        + (more.contains("\"unit\"") ? "" : "\"unit\":\"procent\",")
        + "\"better\":\"lower\""
        + more
        + "}}";
  }
}
