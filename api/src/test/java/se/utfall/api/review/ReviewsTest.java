package se.utfall.api.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;

/** Reviews and what is due, on the 11th of May 2024 in Stockholm; every figure is made up. */
@MicronautTest(transactional = false)
class ReviewsTest implements WithDatabase {
  private static final Instant HALF_PAST_MIDNIGHT = Instant.parse("2024-05-10T22:30:00Z");
  private static final String LIST = "/api/v1/finance/deviations";
  private static final String REVIEWS = "/api/v1/finance/reviews/";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Program writer;
  private Program other;
  private Program anyone;

  @MockBean(InstantSource.class)
  InstantSource clock() {
    return () -> HALF_PAST_MIDNIGHT;
  }

  @BeforeAll
  void storeMadeUpMoney() {
    anyone = Program.at(service.getURI());
    writer = anyone.withSession(people.as("ekonom", "finance").session());
    other = anyone.withSession(people.as("kollega", "finance").session());
    Program editor = anyone.withSession(people.as("redaktör", "editor").session());
    MadeUpMoney.storeBy(editor);
  }

  @Test
  void aReviewIsReadWithItsTagAndItsHistoryAndTellsWhoWroteIt() {
    String id = id("Lokaler");
    Reply before = writer.get(REVIEWS + id).ok();
    assertThat(before.json()).containsEntry("review", null).containsEntry("history", List.of());
    assertThat(before.header("ETag")).isEqualTo("\"0\"");
    assertThat(before.header("Cache-Control")).startsWith("private");

    Reply first = writer.put(REVIEWS + id, ReviewBody.of("open", "Högre hyra", "", "", ""));
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.header("ETag")).isEqualTo("\"1\"");
    Reply second =
        other
            .with("If-Match", "\"1\"")
            .put(
                REVIEWS + id,
                ReviewBody.of("action", "Högre hyra", "Säger upp", "Chefen", "2024-09-30"));
    assertThat(second.ok().header("ETag")).isEqualTo("\"2\"");

