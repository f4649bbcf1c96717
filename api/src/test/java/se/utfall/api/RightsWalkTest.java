package se.utfall.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
  private static final String OPEN = "UTE";
  private static final String INNER = "INTERNT";
  private static final String SHUT = "STANGT";
  private static final Map<String, Integer> VALUES =
      Map.of(OPEN, 731_102_117, INNER, 732_203_228, SHUT, 733_304_339);

  /** Who asks, what they may read and what they may do. */
  enum Who {
    ANONYMOUS(List.of(OPEN)),
    READER(List.of(OPEN, INNER), "reader"),
    FINANCE(List.of(OPEN, INNER), "finance"),
    EDITOR(List.of(OPEN, INNER), "editor"),
    ADMIN(List.of(OPEN, INNER), "admin"),
    NAMED(List.of(OPEN, INNER, SHUT), "granskare");

    private final List<String> readable;
    private final String[] roles;

    Who(List<String> readable, String... roles) {
      this.readable = readable;
      this.roles = roles;
    }

    boolean may(String role) {
      return switch (role) {
        case "anyone" -> true;
        case "reader" -> this != ANONYMOUS;
        case "finance" -> this == FINANCE;
        case "editor" -> this == EDITOR || this == ADMIN;
        default -> this == ADMIN;
      };
    }
  }

  /** Addresses that stand for a route that reads; {code} is walked with each indicator. */
  private static final Map<String, List<String>> READS = new TreeMap<>();

  /** The role that a route which writes, or is not of figures, asks for. */
  private static final Map<String, String> OTHERS = new LinkedHashMap<>();

  static {
    READS.put("/", List.of("/", "/?lang=en"));
    READS.put("/indikatorer", List.of("/indikatorer", "/indikatorer?q=tal"));
    READS.put(
        "/indikatorer/{code}",
        List.of(
            "/indikatorer/{code}",
            "/indikatorer/{code}?area=GBG",
            "/indikatorer/{code}?kind=heatmap&from=2022"));
    READS.put("/andringar", List.of("/andringar?sedan=2001-01-01", "/andringar?lang=en"));
    READS.put("/omraden", List.of("/omraden"));
    READS.put("/omraden/{area}", List.of("/omraden/GBG", "/omraden/GBG?indicator={code}"));
    READS.put("/uppfoljning", List.of("/uppfoljning", "/uppfoljning?lang=en"));
    READS.put("/api/v1/indicators", List.of("/api/v1/indicators", "/api/v1/indicators?q=tal"));
    READS.put("/sok", List.of("/sok?q=hemligt", "/sok?q=hemmligt", "/sok?q=tema+finnsej"));
    READS.put("/api/v1/search", List.of("/api/v1/search?q=hemligt", "/api/v1/search?q=hemmligt"));
    READS.put("/api/v1/indicators/{code}", List.of("/api/v1/indicators/{code}"));
    READS.put("/api/v1/indicators/{code}/rebases", List.of("/api/v1/indicators/{code}/rebases"));
    READS.put(
        "/api/v1/observations",
        List.of(
            "/api/v1/observations?indicator={code}",
            "/api/v1/observations?indicator={code}&area=GBG&format=csv"));
    READS.put(
        "/api/v1/observations/revisions",
        List.of("/api/v1/observations/revisions?indicator={code}"));
    READS.put(
        "/api/v1/analysis/{method}",
        List.of(
            "/api/v1/analysis/forecast?indicator={code}",
            "/api/v1/analysis/trend?indicator={code}",
            "/api/v1/analysis/trend?indicator={code}&area=GBG",
            "/api/v1/analysis/trend?theme=tema-{code}",
            "/api/v1/analysis/spc?theme=tema-{code}",
            "/api/v1/analysis/correlation?theme=tema-UTE&with={code}",
            "/api/v1/analysis/change-point?indicator={code}",
            "/api/v1/analysis/decomposition?indicator={code}",
            "/api/v1/analysis/distribution?indicator={code}",
            "/api/v1/analysis/distribution?indicator=UTE&weights={code}",
            "/api/v1/analysis/distribution?indicator=UTE&level=kommun&weights={code}",
            "/api/v1/analysis/distribution?indicator={code}&level=kommun&weights=UTE",
            "/api/v1/analysis/correlation?indicator={code}&with=UTE",
            "/api/v1/analysis/correlation?indicator=UTE&with={code}",
            "/api/v1/analysis/comparison?indicator={code}&denominator={code}&kind=rate",
            "/api/v1/analysis/comparison?indicator=UTE&denominator={code}",
            "/api/v1/analysis/ranking?indicator={code}",
            "/api/v1/analysis/ranking?indicator=UTE&denominator={code}"));
    READS.put(
        "/charts/{file}",
        List.of(
            "/charts/{code}.svg",
            "/charts/{code}.png",
            "/charts/{code}.pdf",
            "/charts/{code}.txt",
            "/charts/{code}.csv",
            "/charts/{code}.json",
            "/charts/{code}.marks",
            "/charts/{code}.marks?kind=heatmap",
            "/charts/{code}.svg?kind=heatmap",
            "/charts/{code}.csv?kind=heatmap",
            "/charts/{code}.txt?kind=heatmap",
            "/charts/UTE.svg?kind=funnel&per=1000&denominator={code}",
            "/charts/UTE.txt?kind=funnel&per=1000&denominator={code}",
            "/charts/UTE.csv?kind=funnel&per=1000&denominator={code}",
            "/charts/UTE.json?kind=funnel&per=1000&denominator={code}"));
    READS.put(
        "/charts/{folder}/{file}",
        List.of(
            "/charts/finance/X.svg",
            "/charts/finance/equity.txt?kind=trend",
            "/charts/programme/heatmap.txt",
            "/charts/programme/shares.csv",
            "/charts/gvi/timeline.svg",
            "/charts/gvi/timeline.marks"));
    READS.put("/diagram/{kind}", List.of("/diagram/line", "/diagram/heatmap"));
    for (String plain :
        List.of(
            "/api/v1/areas",
            "/api/v1/events",
            "/api/v1/sources",
            "/api/v1/programme",
            "/api/v1/programme/scales",
            "/api/v1/finance/tables",
            "/api/v1/finance/costs",
            "/api/v1/finance/claims",
            "/api/v1/finance/equity",
            "/api/v1/finance/organisations",
            "/api/v1/finance/reconciliation-rules",
            "/api/v1/finance/reconciliation",
            "/ekonomi/avstamning",
            "/ekonomi/eget-kapital",
            "/avhopp",
            "/gvi",
            "/ekonomi/bidrag",
            "/ekonomi/prognoser",
            "/api/v1/finance/forecasts",
            "/ekonomi/nyckeltal",
            "/api/v1/finance/key-figures",
            "/api/v1/finance/grants",
            "/api/v1/reports/exit-programme",
            "/api/v1/finance/deviations",
            "/ekonomi",
            "/ekonomi/avvikelser",
            "/api/v1/pictures",
            "/rapport/bilder",
            "/diagram",
            "/health",
            "/health/readiness",
            "/health/liveness",
            "/prometheus",
            "/rapport",
            "/tillganglighet",
            "/logga-in")) {
      READS.put(plain, List.of(plain));
    }
    READS.put("/vyer", List.of("/vyer", "/vyer?lang=en"));
    READS.put(
        "/vyer/{file}", List.of("/vyer/{slug}", "/vyer/{slug}?visning=skarm", "/vyer/{slug}.pdf"));
    READS.put("/api/v1/dashboards/{slug}", List.of("/api/v1/dashboards/{slug}"));
    READS.put("/pictures/{file}", List.of("/pictures/2222222222.svg"));
    READS.put("/api/v1/pictures/{id}", List.of("/api/v1/pictures/2222222222"));
    READS.put("/rapport/bilder/{id}", List.of("/rapport/bilder/2222222222"));
    READS.put("/api/v1/areas/{code}", List.of("/api/v1/areas/GBG"));
    READS.put("/api/v1/finance/tables/{table}", List.of("/api/v1/finance/tables/X"));
    READS.put("/ekonomi/avvikelser/{id}", List.of("/ekonomi/avvikelser/0"));
    READS.put("/ekonomi/tabeller", List.of("/ekonomi/tabeller"));
    READS.put("/ekonomi/{table}", List.of("/ekonomi/X"));

    for (String route :
        List.of(
            "GET /api/v1/imports",
            "GET /api/v1/imports/{id}",
            "GET /api/v1/tokens",
            "POST /api/v1/tokens",
            "DELETE /api/v1/tokens/{id}",
            "GET /api/v1/finance/reviews/{id}",
            "GET /api/v1/finance/follow-ups",
            "GET /ekonomi/uppfoljning",
            "POST /api/v1/pictures",
            "POST /rapport/bilder",
            "POST /api/v1/report-packages",
            "GET /api/v1/report-packages",
            "GET /api/v1/report-packages/{id}",
            "GET /api/v1/report-packages/{id}/file",
            "DELETE /api/v1/report-packages/{id}",
            "GET /api/v1/report-selections",
            "POST /api/v1/report-selections",
            "GET /api/v1/report-selections/{id}",
            "PUT /api/v1/report-selections/{id}",
            "DELETE /api/v1/report-selections/{id}",
            "GET /api/v1/dashboards",
            "POST /api/v1/dashboards",
            "PUT /api/v1/dashboards/{slug}",
            "DELETE /api/v1/dashboards/{slug}",
            "POST /vyer",
            "GET /vyer/lagg-till",
            "POST /vyer/lagg-till",
            "GET /vyer/{slug}/andra",
            "POST /vyer/{slug}/andra",
            "POST /vyer/{slug}/ta-bort",
            "POST /rapport",
            "GET /rapport/lagg-till",
            "POST /rapport/lagg-till",
            "GET /rapport/urval/{id}",
            "POST /rapport/urval/{id}",
            "POST /rapport/urval/{id}/del",
            "POST /rapport/urval/{id}/ta-bort",
            "POST /rapport/urval/{id}/fil",
            "GET /rapport/paket/{id}",
            "POST /rapport/paket/{id}/avbryt",
            "POST /rapport/paket/{id}/igen",
            "GET /mitt-konto",
            "POST /mitt-konto/losenord",
            "GET /token_info",
            "POST /token_info")) {
      OTHERS.put(route, "reader");
    }
    for (String route :
        List.of(
            "POST /api/v1/imports",
            "GET /import",
            "POST /import",
            "GET /import/{id}",
            "GET /import/mall/{file}",
            "GET /import/granska/{id}",
            "POST /import/granska/{id}",
            "POST /import/granska/{id}/avbryt",
            "GET /redigera/varde",
            "POST /redigera/varde",
            "GET /redigera/mal",
            "POST /redigera/mal",
            "GET /redigera/handelse",
            "POST /redigera/handelse",
            "POST /redigera/handelse/ta-bort",
            "PUT /api/v1/indicators/{code}",
            "POST /api/v1/indicators/{code}/rebases")) {
      OTHERS.put(route, "editor");
    }
    for (String route :
        List.of(
            "DELETE /api/v1/pictures/{id}",
            "POST /rapport/bilder/{id}/aterkalla",
            "GET /anvandare",
            "POST /anvandare",
            "POST /anvandare/{name}/aktiv",
            "POST /anvandare/{name}/losenord",
            "POST /anvandare/{name}/roller")) {
      OTHERS.put(route, "admin");
    }
    for (String route :
        List.of("PUT /api/v1/finance/reviews/{id}", "POST /ekonomi/avvikelser/{id}")) {
      OTHERS.put(route, "finance");
    }
    OTHERS.put("POST /api/v1/analysis/{method}", "anyone"); // of figures that are sent along
    OTHERS.put("POST /logga-in", "anyone");
    OTHERS.put("POST /logga-ut", "anyone"); // ends the session, and therefore stands last
  }

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;
  @Inject Router router;

  private final Map<Who, Program> callers = new TreeMap<>();
  private String whenAllWasPublic = "";
  private String sharedView = "";
  private final Map<String, String> tagsOfOld = new TreeMap<>();

  @BeforeAll
  void storeOneIndicatorOfEachKind() {
    for (Who who : Who.values()) {
      Program program = Program.at(service.getURI());
      callers.put(
          who,
          who == Who.ANONYMOUS
              ? program
              : program.withSession(people.as(who.name(), who.roles).session()));
    }
    Program editor = callers.get(Who.EDITOR);
    editor
        .importing("areas", "area;name;level;parent\nGBG;Göteborg;kommun;\nMAL;Malmö;kommun;\n")
        .ok();
    editor.importing("sources", "source;title;issued;reference\nK;Källan;2024;\n").ok();
    VALUES.keySet().forEach(code -> write(code, "public"));
    VALUES.forEach((code, value) -> editor.importing("observations", values(code, value)).ok());
    VALUES.keySet().forEach(code -> rebase(code));
    whenAllWasPublic = lastMoment();
    sharedView = sharedViewOfAll();
    for (String address : addresses(SHUT)) {
      String old = at(address, whenAllWasPublic);
      tagsOfOld.put(old, callers.get(Who.ANONYMOUS).get(old).header("ETag"));
    }
    write(INNER, "internal");
    write(SHUT, "restricted");
  }

  /** A moment after all was written and before anything was made secret. */
  private String lastMoment() {
    return Json.objects(
            callers.get(Who.ANONYMOUS).json("/api/v1/indicators/" + SHUT + "/rebases").get("items"))
        .get(0)
        .get("at")
        .toString();
  }

  /** A view of all three, made by someone who may see them and open to whoever has its address. */
  private String sharedViewOfAll() {
    String tiles =
        VALUES.keySet().stream()
            .map(code -> "{\"indicator\":\"" + code + "\",\"show\":\"chart\"}")
            .collect(Collectors.joining(","));
    Reply made =
        callers
            .get(Who.NAMED)
            .post(
                "/api/v1/dashboards",
                "application/json",
                "{\"title\":\"Alla\",\"shared\":true,\"tiles\":[" + tiles + "]}");
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.header("Location").replaceFirst(".*/", "");
  }

  private void rebase(String code) {
    Reply reply =
        callers
            .get(Who.EDITOR)
            .post(
                "/api/v1/indicators/" + code + "/rebases",
                "application/json",
                String.format(Locale.ROOT, "{\"from\":\"2023\",\"reason\":\"skäl-%s\"}", code));
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
  }

  private void write(String code, String confidentiality) {
    Reply reply =
        callers
            .get(Who.EDITOR)
            .put(
                "/api/v1/indicators/" + code,
                String.format(
                    Locale.ROOT,
                    """
            {"name":"Hemligt tal %1$s","unit":"enhet-%1$s","better":"lower","decimals":0,
             "frequency":"A","theme":"tema-%1$s","owner":"ägare-%1$s","description":"om-%1$s",
             "confidentiality":"%2$s","readers":["granskare"],
             "headline":{"area":"GBG","members":{"sort-%1$s":"led-%1$s"}},
             "dimensions":[{"code":"sort-%1$s","members":["led-%1$s"]}]}""",
                    code,
                    confidentiality));
    assertThat(reply.status()).as(reply.text()).isIn(201, 204);
  }

  private static String values(String code, int value) {
    return String.format(
        Locale.ROOT,
        """
        indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note
        %1$s;GBG;2022;sort-%1$s;led-%1$s;%2$d;;;;;K;;not-%1$s
        %1$s;GBG;2023;sort-%1$s;led-%1$s;%2$d;;;;;K;;not-%1$s
        %1$s;MAL;2023;sort-%1$s;led-%1$s;%2$d;;;;;K;;not-%1$s
        """,
        code,
        value);
  }

  private List<String> addresses(String code) {
    List<String> addresses = new ArrayList<>();
    READS
        .values()
        .forEach(
            all ->
                all.forEach(
                    one ->
                        addresses.add(one.replace("{code}", code).replace("{slug}", sharedView))));
    return addresses;
  }

  private static String at(String address, String moment) {
    return address + (address.contains("?") ? "&" : "?") + "asOf=" + Program.encoded(moment);
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
    var classified = new TreeSet<>(OTHERS.keySet());
    READS.keySet().forEach(path -> classified.add("GET " + path));
    assertThat(known).isEqualTo(classified);
  }

  @ParameterizedTest
  @EnumSource
  void nobodyMeetsAnythingOfAnIndicatorThatTheyMayNotRead(Who who) {
    List<String> secrets =
        VALUES.keySet().stream().filter(code -> !who.readable.contains(code)).toList();
    var walk = new LinkedHashSet<String>();
    VALUES.keySet().forEach(code -> walk.addAll(addresses(code)));
    List.copyOf(walk).parallelStream()
        .flatMap(now -> Stream.of(now, at(now, whenAllWasPublic)))
        .forEach(address -> meetsNothing(who, address, secrets));
  }

  private void meetsNothing(Who who, String address, List<String> secrets) {
    Reply reply = callers.get(who).get(address);
    assertThat(reply.status()).as(address).isLessThan(500);
    for (String secret : secrets) {
      if (isOfOneIndicator(address, secret)) {
        assertThat(reply.status()).as(who + " " + address).isIn(400, 404);
      }
      assertHidden(reply, secret, who + " " + address);
    }
  }

  /** What the caller wrote in the address may come back in a refusal; nothing else may. */
  private static void assertHidden(Reply reply, String code, String as) {
    boolean isPicture = reply.type().startsWith("image/png") || reply.type().endsWith("/pdf");
    String refusal = "There is no theme 'tema-" + code + "'.";
    String told =
        (isPicture ? "" : reply.text().replace(refusal, "")) + reply.response().headers().map();
    String value = VALUES.get(code).toString();
    String grouped = value.replaceAll("(...)(...)(...)", "$1\u00a0$2\u00a0$3");
    assertThat(told)
        .as(as)
        .doesNotContain("Hemligt tal " + code, "enhet-" + code, "tema-" + code, "ägare-" + code)
        .doesNotContain("om-" + code, "sort-" + code, "led-" + code, "not-" + code, "skäl-" + code)
        .doesNotContain(value, grouped, grouped.replace('\u00a0', ','));
    if (reply.status() == 200) {
      assertThat(told).as(as).doesNotContain(code);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyoneMeetsWhatTheyMayReadAndNothingElseIsCounted(Who who) {
    Program caller = callers.get(who);
    for (String moment : List.of("", whenAllWasPublic)) {
      String list = moment.isEmpty() ? "/api/v1/indicators" : at("/api/v1/indicators", moment);
      Map<String, Object> answer = caller.json(list);
      assertThat(answer.get("total").toString()).isEqualTo(Integer.toString(who.readable.size()));
      assertThat(Json.objects(answer.get("items")))
          .extracting(item -> item.get("code"))
          .containsExactlyInAnyOrderElementsOf(who.readable);
      who.readable.stream()
          .flatMap(code -> addresses(code).stream().filter(one -> isOfOneIndicator(one, code)))
          .map(address -> moment.isEmpty() ? address : at(address, moment))
          .toList()
          .parallelStream()
          .forEach(address -> assertThat(caller.get(address).status()).as(address).isEqualTo(200));
    }
  }

  @Test
  void theMarkOfAnOldAnswerDoesNotConfirmWhatHasBeenMadeSecretSince() {
    tagsOfOld.forEach(
        (address, tag) -> {
          if (isOfOneIndicator(address, SHUT) && !isPage(address)) {
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
    OTHERS.forEach(
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
    Reply reply = callers.get(who).get("/api/v1/indicators/" + OPEN).ok();
    assertThat(reply.header("Cache-Control"))
        .startsWith(who == Who.ANONYMOUS ? "public" : "private");
    assertThat(reply.header("Vary")).contains("Authorization").contains("Cookie");
  }
}
