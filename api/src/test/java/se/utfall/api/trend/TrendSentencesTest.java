package se.utfall.api.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Program;
import se.utfall.db.teststore.WithReferenceFigures;

/**
 * The sentences of the real figures, read by eye against their file, and of series of every kind.
 */
@MicronautTest(transactional = false)
class TrendSentencesTest implements WithReferenceFigures {
  private static final String ONE = "en mätning säger inget om utvecklingen";
  private static final String TWO = "två mätningar räcker inte för att tala om en trend";
  private static final String THREE = "tre mätningar räcker inte för att tala om en trend";
  private static final String FOUR = "fyra mätningar räcker inte för att tala om en trend";

  private static final String ADDED_UP =
      "värdena läggs ihop från gång till gång och kan bara öka, så någon trend bedöms inte";

  private static final Map<String, String> REAL =
      Map.ofEntries(
          Map.entry("TRYGGHETSINDEX", "41 av 100 för 2023, ner 13 enheter från 2019; " + TWO),
          Map.entry("TRYGG-STAD-ANDEL", "55 procent 2023; " + ONE),
          Map.entry("KANNER-TRYGGHET", "drygt 70 procent 2023; " + ONE),
          Map.entry(
              "UTSATT-ENSKILD", "20,7 procent 2021, ner 2,7 procentenheter från 2019; " + TWO),
          Map.entry("SKJUTNINGAR-FORANDRING", "−31 procent 2021; " + ONE),
          Map.entry(
              "GVI-CN-ACK", "drygt 70 i december 2023, upp 25–44 från juni 2023; " + ADDED_UP),
          Map.entry("GVI-CALLIN", "1 under 2023; " + ONE),
          Map.entry("GVI-SANKTION-FAS", "3 under 2023; " + ONE),
          Map.entry("GVI-SANKTION-VERKSAMHET", "5 under 2023; " + ONE),
          Map.entry("GVI-KONTAKT", "ungefär 20 under 2023; " + ONE),
          Map.entry("GVI-STOD", "ungefär 10 under 2023; " + ONE),
          Map.entry("GVI-MOTEN-ARBETSGRUPP", "43 under 2023, upp 23 från 2022; " + TWO),
          Map.entry("GVI-MOTEN-STYRGRUPP-ACK", "17 i december 2023; " + ONE),
          Map.entry("AVHOPP-ARENDEN", "ungefär 60 under 2021; " + ONE),
          Map.entry("AVHOPP-SNITTKOSTNAD", "1,3–1,6 mnkr 2023; " + ONE),
          Map.entry("AVHOPP-KOMMUNER", "ungefär 13 under 2023; " + ONE),
          Map.entry("VISSEL-RAPPORTER", "201 under 2023, upp 41 från 2022; " + TWO),
          Map.entry("INKOP-PLATSKONTROLLER", "22 under 2023; " + ONE),
          Map.entry("INKOP-FORETAG", "119 under 2023; " + ONE),
          Map.entry("INKOP-PERSONER", "301 under 2023; " + ONE),
          Map.entry("INKOP-EJ-INLOGGADE", "15 procent 2023; " + ONE),
          Map.entry("INKOP-EJ-ID06", "4 procent 2023; " + ONE),
          Map.entry("FORENINGSBIDRAG", "123 mnkr 2021; " + ONE),
          Map.entry("HME", "80 av 100 för 2023, upp 4 enheter från 2022; " + TWO),
          Map.entry("SJUKFRANVARO", "2,3 procent 2023, upp 0,2 procentenheter från 2022; " + THREE),
          Map.entry(
              "PERSONALOMSATTNING", "9,5 procent 2023, upp 2,0 procentenheter från 2022; " + THREE),
          Map.entry(
              "ARSARBETARE", "252,7 årsarbetare 2023, ner 4,4 årsarbetare från 2022; " + THREE),
          Map.entry("AVGANGAR", "22 under 2023, upp 5 från 2022; " + TWO),
          Map.entry("TIMANSTALLDA", "0,5 procent 2023; " + ONE),
          Map.entry(
              "FJARRVARME",
              "1\u00a0130 MWh 2023, ner 58 MWh från 2022 och ner 220 MWh sedan 2020; " + FOUR),
          Map.entry(
              "MOBELINKOP",
              "1\u00a0815 tkr 2023, ner 227 tkr från 2022 men upp 487 tkr sedan 2020; " + FOUR),
          Map.entry("NETTOKOSTNAD-FORANDRING", "5,3 mnkr 2023, ner 56,1 mnkr från 2022; " + THREE),
          Map.entry("NYANLANDA-ANVISADE", "64 under 2024; " + ONE),
          Map.entry("WEBBPORTAL-BESOK", "2\u00a0151 under 2023; " + ONE));

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Program program;

  @BeforeAll
  void load() {
    program = Program.at(service.getURI()).withSession(people.as("redaktör", "editor").session());
  }

