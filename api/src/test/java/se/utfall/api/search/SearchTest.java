package se.utfall.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.db.teststore.WithReferenceFigures;

/** The reference figures and some made-up indicators, searched over HTTP. */
@MicronautTest(transactional = false)
class SearchTest implements WithReferenceFigures {
  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Program anyone;
  private Program editor;
  private String beforeTheNewName;

  @BeforeAll
  void load() {
    editor = Program.at(service.getURI()).withSession(people.as("redaktör", "editor").session());
    indicator("PROV1", "Otrygghet på torg", "public");
    indicator("PROV2", "Överskott av prov", "public");
    indicator("PROV3", "Vag uppfattning", "public");
    indicator("PROV4", "Väg till skolan", "public");
    indicator("PROV5", "Gammalt namn", "public");
    indicator("INTERNT", "Kvartsdamm i sporthall", "internal");
    indicator("STANGT", "Zinkhalt i dricksvatten", "restricted");
    beforeTheNewName = Instant.now().toString();
    indicator("PROV5", "Nytt namn", "public");
    anyone = Program.at(service.getURI());
  }

  @Test
  void theFormsOfAWordFindEachOther() {
    assertThat(titles("otrygga")).contains("Otrygghet på torg", "Otrygga och utsatta platser");
    assertThat(titles("otryggheten")).contains("Otrygghet på torg", "Otrygga och utsatta platser");
    assertThat(titles("överskottets")).containsExactly("Överskott av prov");
    assertThat(titles("kostnader")).contains("Snittkostnad per avhoppare och år");
    assertThat(titles("en otrygghet på ett torg")).containsExactly("Otrygghet på torg");
  }

  @Test
  void lettersWithRingsAndDotsMayBeTypedWithoutAndInAnyCase() {
    for (String typed : List.of("överskott", "overskott", "ÖVERSKOTT", "o\u0308verskott")) {
      assertThat(titles(typed)).as(typed).containsExactly("Överskott av prov");
    }
    assertThat(titles("gotebOrg")).first().isEqualTo("Göteborg");
    assertThat(titles("vastra biskopsgarden"))
        .containsExactly("Västra Biskopsgården", "Trygghetsindex");
    assertThat(titles("väg")).startsWith("Väg till skolan").contains("Vag uppfattning");
    assertThat(titles("vag")).startsWith("Vag uppfattning").contains("Väg till skolan");
  }

  @Test
  void theBeginningOfAWordAndAPartOfACompoundAreEnough() {
    assertThat(titles("trygghetsi")).containsExactly("Trygghetsindex");
    assertThat(titles("index")).startsWith("Trygghetsindex");
    assertThat(titles("trygg index bisk")).containsExactly("Trygghetsindex");
    assertThat(titles("index skjutningar")).isEmpty();
  }

  @Test
  void everyKindIsFoundWithItsFactsAndThePageThatShowsIt() {
    assertThat(first("sjukfranvaro"))
        .containsEntry("kind", "indicator")
        .containsEntry("address", "/indikatorer/SJUKFRANVARO")
        .containsEntry("text", "Andel av ordinarie arbetstid · ansvarig: Stadsledningskontoret");
    assertThat(first("tynnered"))
        .containsEntry("kind", "area")
        .containsEntry("text", "Mellanområde i Sydväst");
    assertThat(first("resultaträkning"))
        .containsEntry("kind", "table")
        .containsEntry("text", "Belopp i mnkr")
        .containsEntry("address", "/ekonomi/RESULTATRAKNING");
    assertThat(first("kommuninterna"))
        .containsEntry("kind", "line")
        .containsEntry("address", "/ekonomi/SAMMANDRAG");
    assertThat(first("politiska verksamheten"))
        .containsEntry("kind", "organisation")
        .containsEntry("text", "Kallas också Den politiska verksamheten");
    assertThat(first("avstämning"))
        .containsEntry("kind", "page")
        .containsEntry("address", "/ekonomi/avstamning");
    assertThat(first("kunskapsbaserat")).containsEntry("kind", "strategy");
    assertThat(first("terrorhot"))
        .containsEntry("kind", "event")
        .containsEntry(
            "text",
            "september 2023 · Göteborg · källa: Trygghetsskapande och brottsförebyggande arbetet"
                + " 2023, bilaga till årsrapporten");
    assertThat(first("ks-ar-2023"))
        .containsEntry("kind", "source")
        .containsEntry(
            "text",
            "Beteckning KS-AR-2023 · utgiven 22 januari 2024 · diarienummer SLK-2023-00065");
    Json.objects(anyone.json("/api/v1/search?q=kapital").get("items"))
        .forEach(hit -> anyone.get(hit.get("address").toString()).ok());
  }

