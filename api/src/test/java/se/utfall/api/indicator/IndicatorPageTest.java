package se.utfall.api.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.browser.ReferenceService;
import se.utfall.db.reference.ReferenceFigures;

class IndicatorPageTest {
  private final ReferenceService service = ReferenceService.shared();
  private final LoggedIn people = service.people();

  @Test
  void theFindingIsTheSameSentenceOnThePageInTheAlternativeTextAndBesideThePicture() {
    String finding =
        "2,3 procent 2023, upp 0,2 procentenheter från 2022; tre mätningar räcker inte för att tala om"
            + " en trend.";
    Answer page = anyone().get("/indikatorer/SJUKFRANVARO");
    assertThat(page.heading()).isEqualTo("Total sjukfrånvaro");
    assertThat(page.each("<p class=\"lead\">(.*?)</p>")).containsExactly(finding);
    assertThat(page.each("<img [^>]*alt=\"(.*?)\"").get(0)).contains(finding);
    assertThat(anyone().get("/charts/SJUKFRANVARO.txt").body()).contains(finding);
    assertThat(Answer.words(anyone().get("/charts/SJUKFRANVARO.svg").body()))
        .contains("upp 0,2 procentenheter från 2022");
  }

  @Test
  void theTableSaysEveryValueWithItsBoundsSourceSectionAndNote() {
    Answer page = anyone().get("/indikatorer/GVI-CN-ACK");
    assertThat(page.row("december 2023"))
        .containsExactly(
            "december 2023",
            "drygt 70",
            "70–79",
            "GVI Göteborg – vägra gängvåld, slutrapport till Brå, avsnitt Sammanfattning Drygt 70");
    assertThat(anyone().get("/indikatorer/TRYGGHETSINDEX").row("2019")).contains("54 (härlett)");
  }

  @Test
  void eventsStandOnlyOnSeriesOfTheirOwnArea() {
    assertThat(anyone().get("/indikatorer/KANNER-TRYGGHET?area=GBG").body())
        .contains("Första call-in");
    assertThat(anyone().get("/indikatorer/KANNER-TRYGGHET?area=MAL").body())
        .doesNotContain("Första call-in");
    assertThat(anyone().get("/indikatorer/TRYGGHETSINDEX").body()).contains("Första call-in");
    assertThat(anyone().get("/charts/KANNER-TRYGGHET.svg?area=MAL&events=true&kind=line").body())
        .doesNotContain("call-in");
  }

  @Test
  void targetAndSlopeAreSaidInTheirOwnUnit() {
    assertThat(anyone().get("/indikatorer/MOBELINKOP").body())
        .contains("högst 664 tkr för 2023")
        .contains("tkr per år: medianen");
    assertThat(anyone().get("/indikatorer/TIMANSTALLDA").body()).contains("högst 5,0 procent");
  }

  @Test
  void everyPictureAndFileThatThePageLinksToIsThere() {
    Answer page = anyone().get("/indikatorer/HME");
    List<String> links = page.each("<li><a href=\"(/(?:charts|api)/.*?)\"");
    assertThat(links).hasSize(8);
    for (String link : links) {
      assertThat(anyone().get(link.replace("&amp;", "&")).status()).as(link).isEqualTo(200);
    }
    for (String picture : page.each("srcset=\"(.*?)\"")) {
      assertThat(anyone().get(picture.replace("&amp;", "&")).type()).isEqualTo("image/svg+xml");
    }
  }

  @Test
  void anotherSeriesIsShownByItsAddress() {
    Answer page = anyone().get("/indikatorer/TRYGGHETSINDEX?area=GBG-SYD-FTO");
    assertThat(page.each("<p class=\"lead\">(.*?)</p>"))
        .containsExactly("Under 56 av 100 för 2023; en mätning säger inget om utvecklingen.");
    assertThat(page.row("Västra Biskopsgården")).contains("41 av 100");
  }

  @Test
  void areasOfWhichBoundsAloneAreKnownAreRankedAndDrawnAsSuch() {
    String ranking = "kind=ranking&level=mellanomr%C3%A5de&area=GBG-HIS-VBI";
    assertThat(Answer.words(anyone().get("/charts/TRYGGHETSINDEX.svg?" + ranking).body()))
        .contains("Norra Angered", "Frölunda-Tofta", "under 56", "Möjlig plats")
        .doesNotContain("konfidens");
    assertThat(anyone().get("/charts/TRYGGHETSINDEX.csv?" + ranking).body())
        .contains("GBG-HIS-VBI;Västra Biskopsgården;2023;41;41;41;1;3;");
    assertThat(anyone().get("/charts/TRYGGHETSINDEX.txt?" + ranking).body())
        .contains("Rangordning: Trygghetsindex, index 0–100, 2023.")
        .contains("Norra Angered: under 56");
    String panels = anyone().get("/charts/TRYGGHETSINDEX.svg?kind=small-multiples").body();
    assertThat(Answer.words(panels))
        .contains("Västra Biskopsgården", "Norra Angered", "under 56", "41");
  }

  @Test
  void aSeriesWithoutAnyFigureHasNoPictureButSaysWhy() {
    Answer page = anyone().get("/indikatorer/KANNER-TRYGGHET?area=STO");
    assertThat(page.each("<p class=\"lead\">(.*?)</p>")).containsExactly("Uppgift saknas 2023.");
    assertThat(page.body()).doesNotContain("<img");
  }

