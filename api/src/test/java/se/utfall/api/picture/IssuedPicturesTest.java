package se.utfall.api.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
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

/** Pictures kept for reports, drawn from made-up figures. */
@MicronautTest(transactional = false)
class IssuedPicturesTest implements WithDatabase {
  private static final String PICTURES = "/api/v1/pictures";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;
  @Inject DataSource pool;

  private Program anyone;
  private Program reader;
  private Program colleague;
  private Program named;
  private Program admin;
  private Program editor;

  @BeforeAll
  void storeMadeUpFigures() {
    anyone = Program.at(service.getURI());
    reader = anyone.withSession(people.as("läsare", "reader").session());
    colleague = anyone.withSession(people.as("kollega", "reader").session());
    named = anyone.withSession(people.as("granskaren", "granskare").session());
    admin = anyone.withSession(people.as("förvaltare", "admin").session());
    editor = anyone.withSession(people.as("redaktör", "editor").session());
    editor.importing("areas", "area;name;level;parent\nGBG;Göteborg;kommun;\n").ok();
    editor.importing("sources", "source;title;issued;reference\nK;Källan;2024;\n").ok();
    for (String code : List.of("OPPET", "SENARE", "FELET", "SIDAN")) {
      write(code, "public");
    }
    write("INTERNT", "internal");
    write("STANGT", "restricted");
  }

  private void write(String code, String confidentiality) {
    Reply reply =
        editor.put(
            "/api/v1/indicators/" + code,
            String.format(
                Locale.ROOT,
                """
                {"name":"Möten på väg: %s","unit":"antal","better":"higher","decimals":0,
                 "frequency":"A","theme":"påhittat","owner":"ägare","description":null,
                 "confidentiality":"%s","readers":["granskare"],
                 "headline":{"area":"GBG","members":{}},"dimensions":[]}""",
                code,
                confidentiality));
    assertThat(reply.status()).as(reply.text()).isIn(201, 204);
    values(code, 14);
  }

  private void values(String code, int last) {
    editor
        .importing(
            "observations",
            "indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note\n"
                + String.format(
                    Locale.ROOT,
                    "%1$s;GBG;2021;;;11;;;;;K;;\n%1$s;GBG;2022;;;12;;;;;K;;\n%1$s;GBG;2023;;;%2$d;;;;;K;;\n",
                    code,
                    last))
        .ok();
  }

  private static Reply issue(Program who, String chart) {
    return who.post(PICTURES, "application/json", "{\"chart\":\"" + chart + "\"}");
  }

  private static Map<String, Object> issued(Program who, String chart) {
    Reply reply = issue(who, chart);
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    return reply.json();
  }

