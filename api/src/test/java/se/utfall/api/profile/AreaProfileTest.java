package se.utfall.api.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Program;
import se.utfall.db.teststore.WithReferenceFigures;

/** The pages of areas; the figures of Göteborg are the City's, those of Provstad are made up. */
@MicronautTest(transactional = false)
class AreaProfileTest implements WithReferenceFigures {
  private static final String SECRET = "7654";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Browser anyone;

  @BeforeAll
  void load() {
    anyone = Browser.at(service.getURI());
    Program editor =
        Program.at(service.getURI()).withSession(people.as("redaktör", "editor").session());
    editor
        .importing(
            "areas",
            """
            area;name;level;parent
            PRO;Provstad;kommun;
            PRO-S;Provsida;stadsområde;PRO
            PRO-A;Alby;mellanområde;PRO-S
            PRO-B;Berga;mellanområde;PRO-S
            PRO-C;Ceby;mellanområde;PRO-S
            PRO-D;Dalby;mellanområde;PRO-S
            NY;Nystad;kommun;
            NY-A;Asby;mellanområde;NY
            NY-B;Boby;mellanområde;NY
            NY-C;Coby;mellanområde;NY
            """)
        .ok();
    editor
        .importing(
            "indicators",
            """
            indicator;name;unit;better;decimals;frequency;theme;owner;description;confidentiality;target;target_kind;target_period;headline_area;headline_member
            NOJD;Nöjda;procent;higher;0;A;prov;SLK;;public;;;;PRO;
            BESOK;Besökare;antal;higher;0;A;prov;SLK;;public;;;;PRO;
            FRAGA;Ny fråga;procent;lower;0;A;prov;SLK;;public;;;;PRO;
            KARTA;Kartans tal;procent;lower;0;A;prov;SLK;;public;;;;GBG-HIS-VBI;
            KANT;Känt tal;procent;lower;0;A;prov;SLK;;public;;;;NY-A;
            """)
        .ok();
    importing(
        editor,
        exact("NOJD;PRO;2023", "60"),
        exact("NOJD;PRO-S;2022", "50"),
        "NOJD;PRO-A;2023;;;;40;50;range;A;TBA-2023;;",
        "NOJD;PRO-B;2023;;;;55;65;range;A;TBA-2023;;",
        exact("NOJD;PRO-C;2023", SECRET),
        exact("NOJD;PRO-D;2021", "70"),
        exact("BESOK;PRO;2023", "1000"),
        exact("BESOK;PRO-A;2023", "10"),
        exact("FRAGA;PRO;2022", "20"),
        "FRAGA;PRO;2023;;;30;30;30;exact;B;TBA-2023;;",
        exact("FRAGA;PRO-A;2022", "20"),
        exact("FRAGA;PRO-A;2023", "20"),
        exact("KARTA;GBG-HIS-VBI;2022", "18"),
        exact("KARTA;GBG-HIS-VBI;2023", "10"),
        exact("KARTA;GBG-SYD-TYN;2023", "30"),
        exact("KARTA;GBG-SYD-HOG;2023", "20"),
        "KARTA;GBG-SYD-FTO;2023;;;;12;28;range;A;TBA-2023;;",
        exact("KARTA;GBG-NOR-NAN;2023", SECRET),
        exact("KANT;NY-A;2023", "10"),
        exact("KANT;NY-B;2023", "20"),
        exact("KANT;NY-C;2023", "30"));
    importing(
        editor,
        "NOJD;PRO-C;2023;;;;;;missing;Q;TBA-2023;;",
        "KARTA;GBG-NOR-NAN;2023;;;;;;missing;Q;TBA-2023;;");
  }

  private static String exact(String cell, String value) {
    return cell + ";;;" + value + ";" + value + ";" + value + ";exact;A;TBA-2023;;";
  }

  private static void importing(Program editor, String... rows) {
    editor
        .importing(
            "observations",
            "indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note\n"
                + String.join("\n", rows)
                + "\n")
        .ok();
  }