  @Test
  void everyKindOfChartThatIsOfferedIsDrawnWithItsWordsAndAnAddressToTakeAway() {
    for (String code : List.of("TRYGGHETSINDEX", "HME")) {
      String page = "/indikatorer/" + code;
      List<String> kinds =
          anyone().get(page).each("<option value=\"([a-z-]+)\"(?: selected)?>[^<]*</option>");
      assertThat(kinds).contains("line", "bar", "small-multiples", "heatmap");
      for (String kind : kinds) {
        Answer shown = anyone().get(page + "?kind=" + kind);
        assertThat(shown.each("<option value=\"(" + kind + ")\" selected>")).hasSize(1);
        String picture = shown.each("srcset=\"(.*?)\"").get(0).replace("&amp;", "&");
        assertThat(picture).contains("kind=" + kind);
        assertThat(anyone().get(picture).type()).as(picture).isEqualTo("image/svg+xml");
        String png = shown.each("id=\"insert-address\" readonly value=\"(.*?)\"").get(0);
        assertThat(png).startsWith(service.address() + "/charts/").contains(".png?");
        String words = anyone().get(words(png)).body();
        assertThat(shown.each("<textarea[^>]*>(.*?)</textarea>"))
            .containsExactly(words.strip().replace("&", "&amp;"));
      }
    }
    assertThat(anyone().get("/indikatorer/SJUKFRANVARO").body())
        .doesNotContain("value=\"forecast\"", "value=\"ranking\"");
  }

  /** The address of the words beside a picture. */
  private String words(String png) {
    return png.replace(service.address().toString(), "")
        .replace("&amp;", "&")
        .replace(".png?", ".txt?")
        .replaceAll("[?&]scale=2", "");
  }

  @Test
  void aTimeThatIsChosenHoldsForChartTableAndWhatLeadsOn() {
    Answer page = anyone().get("/indikatorer/HME?from=2023&kind=bar");
    assertThat(page.each("<option value=\"([^\"]*)\" selected>")).containsExactly("bar", "2023");
    assertThat(page.body().split("<h2>Alla serier")[0])
        .contains("<th scope=\"row\">2023</th>")
        .doesNotContain("<th scope=\"row\">2022</th>");
    assertThat(page.each("srcset=\"(.*?)\"").get(0)).contains("from=2023");
    assertThat(page.body()).contains("<a href=\"/omraden/GBG\">", "Samma tema: Personal");
  }

  @Test
  void theLastYearsAreOneLinkAwayWhereThereAreMoreOfThem() {
    Answer page = anyone().get("/indikatorer/FJARRVARME?kind=bar");
    String span = "<a href=\"(/indikatorer/FJARRVARME[^\"]*)\"(?: aria-current=\"true\")?>";
    assertThat(page.each(span + "Hela tiden")).hasSize(1);
    assertThat(page.each(span + "Senaste 5 åren")).isEmpty();
    Answer three = anyone().get(page.each(span + "Senaste 3 åren").get(0).replace("&amp;", "&"));
    assertThat(three.each("aria-current=\"true\">(.*?)</a>")).containsExactly("Senaste 3 åren");
    assertThat(three.each("<option value=\"([^\"]*)\" selected>")).containsExactly("bar", "2021");
    assertThat(three.row("2021")).contains("1\u00a0315");
    assertThat(anyone().get("/indikatorer/SJUKFRANVARO").body()).doesNotContain("Senaste 3 åren");
  }

  @Test
  void whatCannotBeShownSaysWhatToDoInstead() {
    Answer forecast = anyone().get("/indikatorer/HME?kind=forecast");
    assertThat(forecast.notice()).contains("räcker inte till", "(Prognosdiagram)");
    assertThat(forecast.body()).contains("<img");
    Answer early = anyone().get("/indikatorer/HME?from=1990&to=1991");
    assertThat(early.notice()).contains("Välj en annan tid");
    assertThat(early.body()).doesNotContain("<img").contains("<select id=\"from\"");
    Answer refused = anyone().get("/indikatorer/HME?kind=funnel");
    assertThat(refused.status()).isEqualTo(400);
  }

  @Test
  void whatIsUnknownIsNotFoundAndWhatIsMisspeltIsRefused() {
    assertThat(anyone().get("/indikatorer/FINNSINTE").status()).isEqualTo(404);
    assertThat(anyone().get("/indikatorer/HME?area=FINNSINTE").status()).isEqualTo(404);
    assertThat(anyone().get("/indikatorer/HME?member=delindex:nej").status()).isEqualTo(400);
    assertThat(anyone().get("/indikatorer/HME?from=20x").status()).isEqualTo(400);
  }

  @Test
  void whoWroteAValueIsToldOnlyToThoseWhoHaveLoggedIn() {
    assertThat(anyone().get("/indikatorer/HME").body()).doesNotContain(ReferenceFigures.AUTHOR);
    assertThat(people.as("läsare", "reader").get("/indikatorer/HME").body())
        .contains(ReferenceFigures.AUTHOR);
  }

  private Browser anyone() {
    return Browser.at(service.address());
  }
}
