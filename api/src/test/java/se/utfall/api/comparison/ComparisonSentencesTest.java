package se.utfall.api.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;

/** What a comparison of groups says in words, of counts that can be worked out by hand. */
@MicronautTest(transactional = false)
class ComparisonSentencesTest implements WithDatabase {

  @Inject EmbeddedServer service;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Wilson 21,9–39,6 and 5,5–17,4 give 20 − 11,0 and 20 + 10,6.
        "A,B|30,10|100,100||A 30,0 procent, B 10,0 procent; skillnaden, 20,0 procentenheter, är mer"
            + " än slumpen kan förklara (med 95 procents säkerhet mellan 9,0 och 30,6)",
        "A,B|10,30|100,100||A 10,0 procent, B 30,0 procent; skillnaden, 20,0 procentenheter, är mer"
            + " än slumpen kan förklara (med 95 procents säkerhet mellan 9,0 och 30,6)",
        "A,B|12,10|100,100||A 12,0 procent, B 10,0 procent; skillnaden, 2,0 procentenheter, kan"
            + " vara slump",
        "A,B|30,10|10000,10000|,\"kind\":\"rate\"|A 3,0 per 1 000, B 1,0 per 1 000; skillnaden, 2,0"
            + " per 1 000, är mer än slumpen kan förklara",
        "A,B|30,0|10000,10000|,\"kind\":\"rate\"|A 3,0 per 1 000, B 0,0 per 1 000; skillnaden, 3,0"
            + " per 1 000, är mer än slumpen kan förklara",
        "A,B|3,1|10000,10000|,\"per\":10000|A 3,0 per 10 000, B 1,0 per 10 000; skillnaden, 2,0"
            + " per 10 000, kan vara slump",
        // 7,0 ± 3,09 · 0,81: 4,5–9,5
        "A,B,C,D|50,50,50,130|1000,1000,1000,1000||D (13,0 procent) ligger högre än 7,0 procent"
            + " (alla tillsammans), mer än slumpen kan förklara; i tre fall till kan skillnaden vara"
            + " slump",
        "A,B,C|10,11,9|100,100,100||tre grupper, alla så nära 10,0 procent (alla tillsammans) att"
            + " skillnaderna kan vara slump",
        // 10,0 ± 1,96 · 0,95 and ± 3,09 · 0,95: 8,1–11,9 and 7,1–12,9
        "A,B,C|85,90,125|1000,1000,1000||tre grupper, alla så nära 10,0 procent (alla tillsammans)"
            + " att skillnaderna kan vara slump; längst ut ligger C (12,5 procent), och så långt ut"
            + " hamnar var och en av slump ungefär en gång av tjugo",
        "A,B|100,500|1000,1000|,\"target\":0.3|B (50,0 procent) ligger högre och A (10,0 procent)"
            + " lägre än 30,0 procent (det som de jämförs med), mer än slumpen kan förklara",
        "A,B,C|0,0,0|10,20,5||tre grupper, alla med 0,0 procent",
        "A,B,C|10,20,30|100,100,100|,\"scores\":[1,2,3]|från A (10,0 procent) till C (30,0 procent)"
            + " stiger nivån mer än slumpen kan förklara",
        "A,B,C|10,20,30|100,100,100|,\"scores\":[3,2,1]|från C (30,0 procent) till A (10,0 procent)"
            + " sjunker nivån mer än slumpen kan förklara",
        "A,B,C|10,11,10|100,100,100|,\"scores\":[1,2,3]|från A (10,0 procent) till C (10,0 procent)"
            + " går det inte att se någon riktning som är mer än slump",
        "A,B,C|12,10,null|100,100,100||A 12,0 procent, B 10,0 procent; skillnaden, 2,0"
            + " procentenheter, kan vara slump; inte med, uppgift saknas: C",
        "A,B,C|12,10,0|100,100,0||A 12,0 procent, B 10,0 procent; skillnaden, 2,0 procentenheter,"
            + " kan vara slump; inte med, inget att räkna av: C",
        "A,B|12,null|100,100||för att jämföra behövs minst två grupper med uppgift, och här finns"
            + " en; inte med, uppgift saknas: B",
        "A|null|100||för att jämföra behövs minst två grupper med uppgift, och här finns ingen;"
            + " inte med, uppgift saknas: A",
      })
  void groupsAreComparedInOneSentence(
      String groups, String numerator, String denominator, String more, String sentence) {
    Reply reply = compared(groups, numerator, denominator, more == null ? "" : more).ok();
    assertThat(reply.json().get("text").toString().replace('\u00a0', ' ')).isEqualTo(sentence);
  }

  @Test
  void areasSpreadBeyondChanceThroughoutAreSaidToBeSo() {
    String text =
        compared("A,B,C,D,E,F", "50,60,150,160,250,260", "1000,1000,1000,1000,1000,1000", "")
            .ok()
            .json()
            .get("text")
            .toString();
    assertThat(text)
        .isEqualTo(
            "F (26,0 procent) och E (25,0 procent) ligger högre och B (6,0 procent) och A (5,0"
                + " procent) lägre än 15,5 procent (alla tillsammans), mer än slumpen kan förklara;"
                + " i två fall till kan skillnaden vara slump; överlag är skillnaderna större än"
                + " slumpen ger, så gränsen för vad som sticker ut är osäker");
  }

  @Test
  void periodsAreGroupsInTheirOrder() {
    Reply reply =
        post("{\"periods\":[\"2019\",\"2020\",\"2021\"],\"values\":[30,20,10],"
                + "\"parameters\":{\"denominator\":[100,100,100]}}")
            .ok();
    assertThat(reply.json())
        .containsEntry(
            "text",
            "från 2019 (30,0 procent) till 2021 (10,0 procent) sjunker nivån mer än slumpen kan"
                + " förklara");
  }

  @Test
  void theSentenceIsThereInEnglishToo() {
    Reply reply =
        Program.at(service.getURI())
            .post(
                "/api/v1/analysis/comparison?lang=en",
                "application/json",
                body("A,B", "30,10", "100,100", ""))
            .ok();
    assertThat(reply.json())
        .containsEntry(
            "text",
            "A 30.0 percent, B 10.0 percent; the difference, 20.0 percentage points, is more than"
                + " chance can explain (with 95 percent certainty between 9.0 and 30.6)");
  }

  @Test
  void aMissingGroupIsNamedAndNeverZero() {
    Map<String, Object> result =
        Json.object(compared("A,B,C", "12,10,null", "100,100,100", "").ok().json().get("result"));
    Map<String, Object> third = Json.objects(result.get("areas")).get(2);
    assertThat(third)
        .containsEntry("numerator", null)
        .containsEntry("value", null)
        .containsEntry("withheld", "missing");
    assertThat(Json.object(result.get("overall")).get("numerator")).hasToString("22");
    assertThat(Json.object(result.get("overall")).get("denominator")).hasToString("200.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A,B|1.5,2|10,10||numerator of 'A' is 1.5",
        "A,B|-1,2|10,10||numerator of 'A' is -1",
        "A,B|1,11|10,10||numerator of 'B' is 11, more than its denominator 10",
        "A,B|1,2|10,10.5||denominator of 'B' is 10.5",
        "A,B|1,2|10,-10|,\"kind\":\"rate\"|denominator of 'B' is -10",
        "A,B|1,2|10||'denominator' has 1 values; there are 2 groups",
        "A,B|1|10,10||'numerator' has 1 values",
        "A,A|1,2|10,10||holds 'A' twice",
        "A,B|1,2|10,10|,\"kind\":\"odds\"|'kind' is 'odds'",
        "A,B|1,2|10,10|,\"kind\":\"proportion\",\"per\":100|'per' is of rates",
        "A,B|1,2|10,10|,\"target\":12|'target' is '12'",
        "A,B|1,2|10,10|,\"per\":0|'per' is '0'",
        "A,B|1,2|10,10|,\"scores\":[1]|'scores' needs a number",
        "A,B|1,2|10,10|,\"scores\":[1,null]|'scores' needs a number",
        "A,B|1,2|10,10|,\"level\":\"kommun\"|'level' is unknown",
        "A,B|1000000000,1|1,1000000000000000|,\"kind\":\"rate\"|makes more than 1000000000 cases",
        "A,B|1,2|10,10|,\"lower\":[1,1]|'lower' and 'upper' of group 'A'",
      })
  void whatCannotBeComparedIsRefusedByName(
      String groups, String numerator, String denominator, String more, String named) {
    Reply reply = compared(groups, numerator, denominator, more == null ? "" : more);
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    assertThat(reply.json().get("detail").toString()).contains(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{}|'denominator' is missing",
        "{\"parameters\":{\"denominator\":[1]}}|'groups' is missing",
        "{\"parameters\":{\"denominator\":[1],\"groups\":[\"A\"]}}|'values' is missing",
        "{\"parameters\":{\"denominator\":[1],\"groups\":[\" \"],\"numerator\":[1]}}|a list of texts",
        "{\"parameters\":{\"denominator\":[1],\"groups\":\"A\",\"numerator\":[1]}}|a list of texts",
        "{\"periods\":[\"2023\"],\"parameters\":{\"denominator\":[1],\"groups\":[\"A\"]}}|cannot stand",
        "{\"values\":[1],\"parameters\":{\"denominator\":[1],\"groups\":[\"A\"],\"numerator\":[1]}}|cannot stand"
      })
  void aBodyThatIsNotGroupsIsRefusedByName(String body, String named) {
    Reply reply = post(body);
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    assertThat(reply.json().get("detail").toString()).contains(named);
  }

  @Test
  void theLargestCountsAreAnswered() {
    assertThat(compared("A,B", "999999999,1", "1000000000,1000000000", "").ok().text())
        .doesNotContain("NaN");
    assertThat(compared("A,B", "999999999,999999998", "1e9,1e9", ",\"kind\":\"rate\"").ok().text())
        .doesNotContain("NaN");
  }

  private Reply compared(String groups, String numerator, String denominator, String more) {
    return post(body(groups, numerator, denominator, more));
  }

  private static String body(String groups, String numerator, String denominator, String more) {
    return "{\"parameters\":{\"groups\":[\""
        + groups.replace(",", "\",\"")
        + "\"],\"numerator\":["
        + numerator
        + "],\"denominator\":["
        + denominator
        + "]"
        + more
        + "}}";
  }

  private Reply post(String body) {
    return Program.at(service.getURI())
        .post("/api/v1/analysis/comparison", "application/json", body);
  }
}