  @Test
  void eachIndicatorOfTheCitySaysInPlainSwedishWhatItsFileSays() {
    assertThat(program.items("/api/v1/indicators"))
        .extracting(item -> item.get("code"))
        .containsAll(REAL.keySet())
        .hasSizeGreaterThanOrEqualTo(34);
    assertThat(REAL).hasSize(34);
    REAL.forEach(
        (code, sentence) ->
            assertThat(program.json("/api/v1/analysis/trend?indicator=" + code))
                .as(code)
                .containsEntry("text", sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TRYGGHETSINDEX|41 of 100 in 2023, down 13 units from 2019; two measurements are too few to"
            + " speak of a trend",
        "KANNER-TRYGGHET|just over 70 per cent in 2023; one measurement says nothing of the"
            + " development",
        "GVI-CN-ACK|just over 70 in December 2023, up 25–44 from June 2023; the values add up"
            + " from time to time and can only rise, so no trend is judged",
        "AVHOPP-SNITTKOSTNAD|SEK 1.3–1.6 million in 2023; one measurement says nothing of the"
            + " development",
        "SJUKFRANVARO|2.3 per cent in 2023, up 0.2 percentage points from 2022; three measurements"
            + " are too few to speak of a trend",
        "MOBELINKOP|SEK 1,815 thousand in 2023, down SEK 227 thousand from 2022 but up SEK 487"
            + " thousand since 2020; four measurements are too few to speak of a trend"
      })
  void andInEnglish(String code, String sentence) {
    assertThat(program.json("/api/v1/analysis/trend?lang=en&indicator=" + code))
        .containsEntry("text", sentence);
  }

  @Test
  void theSentenceStandsUnderTheChartAndInItsAlternativeTextToo() {
    String sentence = REAL.get("SJUKFRANVARO");
    assertThat(program.get("/charts/SJUKFRANVARO.txt").ok().text()).contains(sentence + ".");
    assertThat(program.get("/charts/SJUKFRANVARO.json").ok().text()).contains(sentence + ".");
    assertThat(program.get("/charts/SJUKFRANVARO.svg").ok().text()).contains(sentence + ".");
  }

  /** Values are "period value" or "period;value;lower;upper;qualifier;status". */
  private Map<String, Object> trend(String code, String unit, String better, String... values) {
    var made =
        program.put(
            "/api/v1/indicators/" + code,
            String.format(
                Locale.ROOT,
                """
            {"name":"%s","unit":"%s","better":"%s","decimals":0,"frequency":"A","theme":"prov",
             "owner":"prov"}""",
                code,
                unit,
                better));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String rows =
        Arrays.stream(values)
            .map(value -> value.contains(";") ? value : value.replace(' ', ';') + ";;;;")
            .map(
                value -> {
                  String[] cells = value.split(";", -1);
                  return String.join(
                      ";",
                      code,
                      "GBG",
                      cells[0],
                      "",
                      "",
                      cells[1],
                      cells[2],
                      cells[3],
                      cells[4],
                      cells[5],
                      "KS-AR-2023",
                      "",
                      "");
                })
            .collect(Collectors.joining("\n"));
    program
        .importing(
            "observations",
            "indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note\n"
                + rows
                + "\n")
        .ok();
    return program.json("/api/v1/analysis/trend?indicator=" + code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lower|10 12 14 16 18|18 procent 2023, upp 2 procentenheter från 2022 och upp 8"
            + " procentenheter sedan 2019; fem mätningar visar en försämring som är mer än en"
            + " slump|worsening",
        "higher|10 12 14 16 18|18 procent 2023, upp 2 procentenheter från 2022 och upp 8"
            + " procentenheter sedan 2019; fem mätningar visar en förbättring som är mer än en"
            + " slump|improving",
        "neutral|10 12 14 16 18|18 procent 2023, upp 2 procentenheter från 2022 och upp 8"
            + " procentenheter sedan 2019; fem mätningar visar en ökning som är mer än en"
            + " slump|rising",
        "lower|18 16 14 12 11|11 procent 2023, ner 1 procentenhet från 2022 och ner 7"
            + " procentenheter sedan 2019; fem mätningar visar en förbättring som är mer än en"
            + " slump|improving",
        "higher|18 16 14 12 10|10 procent 2023, ner 2 procentenheter från 2022 och ner 8"
            + " procentenheter sedan 2019; fem mätningar visar en försämring som är mer än en"
            + " slump|worsening",
        "neutral|18 16 14 12 10|10 procent 2023, ner 2 procentenheter från 2022 och ner 8"
            + " procentenheter sedan 2019; fem mätningar visar en minskning som är mer än en"
            + " slump|falling",
        "lower|10 14 10 14 12|12 procent 2023, ner 2 procentenheter från 2022 men upp 2"
            + " procentenheter sedan 2019; fem mätningar visar ingen tydlig riktning|no-clear-change",
        "lower|12 12 12 12 12|12 procent 2023, oförändrat från 2022 och oförändrat sedan 2019; fem"
            + " mätningar visar ingen tydlig riktning|no-clear-change",
      })
  void fromFiveValuesOnADirectionIsSaidWhenItIsMoreThanChance(
      String better, String values, String sentence, String verdict) {
    String[] numbers = values.split(" ");
    String[] rows = new String[5];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (2019 + i) + " " + numbers[i];
    }
    var answer = trend("FEM-" + better + values.hashCode(), "procent", better, rows);
    assertThat(answer).containsEntry("text", sentence);
    assertThat(answer.get("result").toString()).contains("verdict=" + verdict);
  }