  private static String id(Map<String, Object> picture) {
    return picture.get("id").toString();
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private Reply withdraw(Program who, String id, String body) {
    return who.with("Content-Type", "application/json")
        .send("DELETE", PICTURES + "/" + id, BodyPublishers.ofString(body));
  }

  @Test
  void theBytesStayWhenTheFiguresChangeAndThePageSaysThatThereAreNewer()
      throws NoSuchAlgorithmException {
    String chart = "/charts/OPPET.svg?width=600";
    byte[] before = anyone.get(chart).ok().response().body();
    String table = anyone.get("/charts/OPPET.csv?width=600").ok().text();
    Reply made = issue(reader, service.getURI() + chart);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    Map<String, Object> picture = made.json();
    String id = id(picture);
    assertThat(id).matches("[2-9a-hjkmnp-z]{10}");
    assertThat(made.header("Location")).isEqualTo(PICTURES + "/" + id);
    assertThat(picture)
        .containsEntry("url", service.getURI() + "/pictures/" + id + ".svg")
        .containsEntry("page", service.getURI() + "/rapport/bilder/" + id)
        .containsEntry("sha256", sha256(before))
        .containsEntry("source", "Källan")
        .containsEntry("issuedBy", "läsare")
        .containsEntry("audience", List.of())
        .containsEntry("newerFigures", false);
    Reply again = issue(colleague, chart);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).containsEntry("id", id).containsEntry("issuedBy", "läsare");
    for (String address : List.of(PICTURES + "/" + id, PICTURES, "/rapport/bilder/" + id)) {
      assertThat(reader.get(address).ok().text()).as(address).contains("läsare");
      assertThat(anyone.get(address).ok().text()).as(address).contains(id).doesNotContain("läsare");
    }

    values("OPPET", 99);

    assertThat(anyone.get(chart).ok().response().body()).isNotEqualTo(before);
    Reply kept = anyone.get("/pictures/" + id + ".svg").ok();
    assertThat(kept.response().body()).isEqualTo(before);
    assertThat(kept.type()).startsWith("image/svg+xml");
    assertThat(kept.header("ETag")).isEqualTo('"' + sha256(before) + '"');
    assertThat(kept.header("Cache-Control")).isEqualTo("public, no-cache");
    assertThat(kept.header("Content-Disposition"))
        .startsWith("inline; filename=\"Moten pa vag OPPET, Goteborg, linjediagram 20")
        .contains("filename*=UTF-8''M%C3%B6ten%20p%C3%A5%20v%C3%A4g%20OPPET%2C%20G%C3%B6teborg");
    assertThat(anyone.with("If-None-Match", kept.header("ETag")).get("/pictures/" + id + ".svg"))
        .extracting(Reply::status)
        .isEqualTo(304);
    assertThat(anyone.get("/pictures/" + id + ".csv").ok().text()).isEqualTo(table);
    assertThat(anyone.get("/pictures/" + id + ".txt").ok().text()).contains("14");
    assertThat(anyone.json("/pictures/" + id + ".json").get("dataVersion"))
        .isEqualTo(picture.get("dataVersion"));
    assertThat(anyone.get("/pictures/" + id + ".png").status()).isEqualTo(404);
    String pinned =
        picture.get("pinned").toString().substring(service.getURI().toString().length());
    assertThat(anyone.get(pinned).ok().response().body()).isEqualTo(before);

    assertThat(anyone.json(PICTURES + "/" + id)).containsEntry("newerFigures", true);
    assertThat(Browser.at(service.getURI()).get("/rapport/bilder/" + id).body())
        .contains("Det finns nyare siffror. Den sparade bilden ändras inte.")
        .contains("src=\"/pictures/" + id + ".svg\"")
        .contains("href=\"" + chart + "\"");
    assertThat(id(issued(reader, chart))).isNotEqualTo(id);
  }

  @Test
  void whoMayNotReadTheFiguresDoesNotFindThePicture() {
    String inner = id(issued(reader, "/charts/INTERNT.png"));
    String shut = id(issued(named, "/charts/STANGT.svg"));
    String later = id(issued(admin, "/charts/SENARE.pdf?lang=en"));
    assertThat(anyone.get("/pictures/" + later + ".pdf").status()).isEqualTo(200);
    write("SENARE", "internal");
    for (String id : List.of(inner, shut, later)) {
      for (String address : List.of("/pictures/" + id + ".csv", PICTURES + "/" + id)) {
        Reply reply = anyone.get(address);
        assertThat(reply.status()).as(address).isEqualTo(404);
        assertThat(reply.text()).doesNotContain("Möten");
      }
      assertThat(Browser.at(service.getURI()).get("/rapport/bilder/" + id).status()).isEqualTo(404);
      assertThat(named.get("/pictures/" + id + ".csv").status()).isEqualTo(200);
    }
    assertThat(ids(anyone)).doesNotContain(inner, shut, later);
    assertThat(ids(reader)).contains(inner, later).doesNotContain(shut);
    assertThat(ids(named)).contains(inner, shut, later);
    assertThat(reader.get("/pictures/" + shut + ".svg").status()).isEqualTo(404);
    assertThat(reader.get("/pictures/" + inner + ".png").ok().header("Cache-Control"))
        .startsWith("private");
    assertThat(withdraw(admin, shut, "{\"reason\":\"Skyddas\"}").status()).isEqualTo(200);
  }

  private static List<Object> ids(Program who) {
    return who.items(PICTURES).stream().map(item -> item.get("id")).toList();
  }