  @Test
  void whatIsNamedSoComesFirstThenIndicatorsThenTheOtherKinds() {
    List<Map<String, Object>> hits = anyone.items("/api/v1/search?q=trygghet");
    assertThat(hits.subList(0, 8))
        .extracting(hit -> hit.get("kind"))
        .containsExactly(
            "indicator", "indicator", "indicator", "line", "line", "line", "strategy", "event");
    assertThat(hits.subList(8, 12))
        .extracting(hit -> hit.get("title"))
        .contains("Otrygghet på torg");
    assertThat(hits).extracting(hit -> hit.get("title")).doesNotHaveDuplicates();
    Map<String, Object> kinds = Json.object(anyone.json("/api/v1/search?q=trygghet").get("kinds"));
    assertThat(kinds.values().stream().mapToInt(n -> Integer.parseInt(n.toString())).sum())
        .isEqualTo(hits.size());
    assertThat(anyone.json("/api/v1/search?q=trygghet&kind=source").get("total"))
        .hasToString(kinds.get("source").toString());
  }

  @Test
  void nobodyFindsWhatTheyMayNotSeeNotEvenByASuggestion() {
    Program reader =
        Program.at(service.getURI()).withSession(people.as("läsare", "reader").session());
    Program named =
        Program.at(service.getURI()).withSession(people.as("granskare", "granskare").session());
    for (String question : List.of("kvartsdanm", "INTERNT", "sporthall")) {
      assertThat(search(anyone, question)).as(question).doesNotContain("vartsdam", "porthall");
      assertThat(search(reader, question)).as(question).contains("vartsdamm");
    }
    for (String question : List.of("zinkhallt", "STANGT", "dricksvatten")) {
      assertThat(search(reader, question)).as(question).doesNotContain("inkhal", "icksvatten");
      assertThat(search(named, question)).as(question).contains("inkhalt");
    }
    assertThat(anyone.json("/api/v1/indicators?q=sporthall").get("total")).hasToString("0");
  }

  /** All that a search answers, the page with it, but not what was asked. */
  private static String search(Program who, String question) {
    String asked = Program.encoded(question);
    String said =
        who.get("/api/v1/search?q=" + asked).ok().text() + who.get("/sok?q=" + asked).ok().text();
    return said.replaceAll(
        "<title>.*|<input id=\"q\".*|till=[^\"]*|Inget innehåller [^.]*|<p class=\"on-paper\">.*",
        "");
  }

  @Test
  void aNameIsFoundAsItWasKnownAtTheTime() {
    assertThat(titles("gammalt namn")).isEmpty();
    assertThat(titles("nytt namn")).containsExactly("Nytt namn");
    assertThat(titles("gammalt namn&asOf=" + beforeTheNewName)).containsExactly("Gammalt namn");
    assertThat(titles("nytt namn&asOf=" + beforeTheNewName)).isEmpty();
    Answer page = page("gammalt&asOf=" + beforeTheNewName);
    assertThat(page.notice()).startsWith("Sidan visar vad som var känt den ");
    assertThat(page.body())
        .contains("href=\"/indikatorer/PROV5?asOf=" + Program.encoded(beforeTheNewName) + "\"")
        .contains("name=\"asOf\" value=\"" + beforeTheNewName + "\"");
  }

  @Test
  void oddQuestionsAreNoFault() {
    for (String odd :
        List.of(
            "'",
            "''",
            "%",
            "_",
            "*",
            "&",
            "|",
            "!",
            "a:*",
            "<->",
            "(",
            "\\",
            "\"",
            ":*&!",
            "–",
            "´",
            "🙂",
            "trygg:* & !stad",
            "trygg' or '1'='1",
            "x".repeat(200),
            "a ".repeat(99),
            "och i",
            "Ωmega",
            "\u00AD",
            "́")) {
      assertThat(anyone.get("/api/v1/search?q=" + Program.encoded(odd)).status())
          .as(odd)
          .isEqualTo(200);
      assertThat(anyone.get("/sok?q=" + Program.encoded(odd)).status()).as(odd).isEqualTo(200);
    }
    assertThat(titles("%")).isEmpty();
    assertThat(titles("trygg_index")).containsExactly("Trygghetsindex");
    for (String refused :
        List.of(
            "q=%00",
            "q=" + "a".repeat(201),
            "q=" + "a".repeat(10_000),
            "q=a&kind=x",
            "q=a&x=1",
            "q=a&page=-1")) {
      assertThat(anyone.get("/sok?" + refused).status()).as(refused).isBetween(400, 499);
      assertThat(anyone.get("/api/v1/search?" + refused).status()).as(refused).isBetween(400, 499);
    }
    assertThat(anyone.get("/api/v1/search").status()).isEqualTo(400);
  }

