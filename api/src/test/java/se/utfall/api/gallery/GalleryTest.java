package se.utfall.api.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.charts.Look;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.reference.ReferenceFigures;
import se.utfall.db.testserver.WithDatabase;

/** The gallery of charts on the City's figures. */
@MicronautTest(transactional = false)
class GalleryTest implements WithDatabase {
  @Inject EmbeddedServer service;
  @Inject ReferenceFigures reference;

  private Program anyone;
  private Browser browser;

  @BeforeAll
  void loadTheReferenceFigures() {
    reference.load();
    anyone = Program.at(service.getURI());
    browser = Browser.at(service.getURI());
  }

  @Test
  void everyExampleCanBeCopiedAndAnswers() {
    Answer page = browser.get("/diagram");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.each("<section id=\"(.*?)\"")).hasSize(GalleryKind.ALL.size() + 1);
    List<String> drawn = new ArrayList<>();
    for (String section : page.each("(<section id=.*?)</section>")) {
      for (String address : each(section, "readonly value=\"([^\"]*)\"")) {
        String path = path(address);
        Reply picture = anyone.get(path).ok();
        assertThat(picture.type()).as(path).startsWith("image/svg+xml");
        drawn.add(each(section, "id=\"([^\"]*)\"").get(0));
        if (path.startsWith("/charts/exempel/")) {
          assertThat(picture.text()).as(path).contains("Påhittade siffror: ");
          assertThat(anyone.get(path.replace(".svg", ".txt")).ok().text())
              .contains("Källa: Påhittade siffror");
        }
      }
    }
    assertThat(drawn)
        .doesNotHaveDuplicates()
        .contains("line", "bar", "spc", "forecast", "funnel", "variance", "waterfall", "trend")
        .contains("structure", "equity", "ranking", "small-multiples", "heatmap")
        .contains("programme-heatmap", "programme-shares");
  }

  private String path(String address) {
    String plain = address.replace("&amp;", "&");
    assertThat(plain).startsWith(service.getURI().toString());
    return plain.substring(service.getURI().toString().length());
  }

  private static List<String> each(String text, String pattern) {
    return java.util.regex.Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .toList();
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
  void aFormBuildsAnAddressAndSaysWhenItDrawsNothing() {
    Answer built = browser.get("/diagram?kind=line&subject=HME&form=png&p-width=600&p-from=");
    List<String> address = built.each("id=\"line-built\" readonly value=\"([^\"]*)\"");
    assertThat(address).hasSize(1);
    String path = path(address.get(0));
    assertThat(path).isEqualTo("/charts/HME.png?kind=line&width=600");
    assertThat(anyone.get(path).ok().type()).isEqualTo("image/png");
    Answer refused = browser.get("/diagram?kind=line&subject=HME&p-width=9");
    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.body()).contains("Adressen ger ingen bild:").contains("from 200 to 4000");
    assertThat(browser.get("/diagram?kind=finnsinte").status()).isEqualTo(400);
  }
}