    Reply after = writer.get(REVIEWS + id).ok();
    assertThat(Json.object(after.json().get("review")))
        .containsEntry("status", "action")
        .containsEntry("due", "2024-09-30")
        .containsEntry("changedBy", "kollega");
    assertThat(Json.objects(after.json().get("history")))
        .extracting(
            one -> one.get("version"), one -> one.get("action"), one -> one.get("changedBy"))
        .containsExactly(
            tuple(BigDecimal.ONE, null, "ekonom"),
            tuple(new BigDecimal("2"), "Säger upp", "kollega"));
    assertThat(writer.with("If-None-Match", "\"2\"").get(REVIEWS + id).status()).isEqualTo(304);
    Map<String, Object> item = item("Lokaler", people.as("läsare", "reader"));
    assertThat(Json.object(item.get("review"))).containsEntry("owner", "Chefen");
  }

  @Test
  void whoeverHasNotSeenTheLatestVersionDoesNotWriteOverIt() {
    String address = REVIEWS + id("Personal");
    assertThat(writer.with("If-Match", "*").put(address, ReviewBody.explained("Ingen än")).status())
        .isEqualTo(412);
    assertThat(
            writer
                .with("If-None-Match", "*")
                .put(address, ReviewBody.explained("Vakanser"))
                .status())
        .isEqualTo(201);
    assertThat(other.with("If-None-Match", "*").put(address, ReviewBody.explained("Igen")).status())
        .isEqualTo(412);
    Reply unsaid = other.put(address, ReviewBody.explained("Utan att ha läst"));
    assertThat(unsaid.status()).isEqualTo(428);
    assertThat(unsaid.text()).contains("If-Match");
    assertThat(
            writer.with("If-Match", "\"1\"").put(address, ReviewBody.explained("Först")).status())
        .isEqualTo(200);
    for (String stale : List.of("\"1\"", "\"0\"", "W/\"2\"", "2", "\"3\"")) {
      Reply late = other.with("If-Match", stale).put(address, ReviewBody.explained("För sent"));
      assertThat(late.status()).as(stale).isEqualTo(412);
      assertThat(late.header("ETag")).isEqualTo("\"2\"");
      assertThat(Json.object(late.json().get("current"))).containsEntry("comment", "Först");
    }
    assertThat(
            other
                .with("If-Match", "\"7\", \"2\"")
                .put(address, ReviewBody.explained("Sedan"))
                .status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | The field 'status' is",
        "{\"status\":\"klar\"} | it must be open, explained, action or closed",
        "{\"status\":\"explained\",\"comment\":\"  \"} | 'comment' is missing",
        "{\"status\":\"action\"} | 'action' is missing",
        "{\"status\":\"action\",\"action\":\"a\",\"due\":\"2024-09-30\"} | 'owner' is missing",
        "{\"status\":\"action\",\"action\":\"a\",\"owner\":\"b\"} | 'due' is missing",
        "{\"status\":\"open\",\"due\":\"2024-02-30\"} | 'due' is \\\"2024-02-30\\\"",
        "{\"status\":\"open\",\"due\":\"0204-02-21\"} | must be a date such as",
        "{\"status\":\"open\",\"comment\":\"\\u0000\"} | U+0000",
        "{\"status\":\"open\",\"note\":\"x\"} | the field 'note' is unknown",
        "[] | The body cannot be read"
      })
  void aReviewThatIsNotWholeIsRefusedInWords(String body, String detail) {
    Reply reply = writer.put(REVIEWS + id("Övrigt"), body);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text()).contains(detail);
  }

  @Test
  void aTextThatIsTooLongIsRefusedAndOneThatJustFitsIsKept() {
    String address = REVIEWS + id("Övrigt");
    assertThat(writer.put(address, ReviewBody.explained("ö".repeat(4_001))).text())
        .contains("may have 4000 characters and has 4001");
    assertThat(writer.put(address, ReviewBody.explained("ö".repeat(4_000))).status())
        .isEqualTo(201);
  }

  @Test
  void nobodyElseReadsOrWrites() {
    String address = REVIEWS + id("Lokaler");
    assertThat(anyone.get(address).status()).isEqualTo(401);
    assertThat(anyone.put(address, ReviewBody.explained("x")).status()).isEqualTo(401);
    Program reader = anyone.withSession(people.as("läsare", "reader").session());
    assertThat(reader.put(address, ReviewBody.explained("x")).status()).isEqualTo(403);
    assertThat(reader.get(address).status()).isEqualTo(200);
    assertThat(writer.get(REVIEWS + "0123456789abcdef").status()).isEqualTo(404);
    assertThat(writer.put(REVIEWS + "0123456789abcdef", ReviewBody.explained("x")).status())
        .isEqualTo(404);
    assertThat(Browser.at(service.getURI()).get("/ekonomi/avvikelser/" + id("Lokaler")).body())
        .doesNotContain("Ej påbörjad", "Ingen har börjat", "name=\"comment\"");
  }

  @Test
  void ofTwoOnThePageTheSecondSeesBothVersionsAndLosesNothing() {
    String page = "/ekonomi/avvikelser/" + id("Resultat", "Södra");
    Browser one = people.as("ekonom", "finance");
    Browser two = people.as("kollega", "finance");
    assertThat(one.get(page).each("name=\"version\" value=\"(.*?)\"")).containsExactly("0");
    Answer saved = one.post(page, "status", "explained", "comment", "Först", "version", "0");
    assertThat(saved.header("Location")).contains(page + "?klart=sparad");
    assertThat(one.get(page + "?klart=sparad").notice()).isEqualTo("Genomgången är sparad.");

    Answer clash =
        two.post(page, "status", "closed", "comment", "Sedan", "owner", "Jag", "version", "0");
    assertThat(clash.status()).isEqualTo(412);
    assertThat(clash.notice()).startsWith("Någon annan har ändrat genomgången");
    assertThat(clash.row("Förklaring")).containsExactly("Förklaring olika", "Först", "Sedan");
    assertThat(clash.row("Läge")).containsExactly("Läge olika", "Förklarad", "Avslutad");
    assertThat(clash.body()).contains(">Sedan</textarea>").contains("value=\"Jag\"");
    assertThat(clash.each("name=\"version\" value=\"(.*?)\"")).containsExactly("1");
    two.post(page, "status", "closed", "comment", "Först. Sedan", "version", "1");
    assertThat(two.get(page).each("<li><p class=\"small\">(.*?)</p>"))
        .hasSize(2)
        .first()
        .asString()
        .endsWith(", kollega");

    Answer faulty = two.post(page, "status", "action", "action", "Byter", "version", "2");
    assertThat(faulty.status()).isEqualTo(400);
    assertThat(faulty.notice()).contains("behöver någon som är ansvarig", "behöver ett datum");
    assertThat(faulty.body()).contains(">Byter</textarea>");
    assertThat(people.as("läsare", "reader").post(page, "status", "open", "version", "2").status())
        .isEqualTo(403);
  }

  @Test
  void aResultBelowBudgetIsDueThirtyDaysAfterItsReportAlsoBeforeAnybodyHasWritten() {
    assertThat(due("Norra", "2024"))
        .extracting(
            one -> one.get("due"),
            one -> one.get("overdue"),
            one -> one.get("daysLeft"),
            one -> one.get("reported"),
            one -> one.get("reportedExactly"))
        .containsExactly(tuple("2024-04-30", true, new BigDecimal("-11"), "2024-03-31", false));
    assertThat(due("Södra", "2024"))
        .extracting(one -> one.get("due"), one -> one.get("step"), one -> one.get("review"))
        .containsExactly(tuple("2024-06-01", "decide", null));
    assertThat(Json.objects(writer.json("/api/v1/finance/follow-ups?overdue=true").get("items")))
        .extracting(one -> one.get("organisation"))
        .containsExactly("Norra");
    assertThat(people.as("läsare", "reader").get("/ekonomi/uppfoljning?asOf=2020-01-01").notice())
        .startsWith("Det som ska följas upp visas bara som det är nu.");
    Answer page = people.as("läsare", "reader").get("/ekonomi/uppfoljning");
    assertThat(page.each("<h2>(.*?)</h2>").get(0)).isEqualTo("Försenat (1)");
    assertThat(page.row("Resultat"))
        .containsExactly(
            "Resultat Norra, 2024, uppföljningsrapport till och med mars 2024 Resultat för Norra väntas bli 0,5 mnkr lägre än budget, vilket är"
                + " ogynnsamt.",
            "30 april 2024 11 dagar försenad datum saknas för rapporten, räknat från den 31 mars"
                + " 2024",
            "besluta om åtgärder (stadens 30 dagar)",
            "ingen utsedd",
            "Ej påbörjad");
  }

  @Test
  void theLastDayIsNotOverdueAndWhatIsWrittenOfOnePrintingIsWrittenOfAll()
      throws NoSuchAlgorithmException {
    assertThat(due("Norra", "2023").stream().filter(one -> one.get("line").equals("Resultat")))
        .extracting(one -> one.get("due"), one -> one.get("overdue"), one -> one.get("daysLeft"))
        .containsExactly(tuple("2024-05-11", false, BigDecimal.ZERO));
    String shown = id("Resultat", "Norra", "sums");
    String printedToo = identity("U", "Norra", "Resultat", "2023");
    assertThat(printedToo).isNotEqualTo(shown);
    String action = ReviewBody.of("action", "", "Sparplan", "Chefen", "2024-12-31");
    assertThat(writer.put(REVIEWS + printedToo, action).status()).isEqualTo(201);
    assertThat(writer.get(REVIEWS + shown).header("ETag")).isEqualTo("\"1\"");
    assertThat(other.put(REVIEWS + shown, action).status()).isEqualTo(428);
    assertThat(due("Norra", "2023").stream().filter(one -> one.get("line").equals("Resultat")))
        .extracting(one -> one.get("due"), one -> one.get("step"))
        .containsExactly(tuple("2024-12-31", "carry-out"));
    assertThat(
            writer
                .with("If-Match", "\"1\"")
                .put(REVIEWS + shown, ReviewBody.of("closed", "", "", "", ""))
                .status())
        .isEqualTo(200);
    assertThat(due("Norra", "2023").stream().filter(one -> one.get("line").equals("Resultat")))
        .isEmpty();
  }

  private List<Map<String, Object>> due(String organisation, String period) {
    return writer.items("/api/v1/finance/follow-ups?").stream()
        .filter(one -> one.get("organisation").equals(organisation))
        .filter(one -> one.get("period").equals(period))
        .toList();
  }

  private Map<String, Object> item(String line, Browser person) {
    return anyone.withSession(person.session()).items(LIST).stream()
        .filter(one -> one.get("line").equals(line))
        .findFirst()
        .orElseThrow();
  }

  private String id(String line) {
    return id(line, "Norra");
  }

  private String id(String line, String organisation) {
    return id(line, organisation, "leaves");
  }

  private String id(String line, String organisation, String level) {
    return anyone.items(LIST + "?level=" + level).stream()
        .filter(one -> one.get("line").equals(line))
        .filter(one -> one.get("organisation").equals(organisation))
        .map(one -> one.get("id").toString())
        .findFirst()
        .orElseThrow();
  }

  private static String identity(String... parts) throws NoSuchAlgorithmException {
    byte[] text = String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
    return HexFormat.of().formatHex(digest).substring(0, 16);
  }
}
