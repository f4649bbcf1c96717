package se.utfall.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.db.account.Accounts;
import se.utfall.db.embedded.ServerAddress;
import se.utfall.db.testserver.TestServer;
import se.utfall.db.testserver.WithDatabase;

@MicronautTest(transactional = false)
class TokensTest implements WithDatabase {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  private final ServerAddress database = TestServer.migratedDatabase();

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;
  @Inject Accounts accounts;
  @Inject JsonMapper json;

  @Override
  public Map<String, String> getProperties() {
    return TestServer.properties(database);
  }

  private Browser program() {
    return Browser.program(service.getURI());
  }

  private Browser withPassword(String name, String password) {
    byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return program().with("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
  }

  private Browser withToken(Object token) {
    return program().with("Authorization", "Bearer " + token);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> read(Answer answer) {
    try {
      return json.readValue(answer.body(), Map.class);
    } catch (IOException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  /** A token issued to the owner's session, which costs no hashing. */
  private Map<String, Object> issue(Browser owner, String name, String roles) {
    String body = "{\"name\":\"" + name + "\",\"roles\":[" + roles + "]}";
    Answer answer = owner.with("Accept", "application/json").postJson("/api/v1/tokens", body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return read(answer);
  }

  @Test
  void aTokenIssuedForAPasswordOpensWhatItsRolesOpenUntilItIsRevoked() {
    people.as("anna", "finance", "editor");
    String day = TODAY.plusDays(30).toString();
    Answer issued =
        withPassword("Anna", LoggedIn.PASSWORD)
            .postJson(
                "/api/v1/tokens",
                "{\"name\":\"nattjobb\",\"roles\":[\"editor\"],\"expires\":\"" + day + "\"}");
    assertThat(issued.status()).isEqualTo(201);
    assertThat(issued.header("Cache-Control"))
        .hasValueSatisfying(c -> assertThat(c).contains("no-store"));
    var token = read(issued);
    assertThat(token.keySet()).containsExactlyInAnyOrder("token", "id", "name", "roles", "expires");
    assertThat(token).containsEntry("name", "nattjobb").containsEntry("roles", List.of("editor"));
    assertThat(token.get("expires").toString()).matches(day + "T2[12]:59:59Z");

    Browser program = withToken(token.get("token"));
    Answer list = program.get("/api/v1/tokens");
    assertThat(list.status()).isEqualTo(200);
    assertThat(list.body()).contains("nattjobb").doesNotContain(token.get("token").toString());
    assertThat(read(list))
        .containsEntry("page", 0)
        .containsEntry("size", 50)
        .containsEntry("total", 1);

    assertThat(program.send("DELETE", "/api/v1/tokens/" + token.get("id"), "", "").status())
        .isEqualTo(204);
    Answer dead = program.get("/api/v1/tokens");
    assertThat(dead.status()).isEqualTo(401);
    assertThat(dead.type()).isEqualTo("application/problem+json");
    assertThat(dead.header("WWW-Authenticate"))
        .hasValueSatisfying(h -> assertThat(h).startsWith("Bearer").contains("invalid_token"));
  }

  @Test
  void aDeadTokenIsRefusedEvenWhereEverybodyMayRead() {
    assertThat(withToken("utf_gissning").get("/logga-in").status()).isEqualTo(401);
  }

  @Test
  void theStoreHoldsTheHashOfATokenAndOfAPasswordAndNeitherOfThem() throws Exception {
    String secret =
        issue(people.as("bo", "reader"), "läsning", "\"reader\"").get("token").toString();
    assertThat(Base64.getUrlDecoder().decode(secret.substring("utf_".length()))).hasSize(32);
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    List<String> stored = new ArrayList<>();
    try (var connection =
            DriverManager.getConnection(database.url(), database.username(), database.password());
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select to_jsonb(t)::text from api_token t union all"
                    + " select to_jsonb(a)::text from account a")) {
      while (rows.next()) {
        stored.add(rows.getString(1));
      }
    }
    assertThat(stored).anyMatch(row -> row.contains(HexFormat.of().formatHex(hash)));
    assertThat(stored)
        .noneMatch(row -> row.contains(secret.substring(4)) || row.contains(LoggedIn.PASSWORD));
    assertThat(stored).anyMatch(row -> row.contains("$2a$12$"));
  }

  @Test
  void anExpiredTokenAndOneWhoseOwnerIsShutOutAreDead() throws Exception {
    Browser cecilia = people.as("cecilia", "reader");
    var expired = issue(cecilia, "gammal", "\"reader\"");
    var orphaned = issue(cecilia, "föräldralös", "\"reader\"");
    try (var connection =
            DriverManager.getConnection(database.url(), database.username(), database.password());
        var statement =
            connection.prepareStatement(
                "update api_token set expires_at = now() - interval '1 second'"
                    + " where token_id = ?::uuid")) {
      statement.setString(1, expired.get("id").toString());
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
    assertThat(withToken(expired.get("token")).get("/api/v1/tokens").status()).isEqualTo(401);
    assertThat(withToken(orphaned.get("token")).get("/api/v1/tokens").status()).isEqualTo(200);
    accounts.changeActive("cecilia", false);
    assertThat(withToken(orphaned.get("token")).get("/api/v1/tokens").status()).isEqualTo(401);
  }

  @Test
  void aTokenLosesARoleWithItsOwnerAndNeverHasMoreThanItAskedFor() {
    Browser david = people.as("david", "admin");
    Browser small = withToken(issue(david, "liten", "\"reader\"").get("token"));
    Browser large = withToken(issue(david, "stor", "\"admin\"").get("token"));
    assertThat(small.get("/anvandare").status()).isEqualTo(403);
    assertThat(large.get("/anvandare").status()).isEqualTo(200);
    accounts.changeRoles("david", List.of("reader"));
    assertThat(large.get("/anvandare").status()).isEqualTo(403);
    assertThat(large.get("/api/v1/tokens").status()).isEqualTo(200);
  }

  @Test
  void oneSeesAndRevokesOnesOwnTokensAndAnAdministratorThoseOfAll() {
    Object id = issue(people.as("erik", "reader"), "eriks", "\"reader\"").get("id");
    Browser fatima = people.as("fatima", "finance").with("Accept", "application/json");
    assertThat(fatima.get("/api/v1/tokens").body()).doesNotContain("eriks");
    assertThat(fatima.send("DELETE", "/api/v1/tokens/" + id, "", "").status()).isEqualTo(404);
    assertThat(fatima.send("DELETE", "/api/v1/tokens/rappakalja", "", "").status()).isEqualTo(404);
    Browser greta = people.as("greta", "admin").with("Accept", "application/json");
    assertThat(greta.get("/api/v1/tokens").body()).contains("eriks");
    assertThat(greta.send("DELETE", "/api/v1/tokens/" + id, "", "").status()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'roles':['reader']} | name must say",
        "{'name':'a\\u0000b','roles':['reader']} | name has a control character",
        "{'name':'a\\nb','roles':['reader']} | name has a control character",
        "{'name':'a\\ud800b','roles':['reader']} | name has a control character",
        "{'name':'x'} | roles must name at least one role",
        "{'name':'x','roles':['admin']} | roles has 'admin'; allowed are those you have: [reader]",
        "{'name':'x','roles':['reader'],'expires':'igår'} | expires is 'igår'; allowed is a date",
        "{'name':'x','roles':['reader'],'expires':'2020-01-01'} | which has passed",
        "{'name':'x','roles':['reader'],'expires':'2999-01-01'} | allowed is a year at most",
        "{'name':'x','roles':['reader'],'expire':'2999-01-01'} | expire",
        "{'name':'x','roles':['reader'] | The body",
        "[1] | The body",
        "{'name':{},'roles':['reader']} | The body"
      })
  void aRequestThatIsNotRightIsRefusedWithWhatIsAllowed(String body, String detail) {
    Browser hanna = people.as("hanna", "reader").with("Accept", "application/json");
    Answer answer =
        hanna.postJson(
            "/api/v1/tokens", body.replace('\'', '"').replace("\"admin\"; a", "'admin'; a"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.type()).isEqualTo("application/problem+json");
    assertThat(read(answer).get("detail").toString())
        .contains(detail)
        .doesNotContain("se.utfall")
        .doesNotContain("TokenRequest");
  }

  @Test
  void theLastDayOfAYearIsTakenAndTheDayAfterIsNot() {
    Browser ida = people.as("ida", "reader").with("Accept", "application/json");
    String body = "{\"name\":\"x\",\"roles\":[\"reader\"],\"expires\":\"%s\"}";
    assertThat(
            ida.postJson("/api/v1/tokens", body.replace("%s", String.valueOf(TODAY.plusYears(1))))
                .status())
        .isEqualTo(201);
    assertThat(
            ida.postJson(
                    "/api/v1/tokens",
                    body.replace("%s", String.valueOf(TODAY.plusYears(1).plusDays(1))))
                .status())
        .isEqualTo(400);
  }

  @Test
  void aPasswordIsTakenForTokensOnlyAndATokenIssuesNoTokens() {
    Browser johan = people.as("johan", "reader");
    Answer elsewhere = withPassword("johan", LoggedIn.PASSWORD).get("/api/v1/tokens");
    assertThat(elsewhere.status()).isEqualTo(401);
    assertThat(read(elsewhere).get("detail").toString()).contains("POST /api/v1/tokens only");
    Answer wrong = withPassword("johan", "fel lösenord").postJson("/api/v1/tokens", "{}");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.header("WWW-Authenticate"))
        .hasValueSatisfying(h -> assertThat(h).startsWith("Basic"));
    Answer nobody = program().postJson("/api/v1/tokens", "{}");
    assertThat(nobody.status()).isEqualTo(401);
    assertThat(nobody.header("WWW-Authenticate"))
        .hasValueSatisfying(h -> assertThat(h).startsWith("Basic"));
    Object token = issue(johan, "x", "\"reader\"").get("token");
    String body = "{\"name\":\"y\",\"roles\":[\"reader\"]}";
    assertThat(withToken(token).postJson("/api/v1/tokens", body).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"Basic, ''", "Basic, kolon", "Bearer, ''", "Digest, x", "bara, ''"})
  void anAuthorizationThatCannotBeReadIsRefused(String scheme, String rest) {
    Answer answer =
        program()
            .with("Authorization", (scheme + " " + rest).strip())
            .postJson("/api/v1/tokens", "{}");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.type()).isEqualTo("application/problem+json");
  }
}
