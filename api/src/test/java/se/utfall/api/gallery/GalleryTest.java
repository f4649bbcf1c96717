package se.utfall.api.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.ReferenceService;
import se.utfall.api.charts.Look;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;

/** The gallery of charts on the City's figures. */
class GalleryTest {
  private final ReferenceService service = ReferenceService.shared();

  private final Program anyone = Program.at(service.address());
  private final Browser browser = Browser.at(service.address());

  @Test
  void everyKindHasACardThatLeadsToItsPageWhoseExampleCanBeCopied() {
    Answer all = browser.get("/diagram");
    assertThat(all.each("<h2><a href=\"(.*?)\"")).hasSize(GalleryKind.ALL.size());
    assertThat(all.each("<li id=\"[^\"]*\">\\s*<img src=\"(.*?)\""))
        .hasSize(GalleryKind.ALL.size())
        .allSatisfy(small -> requirePicture(small.replace("&amp;", "&")));
    for (String page : all.each("<h2><a href=\"(.*?)\"")) {
      Answer one = browser.get(page);
      assertThat(one.status()).as(page).isEqualTo(200);
      String path = path(one.each("id=\"address\" readonly value=\"([^\"]*)\"").get(0));
      requirePicture(path);
      List<String> sources = one.each("srcset=\"(.*?)\"");
      requirePicture(sources.get(1).replace("&amp;", "&"));
      assertThat(one.body().contains("Exemplet är ritat av påhittade siffror"))
          .as(page)
          .isEqualTo(path.startsWith("/charts/exempel/"));
    }
    assertThat(browser.get("/diagram/finnsinte").status()).isEqualTo(404);
  }

  private void requirePicture(String path) {
    assertThat(anyone.get(path).ok().type()).as(path).startsWith("image/svg+xml");
  }

  @Test
  void everyKindHasAMadeUpExampleThatIsCalledSoInBothLanguages() {
    for (GalleryKind kind : GalleryKind.ALL) {
      String made = "/charts/exempel/" + kind.name();
      assertThat(kind.examples()).contains(made + ".svg");
      assertThat(anyone.get(made + ".svg?width=390").ok().text()).contains("Påhittade siffror: ");
      assertThat(anyone.get(made + ".txt").ok().text()).contains("Källa: Påhittade siffror");
      assertThat(anyone.get(made + ".csv").ok().text().lines().count()).isGreaterThan(3);
      assertThat(anyone.json(made + ".json?lang=en").get("title").toString())
          .startsWith("Made-up figures: ");
      assertThat(anyone.get(made + ".marks").ok().text()).contains("\"marks\":[{");
    }
  }

  private String path(String address) {
    String plain = address.replace("&amp;", "&");
    assertThat(plain).startsWith(service.address().toString());
    return plain.substring(service.address().toString().length());
  }

  @Test
  void everyParameterThatIsNamedIsOneThatTheChartTakes() {
    for (GalleryKind kind : GalleryKind.ALL) {
      String path =
          kind.path().replace("*", kind.isOfTable() ? "SAMMANDRAG" : "HME").concat(".svg?x=1");
      Reply known = anyone.get(path);
      if (known.status() == 404) {
        continue; // a family of pictures that this program does not have
      }
      Stream.concat(kind.own().stream(), Arrays.stream(Look.parameters()))
          .forEach(
              name -> {
                Reply reply = anyone.get(path.replace("x=1", name + "=%7B"));
                assertThat(reply.text())
                    .as(kind.name() + " " + name)
                    .doesNotContain("'" + name + "' is unknown");
              });
    }
    assertThat(anyone.get("/charts/HME.svg?theme=x").text()).contains("dark, light, print");
  }

  @Test
  void aFormBuildsAnAddressThatDraws() {
    Answer built = browser.get("/diagram/line?subject=HME&form=png&p-width=600&p-from=");
    String path = path(built.each("id=\"built\" readonly value=\"([^\"]*)\"").get(0));
    assertThat(path).isEqualTo("/charts/HME.png?kind=line&width=600");
    assertThat(anyone.get(path).ok().type()).isEqualTo("image/png");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "line?subject=HME&p-width=9!Bredd: ”9” går inte att använda här. Tillåtet: 200–4000",
        "line?subject=HME&p-from=20x!Från och med period: ”20x” går inte att använda här.",
        "line?subject=HME&p-from=1990&p-to=1991!Det finns inga värden för det som är valt.",
        "line?subject=HME&p-area=ATLANTIS!Område: ”ATLANTIS” finns inte",
        "line?subject=FINNSINTE!Det som ritas: ”FINNSINTE” finns inte",
        "funnel?subject=HME!Delas med (indikatorns kod) måste anges",
        "programme-heatmap?p-width=200&p-height=200!Allt som ska ritas får inte plats."
      })
  void aFormSaysInPlainSwedishWhyItsAddressDrawsNothing(String asked, String said) {
    Answer refused = browser.get("/diagram/" + asked);
    assertThat(refused.status()).isEqualTo(200);
    assertThat(Answer.words(refused.body())).contains("Adressen ger ingen bild: " + said);
    assertThat(refused.body()).doesNotContain("parameter '").doesNotContain("id=\"built\"");
  }

  @Test
  void anAddressOfTheFormAsItWasLeadsToThePageOfItsKind() {
    Answer moved = browser.get("/diagram?kind=line&subject=HME&form=png&p-width=600");
    assertThat(moved.status()).isEqualTo(301);
    assertThat(moved.header("Location"))
        .hasValueSatisfying(
            to -> assertThat(to).endsWith("/diagram/line?subject=HME&form=png&p-width=600"));
    assertThat(browser.get("/diagram?kind=finnsinte").status()).isEqualTo(400);
  }
}
