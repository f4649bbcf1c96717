package se.utfall.api.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/**
 * What script adds: values read in the picture, and choices shown without loading the page anew.
 */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InPlaceTest {
  private static final String PAGE = "/indikatorer/FJARRVARME";
  private static final String VOICE = "figure[data-read] [aria-live]";

  /** Gives the words of an element when it has some that say more than those before. */
  private static final String WORDS =
      """
      const [where, before, done] = arguments;
      const tell = () => {
        const words = document.querySelector(where).textContent.trim();
        return words && !before.includes(words) ? done(words) || true : false;
      };
      if (!tell()) {
        const watch = new MutationObserver(() => tell() && watch.disconnect());
        watch.observe(document.body, { childList: true, characterData: true, subtree: true });
      }
      """;

  private static final String POINT =
      """
      const picture = document.querySelector("figure[data-read] img");
      picture.scrollIntoView({ block: "center" });
      const box = picture.getBoundingClientRect();
      picture.dispatchEvent(new PointerEvent("pointermove", {
        bubbles: true, clientX: box.left + arguments[0] * box.width, clientY: box.top + box.height / 2
      }));
      """;

  /** How far the mark that is shown is from the edges of the picture, and which row is lit. */
  private static final String SHOWN =
      """
      const ring = document.querySelector(".shown .ring").getBoundingClientRect();
      const box = document.querySelector("figure[data-read] img").getBoundingClientRect();
      return [
        document.querySelector(".shown").hidden ? "hidden" : "shown",
        ring.left >= box.left && ring.right <= box.right && ring.top >= box.top && ring.bottom <= box.bottom ? "inside" : "outside",
        document.querySelector("tr.read th")?.textContent ?? "none",
      ];
      """;

  private Stage stage;
  private Tab tab;
  private Keyboard keyboard;

  @BeforeAll
  void start() {
    stage = Stage.shared();
    tab = new Tab(Chromium.configured(), stage.address());
    keyboard = new Keyboard(tab);
  }

  @AfterAll
  void stop() {
    tab.close();
  }

  private String words(String where, String before) {
    return tab.runAndWait(WORDS, where, List.of(before, "Hämtar …")).toString();
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESK"})
  void arrowKeysReadTheValuesOfTheTableInThePicture(Size size) {
    tab.resize(size);
    tab.open(PAGE);
    List<String> rows =
        tab.list(
            """
            return Array.from(document.querySelectorAll("table[data-chart] tbody tr"))
              .map((row) => row.cells[0].textContent.trim() + ": " + row.cells[1].textContent.trim());
            """);
    assertThat(rows).hasSize(4);
    keyboard.skip().goTo("Läs av diagrammet");
    String said = words(VOICE, "");
    assertThat(said).isEqualTo(rows.get(0)).startsWith("2023: ");
    tab.press(Keys.ARROW_LEFT);
    said = words(VOICE, said);
    assertThat(said).isEqualTo(rows.get(1));
    tab.press(Keys.HOME);
    assertThat(words(VOICE, said)).isEqualTo(rows.get(3));
    assertThat(tab.list(SHOWN)).containsExactly("shown", "inside", "2020");
    tab.press(Keys.ESCAPE);
    assertThat(tab.list(SHOWN)).startsWith("hidden").endsWith("none");
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void theValuesOfATileOfAViewAreReadInTheSameWay() {
    tab.resize(Size.PHONE);
    tab.open(stage.pathOf(Page.of("vy", "/vyer/{vy}")));
    keyboard.skip().goTo("Läs av diagrammet");
    String said = words(VOICE, "");
    assertThat(said).startsWith("december 2023: ");
    tab.press(Keys.ARROW_LEFT);
    assertThat(words(VOICE, said)).startsWith("november 2023: ");
    assertThat(tab.list(SHOWN)).containsExactly("shown", "inside", "none");
    tab.run(POINT, 0.02);
    assertThat(words(".shown .label", "")).startsWith("januari 2021");
    assertThat(tab.complaints()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESK"})
  void aPointerReadsTheValueUnderIt(Size size) {
    tab.resize(size);
    tab.open(PAGE);
    tab.run(POINT, 0.02);
    assertThat(words(".shown .label", "")).startsWith("2020");
    tab.run(POINT, 0.98);
    assertThat(words(".shown .label", "")).startsWith("2023");
    assertThat(tab.list(SHOWN)).containsExactly("shown", "inside", "2023");
  }

  @Test
  void anotherTimeIsShownWithoutLoadingAnewAndTheBrowserLeadsBack() {
    tab.resize(Size.DESK);
    tab.open(PAGE);
    tab.run("window.kept = 'kept'");
    keyboard.skip().goTo("Senaste 3 åren").enterTo(PAGE + "?from=2021");
    assertThat(words("#told", "")).isEqualTo("Nu visas: Senaste 3 åren");
    assertThat(shown()).containsExactly("kept", "Senaste 3 åren", "3", "Senaste 3 åren");
    tab.run("history.back()");
    assertThat(words("#told", "Nu visas: Senaste 3 åren")).startsWith("Nu visas: Förbrukning");
    assertThat(tab.at()).startsWith(PAGE).doesNotContain("?");
    assertThat(shown()).startsWith("kept", "Hela tiden", "4");
    assertThat(tab.complaints()).isEmpty();
  }

  /** Whether the page is the same, what is chosen, how many values stand there, and the focus. */
  private List<String> shown() {
    return tab.list(
        """
        return [
          window.kept ?? "new",
          document.querySelector("nav[data-swap] [aria-current]").textContent,
          String(document.querySelectorAll("table[data-chart] tbody tr").length),
          document.activeElement.textContent.trim().slice(0, 20),
        ];
        """);
  }

  @Test
  void aPageThatCannotBeFetchedLeavesTheOldOneWithWordsAndAWayToTryAgain() {
    tab.resize(Size.PHONE);
    tab.open(PAGE);
    tab.run(
        """
        window.fetched = window.fetch;
        window.fetch = () => Promise.reject(new TypeError("made to fail"));
        """);
    keyboard.skip().goTo("Senaste 3 åren").type(Keys.ENTER);
    assertThat(words("#told", "")).startsWith("Sidan kunde inte hämtas.").endsWith("Försök igen");
    assertThat(tab.at()).startsWith(PAGE).doesNotContain("?");
    tab.run("window.fetch = window.fetched");
    tab.run("document.querySelector('#told button').click()");
    keyboard.until(PAGE + "?from=2021", () -> tab.at().startsWith(PAGE + "?from=2021"));
  }
}
