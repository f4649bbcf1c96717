package se.utfall.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.security.Caller;
import se.utfall.api.security.Roles;
import se.utfall.db.testserver.WithDatabase;

@MicronautTest(transactional = false)
class ProblemsTest implements WithDatabase {
  @Inject EmbeddedServer service;
  @Inject JsonMapper json;
  @Inject LoggedIn people;

  @Override
  public Map<String, String> getProperties() {
    var properties = new HashMap<>(WithDatabase.super.getProperties());
    properties.put("routes-for", "ProblemsTest");
    return properties;
  }

  /** Routes with which to try what happens to any route. */
  @Controller("/api/v1/try")
  @Requires(property = "routes-for", value = "ProblemsTest")
  static class Routes {
    @Serdeable
    record Item(String name, int count) {}

    @Get("/unmarked")
    String unmarked() {
      return "secret";
    }

    @Get("/finance")
    @Secured(Roles.FINANCE)
    String finance() {
      return "finance";
    }

    @Get("/who")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String who(Caller caller) {
      return caller.toString();
    }

    @Get("/number")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String number(@QueryValue int page) {
      return "page " + page;
    }

    @Get("/fault")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String fault() {
      throw new IllegalStateException("hemligt inre");
    }

    @Get("/away")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String away() {
      throw new IllegalStateException(new SQLTransientConnectionException("no connection"));
    }

    @Post("/item")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> item(@Body Item item) {
      throw ProblemException.unprocessable(
          "The item has 1 problem.",
          List.of(new DataProblem(3L, "count", "negative", "count is " + item.count())));
    }

    @Get("/csv")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @io.micronaut.http.annotation.Produces(MediaType.TEXT_CSV)
    String csv() {
      return "a;b";
    }
  }

  private Browser program() {
    return Browser.program(service.getURI());
  }

