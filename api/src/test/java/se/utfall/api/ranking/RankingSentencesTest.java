package se.utfall.api.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;

/** What an order of groups says in words. */
@MicronautTest(transactional = false)
class RankingSentencesTest implements WithDatabase {

  @Inject EmbeddedServer service;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5,3,8||C ligger högst (8 procent) och B lägst (3 procent) av tre grupper; hur mycket"
            + " slumpen flyttar talen är inte känt, så ordningen säger inget om vad som är slump",
        "8,3,8||A och C ligger högst (8 procent) och B lägst (3 procent) av tre grupper; hur mycket"
            + " slumpen flyttar talen är inte känt, så ordningen säger inget om vad som är slump",
        "8,8,8||tre grupper, alla med 8 procent; hur mycket slumpen flyttar talen är inte känt, så"
            + " ordningen säger inget om vad som är slump",
        "5,3,null||A ligger högst (5 procent) och B lägst (3 procent) av två grupper; hur mycket"
            + " slumpen flyttar talen är inte känt, så ordningen säger inget om vad som är slump;"
            + " inte med, uppgift saknas: C",
        "5,null,null||för att ordna behövs minst två grupper med uppgift, och här finns en; inte"
            + " med, uppgift saknas: B och C",
        // C is somewhere from 0 to 9, and may stand first or last.
        "5,3,null|,\"lower\":[5,3,0],\"upper\":[5,3,9]|A har det högsta kända talet (5 procent) och"
            + " B det lägsta (3 procent) av tre grupper; alla uppgifter är inte exakta, och A kan ha"
            + " plats 1–2 och B plats 2–3; hur mycket slumpen flyttar talen är inte känt, så"
            + " ordningen säger inget om vad som är slump",
        "5,null,null|,\"lower\":[5,0,0],\"upper\":[5,9,9]|det enda kända talet är 5 procent (A), som"
            + " kan ha plats 1–3 av tre grupper; hur mycket slumpen flyttar talen är inte känt, så"
            + " ordningen säger inget om vad som är slump",
        "70,null,null|,\"lower\":[70,55,null],\"upper\":[75,68,null]|det enda kända talet är 70"
            + " procent (A), som har plats 1 av två grupper; hur mycket slumpen flyttar talen är"
            + " inte känt, så ordningen säger inget om vad som är slump; inte med, uppgift saknas: C",
        "null,null,null|,\"lower\":[1,2,3],\"upper\":[4,5,6]|uppgifterna har bara gränser, så vem"
            + " som ligger först går inte att säga; hur mycket slumpen flyttar talen är inte känt,"
            + " så ordningen säger inget om vad som är slump",
        // At 98,3 percent each: A 20,4–41,8, C 12,4–30,7, B 4,9–19,5. C overlaps both.
        "30,10,20|,\"denominator\":[100,100,100]|A ligger högst (30,0 procent) och B lägst (10,0"
            + " procent) av tre grupper; med 95 procents säkerhet har A plats 1–2 och B plats 2–3; i"
            + " 2 av 2 fall går det inte att säga vilket av två som följer på varandra som ligger"
            + " först",
        "300,100,500|,\"denominator\":[1000,1000,1000],\"first\":\"lowest\"|B ligger lägst (10,0"
            + " procent) och C högst (50,0 procent) av tre grupper; med 95 procents säkerhet har B"
            + " plats 1 och C plats 3",
      })
  void anOrderIsSaidInOneSentence(String values, String more, String sentence) {
    Reply reply = ranked(values, more == null ? "" : more);
    assertThat(reply.ok().json().get("text")).hasToString(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,2,3|,\"first\":\"best\"|'first' is 'best'",
        "1,2,3|,\"per\":10|'kind' and 'per'",
        "1,2,3|,\"lower\":[2,2,2],\"upper\":[3,3,3]|of group 'A' are not two bounds",
        "1,2|,\"better\":\"lower\"|'values' has 2 values; there are 3 groups",
        "1,2,3|,\"scores\":[1,2,3]|'scores' is unknown"
      })
  void whatCannotBeRankedIsRefusedByName(String values, String more, String named) {
    Reply reply = ranked(values, more);
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    assertThat(reply.json().get("detail").toString()).contains(named);
  }

  private Reply ranked(String values, String more) {
    return Program.at(service.getURI())
        .post(
            "/api/v1/analysis/ranking",
            "application/json",
            "{\"values\":["
                + values
                + "],\"parameters\":{\"unit\":\"procent\",\"groups\":[\"A\",\"B\",\"C\"]"
                + more
                + "}}");
  }
}