  @Test
  void thePageSaysWhatWasFoundAndMarksIt() {
    Answer page = page("tryggh");
    assertThat(page.heading()).isEqualTo("Sök");
    assertThat(page.body()).contains("<mark>Tryggh</mark>etsindex", "value=\"tryggh\"");
    assertThat(page.each("<p class=\"kind\">(.*?)</p>"))
        .startsWith("Indikator")
        .contains("Händelse", "Källa");
    assertThat(page.each("<p class=\"small\" role=\"status\">(.*?)</p>"))
        .first()
        .asString()
        .endsWith(" träffar på ”tryggh”");
    assertThat(page.body()).contains("/sok?q=tryggh&amp;kind=indicator");
    assertThat(page("trygg&lang=en").body())
        .contains("href=\"/indikatorer/TRYGGHETSINDEX?lang=en\"", "Indicator");
    assertThat(page("%3Cscript%3Ealert").body()).doesNotContain("<script>");
    Answer small = page("trygg&size=2&page=1");
    assertThat(small.body()).contains("här är 3–4", "page=0", "page=2");
  }

  @Test
  void whoFindsNothingIsToldWhatToDoNext() {
    assertThat(page("").notice()).startsWith("Skriv ett eller flera ord");
    assertThat(page("%21%3F").notice())
        .isEqualTo("Det finns inget ord att söka på i ”!?”. Skriv bokstäver eller siffror.");
    Answer near = page("trygghetsindxe");
    assertThat(Answer.words(near.notice())).endsWith("Menade du trygghetsindex ?");
    assertThat(near.body()).contains("href=\"/sok?q=trygghetsindex\"");
    assertThat(Answer.words(page("sjukfranvoro").notice())).endsWith("Menade du sjukfrånvaro ?");
    assertThat(page("xyzzyqwert").notice())
        .isEqualTo(
            "Inget innehåller ”xyzzyqwert”. Pröva ett kortare ord, ett annat ord eller bläddra.");
    assertThat(page("skjutningar+fj%C3%A4rrv%C3%A4rme").body())
        .contains("href=\"/sok?q=skjutningar\"", "href=\"/sok?q=fj%C3%A4rrv%C3%A4rme\"");
  }

  @Test
  void everyPageHasTheFieldAndCarriesItsMomentAndLanguage() {
    assertThat(
            people.as("sökande", "reader").get("/ekonomi/tabeller?lang=en&asOf=2024-01-22").body())
        .containsPattern(
            "<form class=\"seek\" action=\"/sok\" role=\"search\" aria-label=\"Search all of"
                + " Utfall\">\\s*<label class=\"hidden\" for=\"seek\">")
        .contains("name=\"lang\" value=\"en\"", "name=\"asOf\" value=\"2024-01-22\"");
    assertThat(page("").body()).doesNotContain("class=\"seek\"");
  }

  private List<String> titles(String question) {
    int more = question.indexOf("&asOf=");
    String words = more < 0 ? question : question.substring(0, more);
    String moment = more < 0 ? "" : question.substring(more);
    return anyone.items("/api/v1/search?q=" + Program.encoded(words) + moment).stream()
        .map(hit -> hit.get("title").toString())
        .toList();
  }

  private Map<String, Object> first(String question) {
    return Json.objects(anyone.json("/api/v1/search?q=" + Program.encoded(question)).get("items"))
        .get(0);
  }

  private Answer page(String question) {
    return Browser.at(service.getURI()).get("/sok?q=" + question);
  }

  private void indicator(String code, String name, String confidentiality) {
    Program.Reply reply =
        editor.put(
            "/api/v1/indicators/" + code,
            String.format(
                Locale.ROOT,
                """
                {"name":"%s","unit":"antal","better":"neutral","decimals":0,"frequency":"A","theme":"prov",
                 "owner":"Provkontoret","confidentiality":"%s","readers":["granskare"]}\
                """,
                name,
                confidentiality));
    assertThat(reply.status()).as(reply.text()).isIn(201, 204);
  }
}
