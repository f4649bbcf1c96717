package se.utfall.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;
import se.utfall.db.revision.Store;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** What is kept between requests is never older than the store, nor shown to whom it is not for. */
@MicronautTest(transactional = false)
class KeptAnswersTest implements WithDatabase {
  /** Every page that shows figures of indicators; {code} is that of one. */
  private static final List<String> PAGES =
      List.of(
          "/",
          "/?area=GBG",
          "/indikatorer",
          "/indikatorer/{code}",
          "/indikatorer/{code}?kind=heatmap",
          "/omraden/GBG",
          "/omraden/GBG?indicator={code}",
          "/charts/{code}.svg",
          "/charts/{code}.csv?kind=heatmap");

  /** Those that tell what is, and not what has been. */
  private static final List<String> WITHOUT_HISTORY =
      List.of(
          "/indikatorer", "/omraden/GBG", "/charts/{code}.svg", "/charts/{code}.csv?kind=heatmap");

  private static final String FOUND = "href=\"/indikatorer/INTERN";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;
  @Inject TestStore tests;
  @Inject Store store;
  @Inject FigureReader figures;

  @BeforeAll
  void begin() {
    tests.begin();
  }

  @Test
  void aCorrectedFigureIsOnEveryPageAtOnceAndTheOldOneOnlyWhereHistoryIsTold() {
    make("RATTAT", "public");
    give("RATTAT", "411411", "");
    assertThat(told("RATTAT", PAGES)).allSatisfy(page -> assertThat(page).contains("411411"));
    give("RATTAT", "522522", "");
    assertThat(told("RATTAT", PAGES)).allSatisfy(page -> assertThat(page).contains("522522"));
    assertThat(told("RATTAT", WITHOUT_HISTORY))
        .allSatisfy(page -> assertThat(page).doesNotContain("411411"));
    make("ANNAT", "public");
    give("ANNAT", "633633", "");
    assertThat(told("RATTAT", PAGES)).allSatisfy(page -> assertThat(page).contains("522522"));
  }

  @Test
  void aFigureThatIsHiddenIsGoneFromEveryPageAlsoThatOfThePast() throws SQLException {
    make("HEMLIG", "public");
    give("HEMLIG", "744744", "");
    String before = "asOf=" + tests.moment().instant();
    assertThat(told("HEMLIG", PAGES)).allSatisfy(page -> assertThat(page).contains("744744"));
    assertThat(told("HEMLIG", PAGES, before))
        .allSatisfy(page -> assertThat(page).contains("744744"));
    give("HEMLIG", "", "Q");
    assertThat(told("HEMLIG", PAGES)).allSatisfy(page -> assertThat(page).doesNotContain("744744"));
    assertThat(told("HEMLIG", PAGES, before))
        .allSatisfy(page -> assertThat(page).doesNotContain("744744"));
    assertThat(told("HEMLIG", PAGES).get(3)).contains("dold");
  }

  @Test
  void whatIsMadeInternalIsGoneForEveryoneElseAndForWhoHasLoggedOut() {
    make("INTERN", "public");
    give("INTERN", "855855", "");
    Browser anyone = Browser.at(service.getURI());
    Browser reader = people.as("läsare", "reader");
    assertThat(anyone.get("/sok?q=namnet+INTERN").all(FOUND)).hasSize(1);
    assertThat(seen(anyone, "/indikatorer/INTERN")).contains("855855");
    make("INTERN", "internal");
    assertThat(seen(reader, "/indikatorer/INTERN")).contains("855855");
    for (String page : PAGES) {
      String address = page.replace("{code}", "INTERN");
      assertThat(seen(reader, address)).as(address).contains("855855");
      assertThat(seen(anyone, address)).as(address).doesNotContain("855855", "Namnet INTERN");
    }
    assertThat(reader.get("/sok?q=namnet+INTERN").all(FOUND)).hasSize(1);
    assertThat(anyone.get("/sok?q=namnet+INTERN").all(FOUND)).isEmpty();
    reader.post("/logga-ut");
    Answer after = reader.get("/");
    assertThat(after.body()).contains("Logga in").doesNotContain("Namnet INTERN");
  }

