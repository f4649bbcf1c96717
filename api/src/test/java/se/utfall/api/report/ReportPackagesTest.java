package se.utfall.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.report.ReportPackages;
import se.utfall.db.teststore.WithReferenceFigures;

/** Packages that are ordered, wait, are made or are not, and for whom. */
@MicronautTest(transactional = false)
class ReportPackagesTest implements WithReferenceFigures {
  @Inject EmbeddedServer service;
  @Inject LoggedIn people;
  @Inject ReportPackages packages;

  private Program owner;
  private Orders orders;

  @BeforeAll
  void logIn() {
    owner = caller("rapportör", "reader");
    orders = new Orders(owner);
  }

  private Program caller(String name, String... roles) {
    return Program.at(service.getURI()).withSession(people.as(name, roles).session());
  }

  @Test
  void everyItemThatCannotBeShownIsNamedAndNothingIsMade() {
    int before = Json.objects(owner.json(Orders.ADDRESS + "?size=1000").get("items")).size();
    Reply refused =
        orders.order(
            """
            [{"heading": "Rätt"}, {"chart": "FINNS_INTE"}, {"table": "SAMMANDRAG", "sida": 1},
             {"chart": "/charts/TRYGGHETSINDEX.svg?asOf=2024-01-01"}, {"caption": "ensam"},
             {"chart": "TRYGGHETSINDEX", "kind": "tårta"}, {"text": " "},
             {"table": "observations", "indicator": "TRYGGHETSINDEX", "from": "1901", "to": "1902"}]""",
            "docx",
            "");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(Json.objects(refused.json().get("problems")))
        .extracting(
            one -> one.get("row").toString() + " " + one.get("column") + " " + one.get("code"))
        .containsExactly(
            "2 chart unknown",
            "3 sida unknown",
            "4 asOf invalid",
            "5 item invalid",
            "6 chart invalid",
            "7 text missing",
            "8 table nothing");
    assertThat(Json.objects(owner.json(Orders.ADDRESS + "?size=1000").get("items")))
        .hasSize(before);
  }

  @Test
  void whatIsMadeSecretWhileItWaitsIsNotedInItsPlaceAndTheRestIsThere() throws IOException {
    Program editor = caller("redaktör", "editor");
    write(editor, "internal");
    String items = "[{\"heading\": \"Kvar\"}, {\"chart\": \"LAGESBILD\", \"caption\": \"Borta\"}]";
    editor
        .importing(
            "observations",
            "indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note\nLAGESBILD;GBG;2023;;;5;;;;;KS-AR-2023;;\n")
        .ok();
    var asker = new Orders(caller("frågare", "reader"));
    String address = asker.order(items, "docx", "").header("Location");
    assertThat(asker.finished(address)).containsEntry("problems", List.of());
    var original =
        packages.find(UUID.fromString(address.replaceFirst(".*/", "")), "frågare").orElseThrow();
    write(editor, "restricted");
    assertThat(asker.order(items, "docx", "").status()).isEqualTo(422);
    var again = UUID.randomUUID();
    packages.insert(
        again,
        "frågare",
        original.roles(),
        "Igen",
        "docx",
        "sv",
        original.asOf(),
        original.items(),
        2,
        10);
    assertThat(asker.order("[{\"heading\": \"väcker\"}]", "docx", "").status()).isEqualTo(202);
    Map<String, Object> done = asker.finished(Orders.ADDRESS + "/" + again);
    assertThat(Json.objects(done.get("problems")))
        .singleElement()
        .satisfies(problem -> assertThat(problem).containsEntry("code", "unknown"));
    byte[] file = asker.person().get(Orders.ADDRESS + "/" + again).ok().response().body();
    try (var word = WordFile.of(file)) {
      assertThat(word.styled("Heading1")).containsExactly("Kvar");
      assertThat(word.styled("BodyText"))
          .singleElement()
          .asString()
          .startsWith("Del 2 (Borta) kunde inte tas med.");
    }
  }

  private static void write(Program editor, String confidentiality) {
    Reply reply =
        editor.put(
            "/api/v1/indicators/LAGESBILD",
            "{\"name\":\"Påhittad lägesbild\",\"unit\":\"antal\",\"better\":\"neutral\",\"decimals\":0,"
                + "\"frequency\":\"A\",\"theme\":\"prov\",\"owner\":\"prov\",\"confidentiality\":\""
                + confidentiality
                + "\",\"readers\":[\"granskare\"]}");
    assertThat(reply.status()).as(reply.text()).isIn(201, 204);
  }

  @Test
  void aPackageIsItsOwnersAloneAndALongOneCanBeCancelled() {
    Program asker = caller("avbrytare", "reader");
    var theirs = new Orders(asker);
    Reply short1 = theirs.order(charts(6), "zip", "");
    Reply long2 = theirs.order(charts(60), "zip", "");
    String address = long2.header("Location");
    assertThat(owner.get(address).status()).isEqualTo(404);
    assertThat(owner.send("DELETE", address, BodyPublishers.noBody()).status()).isEqualTo(404);
    assertThat(Program.at(service.getURI()).get(address).status()).isEqualTo(401);
    assertThat(asker.get(address + "/file").status()).isEqualTo(409);
    assertThat(asker.send("DELETE", address, BodyPublishers.noBody()).status()).isEqualTo(204);
    assertThat(theirs.finished(address))
        .containsEntry("status", "cancelled")
        .containsEntry("file", null);
    Map<String, Object> whole = theirs.finished(short1.header("Location"));
    assertThat(whole).containsEntry("status", "done").containsEntry("problems", List.of());
    assertThat(whole.get("done").toString()).isEqualTo("6");
  }

  private static String charts(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> "{\"chart\": \"TRYGGHETSINDEX\", \"caption\": \"Nummer " + i + "\"}")
        .collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void theWorkOfAnInstanceThatDiedIsTakenAgainAndTheDeadOneCannotFinishIt() {
    var id = UUID.randomUUID();
    people.as("väntare", "reader");
    packages.insert(
        id,
        "väntare",
        List.of("reader"),
        "Kvar",
        "docx",
        "sv",
        null,
        "[{\"heading\":\"Ett\"}]",
        1,
        10);
    var dead = UUID.randomUUID();
    // a heartbeat that may be no seconds old is late at once
    assertThat(packages.claim(dead, 0, 3)).isEqualTo(1);
    assertThat(packages.claimed(dead)).get().extracting(one -> one.packageId()).isEqualTo(id);
    var other = UUID.randomUUID();
    assertThat(packages.claim(other, 0, 3)).isEqualTo(1);
    assertThat(packages.goOn(id, dead, 1)).isZero();
    assertThat(packages.finish(id, dead, new byte[1], "[]")).isZero();
  }
}