  private Map<String, Object> problem(Answer answer, int status, String path) {
    assertThat(answer.type()).isEqualTo("application/problem+json");
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    Map<String, Object> problem = read(answer);
    assertThat(problem)
        .containsKeys("type", "title", "detail")
        .containsEntry("status", status)
        .containsEntry("instance", path);
    return problem;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> read(Answer answer) {
    try {
      return json.readValue(answer.body(), Map.class);
    } catch (IOException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  @Test
  void aRouteThatSaysNothingAboutWhoMayIsClosedToEveryone() {
    Answer nobody = program().get("/api/v1/try/unmarked");
    problem(nobody, 401, "/api/v1/try/unmarked");
    assertThat(nobody.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(nobody.header("Cache-Control")).contains("private, no-cache");
    Browser admin = people.as("alla", "admin", "finance", "editor", "reader");
    assertThat(admin.get("/api/v1/try/unmarked").status()).isEqualTo(403);
    assertThat(nobody.body()).doesNotContain("secret");
  }

  @Test
  void anAdministratorIsAnEditorAndAReaderButNotFinance() {
    Browser admin = people.as("adam", "admin");
    assertThat(admin.get("/api/v1/try/finance").status()).isEqualTo(403);
    assertThat(people.as("frida", "finance").get("/api/v1/try/finance").body())
        .isEqualTo("finance");
    assertThat(admin.get("/api/v1/try/who").body())
        .startsWith("adam[")
        .contains("admin", "editor", "reader")
        .doesNotContain("finance");
    assertThat(people.as("tom", "avhopp").get("/api/v1/try/who").body())
        .contains("avhopp", "reader");
    assertThat(program().get("/api/v1/try/who").body()).isEqualTo("anonymous");
  }

  @Test
  void whatDoesNotExistIsNotFoundForPeopleAndForPrograms() {
    var problem = problem(program().get("/api/v1/finns-inte"), 404, "/api/v1/finns-inte");
    assertThat(problem).containsEntry("detail", "There is nothing at /api/v1/finns-inte.");
    Answer page = Browser.at(service.getURI()).get("/finns-inte");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.type()).startsWith("text/html");
    assertThat(page.heading()).isEqualTo("Sidan finns inte");
    Answer english = Browser.at(service.getURI()).get("/finns-inte?lang=en");
    assertThat(english.heading()).isEqualTo("There is no such page");
    problem(Browser.at(service.getURI()).get("/api/v1/finns-inte"), 404, "/api/v1/finns-inte");
    problem(program().get("/static/finns-inte.css"), 404, "/static/finns-inte.css");
  }

  @Test
  void anArgumentThatCannotBeReadOrIsMissingIsNamed() {
    var unreadable =
        problem(program().get("/api/v1/try/number?page=tre"), 400, "/api/v1/try/number");
    assertThat(unreadable)
        .containsEntry("detail", "page is 'tre', which cannot be read as a whole number");
    var missing = problem(program().get("/api/v1/try/number"), 400, "/api/v1/try/number");
    assertThat(missing.get("detail").toString()).contains("page");
  }

  @Test
  void aMethodAnAnswerOrABodyThatIsNotPossibleIsSaidWithWhatIs() {
    var method = problem(program().send("PUT", "/api/v1/try/csv", "", ""), 405, "/api/v1/try/csv");
    assertThat(method.get("detail").toString()).startsWith("PUT is not possible").contains("GET");
    var media =
        problem(
            program().send("POST", "/api/v1/try/item", "text/csv", "a"), 415, "/api/v1/try/item");
    assertThat(media.get("detail").toString()).contains("application/json");
    var accept =
        problem(
            program().with("Accept", "application/json").get("/api/v1/try/csv"),
            406,
            "/api/v1/try/csv");
    assertThat(accept.get("detail").toString()).contains("text/csv");
  }

  @Test
  void aBodyThatCannotBeReadIsRefusedWithoutOurInsides() {
    for (String body : List.of("{", "{\"name\":\"x\",\"count\":\"y\"}", "[]", "")) {
      Answer answer = program().postJson("/api/v1/try/item", body);
      var problem = problem(answer, 400, "/api/v1/try/item");
      assertThat(problem.get("detail").toString()).doesNotContain("Item", "io.micronaut", "java");
    }
  }

  @Test
  void wrongDataIsListedRowByRow() {
    Answer answer = program().postJson("/api/v1/try/item", "{\"name\":\"x\",\"count\":-1}");
    assertThat(problem(answer, 422, "/api/v1/try/item").get("problems"))
        .isEqualTo(
            List.of(
                Map.of("row", 3, "column", "count", "code", "negative", "message", "count is -1")));
  }

  @Test
  void aFaultTellsTheIdUnderWhichItIsLoggedAndNothingElse() {
    Answer answer = program().with("X-Request-Id", "prov-17").get("/api/v1/try/fault");
    var problem = problem(answer, 500, "/api/v1/try/fault");
    assertThat(problem.get("detail").toString()).contains("prov-17");
    assertThat(answer.body()).doesNotContain("hemligt", "IllegalState");
    assertThat(answer.header("X-Request-Id")).contains("prov-17");
  }

  @Test
  void aDatabaseThatIsAwayIsAPassingTrouble() {
    Answer answer = program().get("/api/v1/try/away");
    problem(answer, 503, "/api/v1/try/away");
    assertThat(answer.header("Retry-After")).isPresent();
    assertThat(answer.body()).doesNotContain("no connection");
  }

  @Test
  void everyPageForbidsWhatComesFromElsewhereAndTheStyleSheetIsThere() {
    Answer page = Browser.at(service.getURI()).get("/logga-in");
    assertThat(page.header("Content-Security-Policy"))
        .hasValueSatisfying(
            csp -> assertThat(csp).contains("default-src 'self'").doesNotContain("unsafe"));
    assertThat(page.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.header("Referrer-Policy")).contains("same-origin");
    assertThat(page.all("(?i)style=|<style|onclick=")).isEmpty();
    assertThat(page.all("(?i)<script[^>]*>.{0,9}"))
        .hasSize(3)
        .allMatch(
            script ->
                script.matches(
                    "<script src=\"/static/[a-z]+\\.js\\?v=[0-9a-f]+\" defer></script>"));
    assertThat(page.body()).contains("<html lang=\"sv\">").contains("<main id=\"content\"");
    String sheet = page.all("/static/utfall\\.css\\?v=[0-9a-f]+").get(0);
    Answer css = program().with("Accept", "text/css").get(sheet);
    assertThat(css.status()).isEqualTo(200);
    assertThat(css.type()).startsWith("text/css");
    assertThat(css.header("Cache-Control"))
        .hasValueSatisfying(c -> assertThat(c).contains("max-age=86400"));
  }

  @Test
  void measurementsAreThereForAnyone() {
    assertThat(program().get("/prometheus").status()).isEqualTo(200);
  }
}