  @Test
  void theSafetyIndexOfOneAreaStandsAmongTheOthersWithThePlacesThatAreTrulyPossible() {
    Answer page = anyone.get("/omraden/GBG-HIS-VBI");
    assertThat(page.heading()).isEqualTo("Västra Biskopsgården");
    assertThat(Answer.words(page.body())).contains("Mellanområde i Hisingen, Göteborg");
    assertThat(page.row("Trygghetsindex"))
        .containsExactly(
            "Trygghetsindex Jämförs nedan Trygghetsindex",
            "41 av 100 2023",
            "– ingen siffra",
            "Jämförs inte: inget större område har indikatorn.",
            "1–3 av 3",
            "▼ ner 13 enheter från 2019, sämre");
    assertThat(page.row("Norra Angered")).containsExactly("Norra Angered", "1–3", "under 56");
    assertThat(page.row("Västra Biskopsgården"))
        .containsExactly("Västra Biskopsgården", "1–3", "41");
    assertThat(page.body()).contains("Trygghetsindex: mellanområden</h2>").contains("2024-01-");
  }

  @Test
  void everyPictureIsThereAndItsAlternativeTextIsThatOfThePicture() {
    Answer page = anyone.get("/omraden/GBG-HIS-VBI");
    List<String> pictures =
        page.each("<img src=\"(.*?)\"").stream()
            .map(one -> one.replace("&amp;", "&"))
            .distinct()
            .toList();
    assertThat(pictures)
        .hasSize(2)
        .anyMatch(one -> one.contains("kind=ranking") && one.contains("area=GBG-HIS-VBI"))
        .anyMatch(one -> one.contains("kind=small-multiples"));
    for (String picture : pictures) {
      assertThat(anyone.get(picture).type()).as(picture).isEqualTo("image/svg+xml");
      String text = anyone.get(picture.replace(".svg?", ".txt?")).body().strip();
      assertThat(page.body()).contains("alt=\"" + text + "\"");
    }
  }

  @Test
  void theTreeLeadsUpDownAndAsideAndAnAreaWithoutFiguresSaysWhatToDo() {
    Answer page = anyone.get("/omraden/GBG-HIS?lang=sv");
    assertThat(page.body())
        .contains("Det finns inga siffror för Hisingen som du kan se.")
        .contains("Se områdena inom det, eller välj ett annat område i listan.")
        .doesNotContain("<h2>");
    assertThat(page.each("<li><a href=\"/omraden/(.*?)\""))
        .containsExactly(
            "GBG", "GBG-CEN", "GBG-HIS", "GBG-HIS-VBI", "GBG-NOR", "GBG-SYD", "GBG-HIS-VBI");
    assertThat(anyone.get("/omraden").each("<li><a href=\"/omraden/(GBG-S.*?)\""))
        .containsExactly("GBG-SYD", "GBG-SYD-FTO", "GBG-SYD-TYN", "GBG-SYD-HOG");
  }

  @Test
  void theCityIsTheWholeAndComparesTheAreasWithinIt() {
    Answer page = anyone.get("/omraden/GBG");
    assertThat(page.body())
        .contains("Göteborg är helheten. Det finns inget större område att jämföra med.")
        .contains("Trygghetsindex: mellanområden i Göteborg</h2>")
        .doesNotContain(">Skillnad</th>", "Alby");
    assertThat(page.row("Trygghetsindex"))
        .contains("mäts inte här, men i mindre områden")
        .noneMatch(cell -> cell.contains("av 3"));
    assertThat(anyone.get("/omraden/GBG?indicator=KANNER-TRYGGHET").row("Stockholm").toString())
        .contains("saknas");
    assertThat(anyone.get("/omraden/GBG?lang=en").body())
        .contains("Göteborg is the whole.", "/omraden/GBG-HIS?lang=en");
  }

  /** 40 − 60 = −20 and 50 − 60 = −10: lower, whatever the truth is. 55–65 may be either. */
  @Test
  void aDifferenceHonoursTheBoundsAndIsToTheNearestWholeOfTheSamePeriod() {
    assertThat(anyone.get("/omraden/PRO-A").row("Nöjda"))
        .containsExactly(
            "Nöjda Jämförs nedan Nöjda",
            "40–50 procent 2023",
            "Provstad: 60 procent 2023",
            "▼ 10–20 procentenheter lägre än Provstad, sämre",
            "2 av 2 inte med, uppgiften är dold: Ceby; inte med, uppgift saknas: Dalby",
            "en mätning");
    assertThat(anyone.get("/omraden/PRO-B").row("Nöjda"))
        .contains("~ högre eller lägre än Provstad går inte att säga");
  }

