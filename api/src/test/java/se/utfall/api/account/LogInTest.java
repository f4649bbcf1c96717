package se.utfall.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.db.account.SigningKeys;
import se.utfall.db.testserver.WithDatabase;

@MicronautTest(transactional = false)
class LogInTest implements WithDatabase {
  @Inject EmbeddedServer service;
  @Inject LoggedIn people;
  @Inject SigningKeys keys;

  private Browser browser() {
    return Browser.at(service.getURI());
  }

  /** Who can also log in by password: checking it takes no time. */
  @BeforeAll
  void letThereBeSomeone() {
    admin();
  }

  private Browser admin() {
    return people.as("chefen", "admin");
  }

  @Test
  void aPersonLogsInSeesTheirAccountAndLogsOutForGood() {
    Browser browser = browser();
    Answer entered =
        browser.post(
            "/logga-in",
            "username",
            " Chefen ",
            "password",
            LoggedIn.PASSWORD,
            "till",
            "/mitt-konto");
    assertThat(entered.status()).isEqualTo(303);
    assertThat(entered.header("Location")).contains("/mitt-konto");
    assertThat(browser.get("/mitt-konto").heading()).isEqualTo("Mitt konto");
    String stolen = browser.session();

    Answer left = browser.post("/logga-ut");
    assertThat(left.status()).isEqualTo(303);
    assertThat(left.sessionCookie()).hasValueSatisfying(c -> assertThat(c).contains("Max-Age=0"));
    assertThat(browser.get("/mitt-konto").status()).isEqualTo(303);
    assertThat(browser().withSession(stolen).get("/mitt-konto").status()).isEqualTo(303);
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndOtherSitesAndLastsEightHours() {
    Answer entered =
        browser().post("/logga-in", "username", "chefen", "password", LoggedIn.PASSWORD);
    assertThat(entered.sessionCookie().orElseThrow().toLowerCase(Locale.ROOT).split("; "))
        .contains("httponly", "samesite=strict", "path=/", "max-age=28800")
        .doesNotContain("secure");
  }

  @Test
  void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
    Answer wrong = browser().post("/logga-in", "username", "chefen", "password", "fel lösenord");
    Answer unknown =
        browser().post("/logga-in", "username", "ingen", "password", LoggedIn.PASSWORD);
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(unknown.status()).isEqualTo(401);
    assertThat(wrong.notice()).isEqualTo("Användarnamnet eller lösenordet är fel.");
    assertThat(unknown.body().replace("ingen", "chefen")).isEqualTo(wrong.body());
    assertThat(wrong.sessionCookie()).isEmpty();
  }

  @Test
  void whoGuessesHasToWaitEvenWithTheRightPassword() {
    people.as("gissad");
    for (int i = 0; i < 5; i++) {
      assertThat(browser().post("/logga-in", "username", "gissad", "password", "gissning").status())
          .isEqualTo(401);
    }
    Answer sixth = browser().post("/logga-in", "username", "gissad", "password", LoggedIn.PASSWORD);
    assertThat(sixth.status()).isEqualTo(429);
    assertThat(sixth.header("Retry-After")).contains("1");
    assertThat(sixth.notice()).contains("Vänta 1 sekunder");
  }