  @Test
  void aWithdrawnPictureIsGoneForEveryoneAndSaysWhy() {
    String id = id(issued(reader, "/charts/FELET.svg"));
    assertThat(withdraw(reader, id, "{\"reason\":\"Nej\"}").status()).isEqualTo(403);
    assertThat(withdraw(admin, id, "{\"reason\":\" \"}").status()).isEqualTo(400);
    Reply done = withdraw(admin, id, "{\"reason\":\"Fel enhet\"}");
    assertThat(done.ok().json()).containsEntry("title", null);
    assertThat(Json.object(done.json().get("withdrawn")))
        .containsEntry("reason", "Fel enhet")
        .containsEntry("by", "förvaltare");
    for (Program who : List.of(anyone, reader, admin)) {
      for (String address :
          List.of("/pictures/" + id + ".svg", "/pictures/" + id + ".csv", PICTURES + "/" + id)) {
        Reply gone = who.get(address);
        assertThat(gone.status()).as(address).isEqualTo(410);
        assertThat(gone.type()).startsWith("application/problem+json");
        assertThat(gone.text()).contains("Fel enhet").doesNotContain("Möten");
        assertThat(gone.text().contains("förvaltare")).as(address).isEqualTo(who != anyone);
      }
    }
    Answer page = Browser.at(service.getURI()).get("/rapport/bilder/" + id);
    assertThat(page.status()).isEqualTo(410);
    assertThat(page.heading()).isEqualTo("Bilden är återkallad");
    assertThat(page.body()).contains("Fel enhet").doesNotContain("Möten", "<img", "förvaltare");
    assertThat(issue(reader, "/charts/FELET.svg").status()).isEqualTo(410);
    assertThat(withdraw(admin, id, "{\"reason\":\"Igen\"}").status()).isEqualTo(410);
    assertThat(withdraw(admin, "finnsinte2", "{\"reason\":\"Igen\"}").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                             | 400 | field 'chart' is empty",
        "/charts/SIDAN.txt              | 422 | .svg, .png or .pdf",
        "/charts/SAKNAS.svg             | 404 | SAKNAS",
        "/charts/SIDAN.gif              | 404 | SIDAN.gif",
        "/charts/SIDAN.svg?bredd=3      | 400 | 'bredd'",
        "/charts/SIDAN.svg?area=STO     | 404 | STO",
        "/api/v1/indicators             | 404 | /api/v1/indicators",
        "https://annan.example/charts/SIDAN.svg | 400 | not an address of this service"
      })
  void whatCannotBeIssuedIsRefusedByName(String chart, int status, String says) {
    Reply reply = issue(reader, chart);
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.json().get("detail").toString()).contains(says);
  }

  @Test
  void aPersonWhoHasIssuedAsManyAsOneMayInADayIsRefusedAndToldSo() throws SQLException {
    Browser hasty = people.as("ivrig", "reader");
    Program program = anyone.withSession(hasty.session());
    String first = id(issued(program, "/charts/OPPET.svg?title=Ivrig"));
    String columns =
        "form, title, subtitle, kind, alternative, file_name, address_given, address, known_at,"
            + " revision, data_version, data_per, source, style_version, program_version,"
            + " java_version, audience, indicators, issued_by";
    try (var connection = DelegatingDataSource.unwrapDataSource(pool).getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into issued_picture (picture, sha256, "
              + columns
              + ") select lpad(translate(n::text, '01', 'xy'), 10, 'z'), lpad(n::text, 64, '0'), "
              + columns
              + " from issued_picture, generate_series(1, 198) n where picture = '"
              + first
              + "'");
    }
    issued(program, "/charts/OPPET.svg?title=Nummer+200");
    Reply refused = issue(program, "/charts/OPPET.svg?title=Nummer+201");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.json().get("detail").toString()).contains("200 pictures in 24 hours");
    Answer page = hasty.post("/rapport/bilder", "chart", "/charts/OPPET.svg?title=Nummer+201");
    assertThat(page.status()).isEqualTo(429);
    assertThat(page.heading()).isEqualTo("Gränsen är nådd");
    issued(colleague, "/charts/OPPET.svg?title=Kollegan");
  }

  @Test
  void theButtonUnderAChartIsForWhoIsLoggedInAndOthersAreLedToLogIn() {
    assertThat(issue(anyone, "/charts/SIDAN.svg").status()).isEqualTo(401);
    Browser passer = Browser.at(service.getURI());
    assertThat(passer.get("/indikatorer/SIDAN").body())
        .contains("/logga-in?till=%2Findikatorer%2FSIDAN")
        .doesNotContain("name=\"chart\"");
    Browser browser = people.as("läsare");
    List<String> charts =
        browser.get("/indikatorer/SIDAN").each("<option value=\"(/charts/[^\"]*)\"");
    assertThat(charts).isNotEmpty();
    Answer issued = browser.post("/rapport/bilder", "chart", charts.get(0).replace("&amp;", "&"));
    assertThat(issued.status()).isEqualTo(303);
    String page = issued.header("Location").orElseThrow();
    assertThat(browser.get(page).body())
        .contains("Bilden är sparad.")
        .contains("Diagrammet visar samma siffror i dag.")
        .doesNotContain("aterkalla");
    assertThat(passer.get("/rapport/bilder").body()).contains(page.substring(0, page.indexOf('?')));
  }
}