  @Test
  void fourValuesInARowAreNotYetADirection() {
    assertThat(trend("FYRA", "antal", "lower", "2020 1", "2021 2", "2022 4", "2023 8"))
        .containsEntry("text", "8 under 2023, upp 4 från 2022 och upp 7 sedan 2020; " + FOUR);
  }

  @Test
  void whatIsNotExactIsSaidAsItIsKnown() {
    assertThat(trend("UNDER", "antal", "lower", "2023;;0;56;less_than;"))
        .containsEntry("text", "under 56 för 2023; " + ONE);
    assertThat(trend("UNDER-INDEX", "index 0–100", "lower", "2023;;0;56;less_than;"))
        .containsEntry("text", "under 56 av 100 för 2023; " + ONE);
    assertThat(trend("MINST", "antal", "lower", "2023;70;;;at_least;"))
        .containsEntry("text", "minst 70 under 2023; " + ONE);
    assertThat(trend("OKLART", "procent", "lower", "2022;;10;20;range;", "2023;;15;25;range;"))
        .containsEntry(
            "text",
            "15–25 procent 2023, om det är upp eller ner från 2022 går inte att säga; " + TWO);
    assertThat(
            trend(
                "LIKA",
                "procent",
                "lower",
                "2019;;0;9;range;",
                "2020;;0;9;range;",
                "2021;;0;9;range;",
                "2022;;0;9;range;",
                "2023;;0;9;range;"))
        .containsEntry(
            "text",
            "0–9 procent 2023, om det är upp eller ner från 2022 eller sedan 2019 går inte att säga;"
                + " om fem mätningar visar en riktning beror på var inom intervallen de rätta värdena"
                + " ligger");
  }

  @Test
  void aValueThatIsMissingHiddenOrWithdrawnIsSaidAndTheLastFigureGivenWithItsPeriod() {
    String rest =
        " 2023; den senaste uppgiften är 12 procent 2022, upp 2 procentenheter från 2021; " + TWO;
    assertThat(trend("SAKNAS", "procent", "lower", "2021 10", "2022 12", "2023;;;;missing;"))
        .containsEntry("text", "uppgift saknas" + rest);
    assertThat(trend("DOLD", "procent", "lower", "2021 10", "2022 12", "2023;;;;missing;Q"))
        .containsEntry("text", "uppgiften är dold" + rest);
    assertThat(trend("TILLBAKA", "procent", "lower", "2021 10", "2022 12", "2023;;;;withdrawn;"))
        .containsEntry("text", "uppgiften är tillbakadragen" + rest);
    assertThat(trend("INGEN", "procent", "lower", "2023;;;;missing;"))
        .containsEntry("text", "uppgift saknas 2023");
    assertThat(trend("HAL", "procent", "lower", "2021 10", "2022;;;;missing;", "2023 12"))
        .containsEntry("text", "12 procent 2023, upp 2 procentenheter från 2021; " + TWO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-W06|2023-W07|5 under vecka 7 2023, upp 2 från vecka 6 2023",
        "2023-T1|2023-T2|5 under tertial 2 2023, upp 2 från tertial 1 2023",
        "2023-S1|2023-S2|5 under halvår 2 2023, upp 2 från halvår 1 2023",
        "2023-Q3|2023-Q4|5 under kvartal 4 2023, upp 2 från kvartal 3 2023",
        "2023-04|2023-05|5 i maj 2023, upp 2 från april 2023",
        "2023-05-30|2023-05-31|5 den 31 maj 2023, upp 2 från 30 maj 2023",
        "2020-01-01/P2Y|2022-01-01/P2Y|5 under 2022–2023, upp 2 från 2020–2021",
        "2022-W52|2023-W01|5 under vecka 1 2023, upp 2 från vecka 52 2022"
      })
  void periodsOfEveryLengthAreSaidInWords(String first, String last, String sentence) {
    String code = "P-" + (first + last).replaceAll("[^0-9A-Z]", "");
    assertThat(trend(code, "antal", "lower", last + " 5", first + " 3"))
        .containsEntry("text", sentence + "; " + TWO);
  }

  @Test
  void valuesOfOtherPeriodsAreNotComparedAndThatIsSaid() {
    var answer =
        trend(
            "BLANDAT", "antal", "lower", "2021 10", "2022 12", "2023 14", "2023-11 1", "2023-12 2");
    assertThat(answer).containsEntry("text", "14 under 2023, upp 2 från 2022; " + THREE);
    assertThat(answer.get("n")).hasToString("3");
    assertThat(answer.get("warnings"))
        .isEqualTo(List.of("other-period-lengths-left-out", "too-few-for-verdict"));
  }
}