  @Test
  void aPageInOneLanguageIsNotAnsweredInAnother() {
    make("SPRAK", "public");
    give("SPRAK", "966966", "");
    Browser anyone = Browser.at(service.getURI());
    for (int time = 0; time < 2; time++) {
      assertThat(anyone.get("/").body()).contains("<title>Överblick");
      assertThat(anyone.get("/?lang=en").body()).contains("<title>Overview");
      assertThat(anyone.get("/indikatorer/SPRAK").body()).contains("Så räknas det");
      assertThat(anyone.get("/indikatorer/SPRAK?lang=en").body())
          .contains("How it is computed")
          .doesNotContain("Så räknas det");
      assertThat(anyone.get("/omraden/GBG?lang=en").all("href=\"/indikatorer/SPRAK[^\"]*lang=en"))
          .isNotEmpty();
      assertThat(anyone.get("/omraden/GBG").all("href=\"/indikatorer/SPRAK[^\"]*lang=en"))
          .isEmpty();
    }
  }

  @Test
  void aReadingThatBeganBeforeARevisionNeitherSeesItNorLeavesOldFiguresBehind() {
    make("SAMTIDIG", "public");
    give("SAMTIDIG", "101", "");
    store.read(
        Optional.empty(),
        Set.of(),
        early -> {
          give("SAMTIDIG", "202", "");
          assertThat(valueNow("SAMTIDIG")).isEqualTo("202");
          assertThat(value(early, "SAMTIDIG")).isEqualTo("101");
          return "";
        });
    assertThat(valueNow("SAMTIDIG")).isEqualTo("202");
  }

  @Test
  void theNumberOfASeriesGivesNothingToWhoMayNotSeeIt() {
    make("NUMMER", "internal");
    give("NUMMER", "303", "");
    long series =
        store.read(
            Optional.empty(),
            Set.of("reader"),
            reading -> only(reading, "NUMMER").series().get(0).series());
    long[] asked = {series};
    assertThat(
            store.<Integer>read(
                Optional.empty(),
                Set.of("reader"),
                reading -> figures.observations(reading, asked).get(series).size()))
        .isEqualTo(1);
    assertThat(
            store.<Boolean>read(
                Optional.empty(),
                Set.of(),
                reading -> figures.observations(reading, asked).isEmpty()))
        .isTrue();
  }

  private String valueNow(String code) {
    return store.read(Optional.empty(), Set.of(), reading -> value(reading, code));
  }

  private String value(Reading reading, String code) {
    List<ObservationRow> rows = only(reading, code).series().get(0).observations();
    return rows.get(rows.size() - 1).value().toPlainString();
  }

  private Figures only(Reading reading, String code) {
    return figures.read(reading, Selection.all(code)).orElseThrow();
  }

  private List<String> told(String code, List<String> pages) {
    return told(code, pages, "");
  }

  private List<String> told(String code, List<String> pages, String parameter) {
    return pages.stream()
        .map(page -> page.replace("{code}", code))
        .map(
            page ->
                parameter.isEmpty() ? page : page + (page.contains("?") ? "&" : "?") + parameter)
        .map(page -> seen(Browser.at(service.getURI()), page))
        .toList();
  }

  /** What a page says, figures without spaces. */
  private static String seen(Browser reader, String path) {
    return reader.get(path).body().replace("\u00a0", "");
  }

  private void make(String code, String confidentiality) {
    tests.stored(
        "indicators",
        TestStore.indicators(
            code
                + ";Namnet "
                + code
                + ";antal;lower;0;A;prov;SLK;;"
                + confidentiality
                + ";;;;GBG;"));
  }

  /** Gives the value of 2023, beside one of the other city. */
  private void give(String code, String value, String status) {
    tests.stored(
        "observations",
        TestStore.observations(
            code + ";GBG;2023;;;" + value + ";;;;" + status + ";S1;;",
            code + ";MAL;2023;;;7;;;;;S1;;"));
  }
}