  @Test
  void whatCannotBeComparedIsNotAndThePageSaysWhy() {
    Answer page = anyone.get("/omraden/PRO-A");
    assertThat(page.row("Besökare"))
        .contains("10 2023", "Jämförs inte: mängden i en del säger inget mot mängden i helheten.");
    assertThat(page.row("Ny fråga"))
        .contains("Jämförs inte: Provstad har en annan definition den perioden.");
    assertThat(page.body())
        .contains("Alby har siffror för tre av de sex indikatorer som mäts i mellanområden.")
        .contains("En går att jämföra med ett större område: ingen är bättre och en sämre.");
    assertThat(page.row("Trygghetsindex")).containsExactly("Trygghetsindex", "uppgift saknas");
    assertThat(anyone.get("/omraden/PRO-D").row("Nöjda"))
        .contains("70 procent 2021", "Jämförs inte: Provsida har ingen siffra för 2021.");
  }

  @Test
  void aHiddenFigureIsAWordInEveryTable() {
    Answer own = anyone.get("/omraden/PRO-C");
    assertThat(own.row("Nöjda")).contains("dold 2023", "Det finns ingen siffra att jämföra.");
    assertThat(own.body()).doesNotContain("class=\"lead\"");
    Answer other = anyone.get("/omraden/PRO-A");
    assertThat(other.row("Ceby")).contains("dold");
    assertThat(own.body() + other.body()).doesNotContain(SECRET);
  }

  /** 10, 20 and 30 for certain; 12–28 may be on either side of 20. Lower is better. */
  @Test
  void theLeadSaysWhereAnAreaIsSurelyBestOrWorstAndNothingOfWhereItMayBe() {
    assertThat(lead("NY-A"))
        .contains(
            "Bland de mellanområden som jämförs här är Asby enligt siffrorna bäst i Känt tal (2023).");
    assertThat(lead("NY-C"))
        .contains(
            "Bland de mellanområden som jämförs här är Coby enligt siffrorna sämst i Känt tal (2023).");
    assertThat(lead("NY-B")).doesNotContain("enligt siffrorna");
    assertThat(lead("GBG-SYD-FTO")).doesNotContain("enligt siffrorna");
  }

  @Test
  void noAreaIsCalledBestWhereAnotherIsHidden() {
    assertThat(lead("GBG-HIS-VBI"))
        .contains("siffror för två av")
        .doesNotContain("enligt siffrorna");
    assertThat(anyone.get("/omraden/GBG-SYD-FTO").row("Kartans tal"))
        .contains("2–3 av 4 inte med, uppgiften är dold: Norra Angered");
  }

  private String lead(String area) {
    return anyone.get("/omraden/" + area).each("<p class=\"lead\">(.*?)</p>").get(0);
  }

  @Test
  void theMapHasATileForEachAreaWithItsFigureOrWhyThereIsNone() {
    Answer page = anyone.get("/omraden/GBG?indicator=KARTA");
    List<String> tiles =
        page.all("<li class=\"map-area .*?</li>").stream()
            .map(
                tile ->
                    tile.replaceAll("<li class=\"map-area (.*?)\".*", "$1").strip()
                        + ":"
                        + Answer.words(tile))
            .toList();
    assertThat(tiles)
        .containsExactlyInAnyOrder(
            "shade-1:Västra Biskopsgården 10",
            "open:Frölunda-Tofta 12–28",
            "shade-6:Tynnered 30",
            "shade-4:Högsbo 20",
            "withheld:Norra Angered dold");
    assertThat(page.all("<li class=\"north-west\">.*?</ul>").get(0))
        .contains("Hisingen", "/omraden/GBG-HIS-VBI?indicator=KARTA#jamforelse");
    assertThat(page.body()).contains("Inga mindre områden är inlagda.").doesNotContain(SECRET);
    assertThat(anyone.get("/omraden/PRO-A").body()).doesNotContain("class=\"map-area");
  }

  @Test
  void onlyWhatWasKnownThenIsShownAndWhatIsNotThereIsRefused() {
    assertThat(anyone.get("/omraden/PRO?asOf=2020-01-01").status()).isEqualTo(404);
    assertThat(anyone.get("/omraden/FINNSINTE").status()).isEqualTo(404);
    assertThat(anyone.get("/omraden/GBG?indicator=FINNSINTE").status()).isEqualTo(404);
    assertThat(anyone.get("/omraden/GBG?level=kommun").status()).isEqualTo(400);
    assertThat(anyone.get("/sok?q=tynnered").body()).contains("href=\"/omraden/GBG-SYD-TYN\"");
  }
}
