package se.utfall.api.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The main pages in English, without script, dark and on paper. */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherWaysTest {
  private static final Pattern SOURCE =
      Pattern.compile(
          "Käll(a|or)( till antalen)?: \\S|>Källor</h2>\\s*<ul>\\s*<li>|<dt>Källa</dt>");
  private static final Pattern PICTURE = Pattern.compile("<img[^>]* src=\"(/[^\"]*\\.svg[^\"]*)\"");

  private Stage stage;
  private Tab tab;
  private Inspection inspection;
  private HtmlChecker checker;

  @BeforeAll
  void start() {
    checker = new HtmlChecker();
    stage = Stage.shared();
    tab = new Tab(Chromium.configured(), stage.address());
    inspection = new Inspection(stage, tab);
  }

  @AfterAll
  void stop() {
    tab.close();
    checker.close();
  }

  @ParameterizedTest
  @MethodSource("se.utfall.api.screen.Pages#main")
  void inEnglishAMainPageIsRight(Page swedish) {
    Page page = swedish.with("english", "lang=en");
    var html = checker.faultsOf(stage.received(page));
    List<String> faults = new ArrayList<>(inspection.glance(page, "en"));
    faults.addAll(html.join());
    assertThat(faults).as(page.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("se.utfall.api.screen.Pages#main")
  void withoutScriptAMainPageIsRightAndEverythingToPressLeadsSomewhere(Page page) {
    tab.script(false);
    List<String> faults = new ArrayList<>(inspection.glance(page.named("no-script"), "sv"));
    faults.addAll(tab.list(Script.IDLE));
    tab.script(true);
    assertThat(faults).as(page.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("se.utfall.api.screen.Pages#main")
  void inTheDarkTheWordsOfAMainPageCanBeRead(Page page) {
    tab.medium("", "dark");
    List<String> faults = new ArrayList<>(inspection.glance(page.named("dark"), "sv"));
    faults.addAll(Axe.faintWords(tab));
    tab.medium("", "light");
    assertThat(faults).as(page.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("se.utfall.api.screen.Pages#ofFigures")
  void whatIsPrintedOfFiguresNamesTheirSourceInWordsOrInEveryPicture(Page page) {
    String html = stage.received(page);
    assertThat(html).contains("<p class=\"on-paper\">Hämtat den ");
    String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    if (!SOURCE.matcher(main.replaceAll("alt=\"[^\"]*\"", "")).find()) {
      List<String> pictures = PICTURE.matcher(main).results().map(one -> one.group(1)).toList();
      assertThat(pictures).as(page.toString()).isNotEmpty();
      assertThat(pictures)
          .allSatisfy(
              address ->
                  assertThat(stage.received(page.beside(address.replace("&amp;", "&"))))
                      .contains(">Källa: "));
    }
  }

  @ParameterizedTest
  @MethodSource("se.utfall.api.screen.Pages#main")
  void onPaperAMainPageIsASheetWithSourceAndDateAndWithoutWhatCannotBePressed(Page page)
      throws IOException {
    inspection.open(page);
    byte[] paper = inspection.paper(page);
    try (var document = Loader.loadPDF(paper)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text).containsPattern("Käll(a|or): \\S");
      assertThat(text).containsPattern("Hämtat den \\d+ [a-z]+ 20\\d\\d från sidan /");
      assertThat(text).doesNotContain("Till innehållet", "Logga in", "Sök", "CSV");
    }
    assertThat(inspection.tooWideForPaper()).as(page.toString()).isEmpty();
  }
}
