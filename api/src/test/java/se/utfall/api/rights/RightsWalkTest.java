package se.utfall.api.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;

/**
 * Walks every route there is as everyone there is, with one public, one internal and one restricted
 * indicator in the store, the latter two public once.
 */
@MicronautTest(transactional = false)
class RightsWalkTest implements WithDatabase {
  @Inject EmbeddedServer service;
  @Inject LoggedIn people;
  @Inject Router router;

  private final Map<Who, Program> callers = new TreeMap<>();
  private final Map<String, String> tagsOfOld = new TreeMap<>();
  private Secrets secrets;

  @BeforeAll
  void keepSecrets() {
    for (Who who : Who.values()) {
      Program program = Program.at(service.getURI());
      callers.put(
          who,
          who == Who.ANONYMOUS
              ? program
              : program.withSession(people.as(who.name(), who.roles).session()));
    }
    secrets = new Secrets(callers.get(Who.EDITOR), callers.get(Who.NAMED));
    for (String address : addresses(Secrets.SHUT)) {
      String old = secrets.whenAllWasPublic(address);
      tagsOfOld.put(old, callers.get(Who.ANONYMOUS).get(old).header("ETag"));
    }
    secrets.hide();
  }

  /** Everything that can be read, asked for this indicator. */
  private List<String> addresses(String code) {
    return Routes.READS.values().stream()
        .flatMap(List::stream)
        .map(one -> one.replace("{code}", code).replace("{slug}", secrets.view()))
        .toList();
  }

  private static boolean isPage(String address) {
    return !address.startsWith("/api/") && !address.startsWith("/charts/");
  }

  private static boolean isOfOneIndicator(String address, String code) {
    return address.contains(code);
  }

  @Test
  void everyRouteThatTheServiceKnowsIsWalkedOrClassified() {
    var known = new TreeSet<String>();
    router
        .uriRoutes()
        .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
        .forEach(route -> known.add(route.getHttpMethodName() + " " + route.getUriMatchTemplate()));
    var classified = new TreeSet<>(Routes.OTHERS.keySet());
    Routes.READS.keySet().forEach(path -> classified.add("GET " + path));
    assertThat(known).isEqualTo(classified);
  }

  @ParameterizedTest
  @EnumSource
  void everyoneMeetsAllThatTheyMayReadAndNothingOfAnythingElse(Who who) {
    var walk = new LinkedHashSet<String>();
    Secrets.VALUES.keySet().forEach(code -> walk.addAll(addresses(code)));
    List.copyOf(walk).parallelStream()
        .flatMap(now -> Stream.of(now, secrets.whenAllWasPublic(now)))
        .forEach(address -> meetsWhatIsReadableAlone(who, address));
  }

  private void meetsWhatIsReadableAlone(Who who, String address) {
    Reply reply = callers.get(who).get(address);
    String as = who + " " + address;
    assertThat(reply.status()).as(as).isLessThan(500);
    List<String> asked =
        Secrets.VALUES.keySet().stream().filter(code -> isOfOneIndicator(address, code)).toList();
    if (!who.readable.containsAll(asked)) {
      assertThat(reply.status()).as(as).isIn(400, 404);
    } else if (!asked.isEmpty()) {
      assertThat(reply.status()).as(as).isEqualTo(200);
    }
    for (String secret : Secrets.VALUES.keySet()) {
      if (!who.readable.contains(secret)) {
        Secrets.assertHidden(reply, secret, as);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatOneMayNotReadIsNotCountedEither(Who who) {
    for (String list :
        List.of("/api/v1/indicators", secrets.whenAllWasPublic("/api/v1/indicators"))) {
      Map<String, Object> answer = callers.get(who).json(list);
      assertThat(answer.get("total").toString()).isEqualTo(Integer.toString(who.readable.size()));
      assertThat(Json.objects(answer.get("items")))
          .extracting(item -> item.get("code"))
          .containsExactlyInAnyOrderElementsOf(who.readable);
    }
  }

  @Test
  void theMarkOfAnOldAnswerDoesNotConfirmWhatHasBeenMadeSecretSince() {
    tagsOfOld.forEach(
        (address, tag) -> {
          if (isOfOneIndicator(address, Secrets.SHUT) && !isPage(address)) {
            assertThat(tag).as(address).isNotEmpty();
            Reply reply = callers.get(Who.ANONYMOUS).with("If-None-Match", tag).get(address);
            assertThat(reply.status()).as(address).isEqualTo(404);
          } else if (address.startsWith("/api/v1/indicators?")) {
            Reply reply = callers.get(Who.ANONYMOUS).with("If-None-Match", tag).get(address);
            assertThat(reply.status()).as(address).isEqualTo(200);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhoHasTheRoleGetsPastTheDoorOfWhatWritesAndOfWhatIsNotFigures(Who who) {
    Program anyone = Program.at(service.getURI());
    Program atTheDoor =
        who == Who.ANONYMOUS
            ? anyone
            : anyone.withSession(people.as(who.name() + "-vid-dörren", who.roles).session());
    Routes.OTHERS.forEach(
        (route, role) -> {
          String method = route.substring(0, route.indexOf(' '));
          String path = route.substring(method.length() + 1).replaceAll("\\{[^}]*}", "0");
          String type = bodyType(path);
          Reply reply =
              atTheDoor.with("Content-Type", type).send(method, path, BodyPublishers.noBody());
          if (who.may(role)) {
            assertThat(reply.status()).as(who + " " + route).isNotIn(401, 403).isLessThan(500);
          } else {
            assertThat(reply.status())
                .as(who + " " + route)
                .isEqualTo(who == Who.ANONYMOUS ? 401 : 403);
          }
        });
  }

  private static String bodyType(String path) {
    if (path.endsWith("/imports")) {
      return "text/csv";
    }
    if (path.equals("/import")) {
      return "multipart/form-data; boundary=x";
    }
    return path.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotForEveryoneIsKeptOutOfSharedCaches(Who who) {
    Reply reply = callers.get(who).get("/api/v1/indicators/" + Secrets.OPEN).ok();
    assertThat(reply.header("Cache-Control"))
        .startsWith(who == Who.ANONYMOUS ? "public" : "private");
    assertThat(reply.header("Vary")).contains("Authorization").contains("Cookie");
  }
}