  @Test
  void aCookieThatWasTamperedWithHasExpiredOrIsUnsignedOpensNothing() throws Exception {
    Browser browser = admin();
    String[] parts = browser.session().split("\\.");
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), "UTF-8");
    String other =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                claims.replace("28800", "1").replace("chefen", "chefin").getBytes("UTF-8"));
    String none =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\"}".getBytes("UTF-8"));
    Instant now = Instant.now();
    var forms =
        Map.of(
            "changed claims",
            parts[0] + "." + other + "." + parts[2],
            "no signature",
            none + "." + parts[1] + ".",
            "another key",
            signed(new byte[32], now.plusSeconds(60)),
            "expired",
            signed(key(), now.minusSeconds(1)),
            "rubbish",
            "x");
    forms.forEach(
        (what, value) ->
            assertThat(browser().withSession(value).get("/mitt-konto").header("Location"))
                .as(what)
                .contains("/logga-in?till=%2Fmitt-konto"));
    assertThat(
            browser().withSession(signed(key(), now.plusSeconds(60))).get("/mitt-konto").status())
        .as("the same claims with the right key and time")
        .isEqualTo(200);
  }

  private byte[] key() {
    return Base64.getDecoder().decode(keys.keyFor("session", "none"));
  }

  private static String signed(byte[] key, Instant expires) throws Exception {
    var claims =
        new JWTClaimsSet.Builder()
            .subject("chefen")
            .claim("ver", 1)
            .jwtID(UUID.randomUUID().toString())
            .expirationTime(Date.from(expires))
            .build();
    var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    jwt.sign(new MACSigner(key));
    return jwt.serialize();
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://annan.example",
    "Origin, null",
    "Referer, https://annan.example/sida",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "X-Nothing, ''"
  })
  void aWriteWithACookieMustComeFromOurOwnPages(String header, String value) {
    Browser browser = admin().without("Origin").with(header, value);
    Answer refused = browser.post("/anvandare", "name", "smyg", "password", "smyglösenord");
    assertThat(refused.status()).isEqualTo(403);
    Answer program = browser.with("Accept", "application/json").postJson("/api/v1/tokens", "{}");
    assertThat(program.status()).isEqualTo(403);
    assertThat(program.type()).isEqualTo("application/problem+json");
    assertThat(admin().get("/anvandare").body()).doesNotContain("smyg");
  }

  @Test
  void aWriteThatShowsByRefererOrFetchMetadataThatItIsOursIsTaken() {
    Browser byReferer = admin().without("Origin").with("Referer", service.getURI() + "/anvandare");
    assertThat(byReferer.post("/anvandare", "name", "x").status()).isEqualTo(400);
    Browser byMetadata = admin().without("Origin").with("Sec-Fetch-Site", "same-origin");
    assertThat(byMetadata.post("/anvandare", "name", "x").status()).isEqualTo(400);
  }

  @Test
  void anotherSiteCannotLogSomebodyIn() {
    Answer answer =
        browser()
            .with("Origin", "https://annan.example")
            .post("/logga-in", "username", "chefen", "password", LoggedIn.PASSWORD);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.sessionCookie()).isEmpty();
  }

  @Test
  void loggingInDoesNotLeadToAnotherSite() {
    Answer answer =
        browser()
            .post(
                "/logga-in",
                "username",
                "chefen",
                "password",
                LoggedIn.PASSWORD,
                "till",
                "//annan.example/");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("/");
    assertThat(browser().get("/logga-in?till=https://annan.example/").body())
        .doesNotContain("annan.example\"");
  }

  @Test
  void controlCharactersInANameOrPasswordMatchNobodyAndBreakNothing() {
    for (String control : new String[] {"\0", "\u0001", "\u007f", "\u0085"}) {
      assertThat(
              browser()
                  .post(
                      "/logga-in",
                      "username",
                      "che" + control + "fen",
                      "password",
                      LoggedIn.PASSWORD)
                  .status())
          .isEqualTo(401);
    }
    assertThat(browser().post("/logga-in", "username", "nn", "password", "\0").status())
        .isEqualTo(401);
    String basic =
        Base64.getEncoder().encodeToString("che\0fen:x".getBytes(StandardCharsets.UTF_8));
    assertThat(
            Browser.program(service.getURI())
                .with("Authorization", "Basic " + basic)
                .postJson("/api/v1/tokens", "{}")
                .status())
        .isEqualTo(401);
  }

  @Test
  void anAccountWhoseNameHasAControlCharacterIsNotThere() {
    assertThat(admin().post("/anvandare/a%00b/roller", "roles", "editor").status()).isEqualTo(404);
    assertThat(admin().post("/anvandare/a%00b/aktiv", "active", "false").status()).isEqualTo(404);
    assertThat(admin().post("/anvandare/a%00b/losenord", "password", "ett annat lösenord").status())
        .isEqualTo(404);
  }

  @Test
  void thePageEscapesWhatItRepeats() {
    Answer answer =
        browser()
            .post("/logga-in", "username", "\"><script>x</script>", "password", "fel lösenord");
    assertThat(answer.body()).doesNotContain("<script>").contains("&#34;>&lt;script>");
  }
}
