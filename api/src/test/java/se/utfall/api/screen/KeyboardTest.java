package se.utfall.api.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import se.utfall.api.browser.LoggedIn;

/** The main tasks with the keyboard alone; each step must show where it is. */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {
  private Stage stage;
  private Tab tab;
  private Keyboard keyboard;

  @BeforeAll
  void start() {
    stage = Stage.shared();
    tab = new Tab(Chromium.configured(), stage.address());
    keyboard = new Keyboard(tab);
    tab.resize(Size.DESK);
  }

  @BeforeEach
  void beNobody() {
    tab.session("");
    tab.script(true);
  }

  @AfterAll
  void stop() {
    tab.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromTheOverviewToAPictureInAReportWithAndWithoutScript(boolean script) {
    tab.script(script);
    tab.open("/");
    keyboard.skip();
    keyboard.goTo("Tema").type("Prov");
    keyboard.goTo("Visa").enterTo("/?theme=prov");
    keyboard.goTo("Påhittat tal per månad").enterTo("/indikatorer/PROV-MANAD");
    keyboard.skip().goTo("Diagram").type("Styr");
    keyboard.goTo("Visa").enterTo("/indikatorer/PROV-MANAD?kind=spc");
    keyboard.goTo("Lägg till i rapport").type(Keys.ENTER);
    keyboard.goTo("Användarnamn").type("provperson");
    keyboard.goTo("Lösenord").type(LoggedIn.PASSWORD);
    keyboard.enterTo("/rapport/lagg-till?diagram=/charts/PROV-MANAD.svg");
    keyboard.skip().goTo("Rapport").type(Keys.END);
    keyboard.goTo("Namn").type("Med tangenter " + script);
    keyboard.goTo("Lägg till").enterTo("/rapport/urval/");
    assertThat(tab.run("return document.querySelector('main').innerText").toString())
        .contains("Med tangenter " + script)
        .contains("Påhittat tal per månad");
  }

  @Test
  void searchLeadsToAnIndicator() {
    tab.open("/");
    keyboard.goTo("Sök").type("trygghet");
    keyboard.enterTo("/sok?q=trygghet");
    keyboard.skip();
    keyboard.goTo("Trygghetsindex").enterTo("/indikatorer/TRYGGHETSINDEX");
  }

  @Test
  void aFileIsShownAndThenConfirmed(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("värden.csv");
    Files.writeString(
        file,
        "indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note\n"
            + "PROV-INRE;GBG;2024;;;13;;;;;TBA-2023;;\n");
    tab.session(stage.sessionOf(Visitor.STAFF));
    tab.open("/import?kind=observations");
    keyboard.goTo("Fil");
    tab.choose(file);
    keyboard.goTo("Visa vad som").enterTo("/import/granska/");
    keyboard.goTo("Läs in filen").enterTo("/import/");
    assertThat(tab.run("return document.querySelector('main').innerText").toString())
        .contains("Filen är inläst.");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aViewOnAFullScreenIsTurnedByKeys(boolean script) {
    tab.script(script);
    String view = stage.pathOf(Page.of("vy", "/vyer/{vy}"));
    tab.open(view + "?visning=skarm&rutor=2");
    keyboard.goTo("Nästa").enterTo(view + "?visning=skarm&rutor=2&sida=2");
    if (script) {
      keyboard.pressTo(Keys.ARROW_RIGHT, view + "?visning=skarm&rutor=2&sida=3");
      keyboard.pressTo(Keys.ARROW_LEFT, view + "?visning=skarm&rutor=2&sida=2");
    }
    keyboard.goTo("Avsluta visningen");
    assertThat(tab.run("return document.querySelector('footer nav').innerText").toString())
        .contains("Skärm 2 av 3");
  }

  @ParameterizedTest
  @MethodSource("se.utfall.api.screen.Pages#main")
  void everyStopOfAMainPageShowsWhereItIsAndTheLastLeadsOn(Page page) {
    tab.open(stage.pathOf(page));
    assertThat(keyboard.stops())
        .startsWith("Till innehållet", "Utfall", "Överblick")
        .endsWith("Tillgänglighetsredogörelse");
  }
}
