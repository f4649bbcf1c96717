package se.utfall.api.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.ReferenceService;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.api.words.Words;
import se.utfall.db.programme.ProgrammeRepository.AnswerRow;
import se.utfall.db.programme.ProgrammeRepository.ScaleRow;

/** What the boards answered in 2023 and 2025 as pictures, words, tables and descriptions. */
class ProgrammePictureTest {
  private static final String SOUTHWEST = "Socialnämnd Sydväst";
  private static final String PURCHASE = "Nämnden för inköp och upphandling";
  private static final String SAFETY =
      "Trygghetsskapande och brottsförebyggande programmet 2022–2026";

  private final ReferenceService service = ReferenceService.shared();

  private final Program anyone = Program.at(service.address());

  private Reply get(String file, String query) {
    return anyone.get("/charts/programme/" + file + "?" + query);
  }

  private static String plan(String name) {
    return "plan=" + Program.encoded(name);
  }

  @Test
  void withoutParametersThePlanAndTheScaleWithMostAnswersAreShown() {
    String finding = SOUTHWEST + " svarar ”Ja” för 17 av 18 strategier; " + PURCHASE;
    assertThat(get("heatmap.txt", "").ok().text())
        .startsWith("Värmekarta: " + SAFETY + ": nämndernas svar 2025. " + finding)
        .contains("för 10 av 12. ")
        .contains(SOUTHWEST + ": ”Nej” 1 av 18, ”Delvis” 0 av 18, ”Ja” 17 av 18.")
        .contains(PURCHASE + " har inget svar om 6 av 18 strategier.")
        .contains(
            "Annat svar än ”Ja”: 3:2 Otrygga och utsatta platser ("
                + PURCHASE
                + ", ”Nej”);"
                + " 3:5 Brottsoffer- och vittnesstöd ("
                + SOUTHWEST
                + ", ”Nej”); 4:4 Våld")
        .contains("Samlad bedömning: " + SOUTHWEST + " om " + SAFETY + " ”Ja”.")
        .contains("Källa: Uppföljning av program och planer, socialnämnd Sydväst; Uppf");
    assertThat(get("heatmap.txt", "lang=en").ok().text())
        .contains(SOUTHWEST + " answers “Ja” for 17 of 18 strategies; " + PURCHASE);
    String words = Answer.words(get("heatmap.svg", "width=1200&height=900").ok().text());
    assertThat(words)
        .contains("Målområde 3")
        .contains("3:5 Brottsoffer- och vittnesstöd")
        .contains("inget svar")
        .contains("Samlad bedömning");
  }

  @Test
  void theTwoScalesAreNeverMixed() {
    String board = "board=" + Program.encoded("Förvaltning (ej namngiven)");
    for (String query : List.of(board, "answerScale=fyrgradig", "survey=2023")) {
      String text = get("heatmap.txt", query).ok().text();
      assertThat(text)
          .contains(
              "Förvaltning (ej namngiven) svarar ”Arbete sker i enlighet med strategin” för 3 av 13"
                  + " strategier.")
          .contains("”Arbete pågår men ett större utvecklingsarbete behövs” 1 av 13")
          .doesNotContain("”Ja”", SOUTHWEST);
    }
    Map<String, Object> description = get("shares.json", "answerScale=fyrgradig").ok().json();
    assertThat(description)
        .containsEntry("boards", List.of("Förvaltning (ej namngiven)"))
        .containsEntry("scale", "fyrgradig")
        .containsEntry("kind", "shares");
    assertThat(description.get("steps").toString())
        .startsWith("[4 Systematiskt arbete pågår inte, 3 Arbete pågår men");
  }

  @Test
  void sharesAreCountedByPlanAndOverallJudgementsApart() {
    String csv = get("shares.csv", "").ok().text();
    assertThat(csv)
        .startsWith("group;board;survey;scale;answer;label;count;total\n")
        .contains(SAFETY + ";" + SOUTHWEST + ";2025;ja-delvis-nej;Ja;Ja;17;18\n")
        .contains(SAFETY + ";" + PURCHASE + ";2025;ja-delvis-nej;Nej;Nej;2;12\n")
        .contains("Samlade bedömningar;" + SOUTHWEST + ";2025;ja-delvis-nej;Delvis;Delvis;1;3\n")
        .doesNotContain("Samlade bedömningar;" + PURCHASE);
    assertThat(get("shares.txt", "").ok().text())
        .contains(
            SOUTHWEST + " svarar ”Ja” för 33 av 38 strategier; " + PURCHASE + " för 13 av 17.")
        .contains("Nämndernas svar 2025 om strategierna i fyra program och planer");
    assertThat(get("shares.csv", plan(SAFETY)).ok().text())
        .contains("Målområde 3;" + SOUTHWEST + ";2025;ja-delvis-nej;Ja;Ja;4;5\n")
        .contains("Målområde 4;" + PURCHASE + ";2025;ja-delvis-nej;Nej;Nej;1;1\n");
    assertThat(Answer.words(get("shares.svg", "height=700").ok().text()))
        .contains("17 av 18")
        .contains("18 strategier")
        .contains("3 bedömningar");
  }

  @Test
  void membersOfAnIndicatorAreShadedInRoundClassesThatTheKeyNames() {
    assertThat(anyone.get("/charts/HME.txt?kind=heatmap").ok().text())
        .startsWith(
            "Värmekarta: Hållbart medarbetarengagemang, Göteborg, index 0–100. 2023: högst chefer,"
                + " motivation (88 av 100), lägst chefer, inflytande (61 av 100). Färgen visar"
                + " vilken klass värdet hör till: 50 till 59; 60 till 69; 70 till 79; 80 till 90."
                + " Högst av alla 88 (chefer, motivation, 2023),");
    assertThat(Answer.words(anyone.get("/charts/HME.svg?kind=heatmap").ok().text()))
        .contains("80 till 90")
        .contains("medarbetare, styrning");
  }

  @Test
  void theTableOfAHeatmapHasARowForEveryCell() {
    String csv = get("heatmap.csv", "").ok().text();
    assertThat(csv.lines()).hasSize(1 + 2 * 19);
    assertThat(csv)
        .contains(";3:3;Fysisk planering;" + PURCHASE + ";;ja-delvis-nej;;;\n")
        .contains(
            ";3:5;Brottsoffer- och vittnesstöd;" + SOUTHWEST + ";2025;ja-delvis-nej;Nej;1;Nej");
  }

  @Test
  void thePageShowsBoardsByStrategiesWithSignsAndWordsAndTheScalesApart() {
    Answer page = Browser.at(service.address()).get("/uppfoljning");
    assertThat(page.row("3:5 Brottsoffer- och vittnesstöd"))
        .containsExactly("3:5 Brottsoffer- och vittnesstöd", "○ Nej", "inget svar");
    assertThat(page.row("5:4 Tystnadskultur och otillåten påverkan")).contains("● Ja", "● Ja");
    assertThat(page.row(SAFETY))
        .containsExactly(SAFETY, SOUTHWEST, "17 av 18", "0 av 18", "1 av 18");
    assertThat(page.row("Samlade bedömningar"))
        .containsExactly("Samlade bedömningar", SOUTHWEST, "2 av 3", "1 av 3", "0 av 3");
    assertThat(page.body())
        .contains("Svar 2025", "Svar 2023")
        .contains(SOUTHWEST + " svarar ”Ja” för 33 av 38 strategier; " + PURCHASE)
        .contains("svarar ”Arbete sker i enlighet med strategin” för 3 av 13 strategier.")
        .contains(SOUTHWEST + " har svarat i en mätning på den här skalan (2025)")
        .contains(
            "/charts/programme/shares.svg?answerScale=ja-delvis-nej&amp;width=850&amp;height=");
    assertThat(Browser.at(service.address()).get("/uppfoljning?" + plan(SAFETY)).row("Målområde 3"))
        .containsExactly("Målområde 3", SOUTHWEST, "4 av 5", "0 av 5", "1 av 5");
    assertThat(anyone.get("/uppfoljning?plan=Inget").status()).isEqualTo(400);
  }

  /** Made up: a board that answered twice on one scale. */
  @Test
  void whoAnsweredTwiceOnOneScaleIsToldWhatChanged() {
    List<AnswerRow> rows =
        List.of(
            answer("1:1", "2023", 1, "Nej"),
            answer("1:2", "2023", 3, "Ja"),
            answer("1:3", "2023", 2, "Delvis"),
            answer("1:4", "2023", 2, "Delvis"),
            answer("samlad", "2023", 1, "Nej"),
            answer("1:1", "2025", 3, "Ja"),
            answer("1:2", "2025", 2, "Delvis"),
            answer("1:3", "2025", 2, "Delvis"),
            answer("samlad", "2025", 3, "Ja"));
    assertThat(new SurveyChanges(Words.sv()).of(rows))
        .containsExactly(
            "Nämnd X, från 2023 till 2025: av 3 strategier har 1 fått ett högre svar och 1 ett"
                + " lägre. Högre: 1:1 Titel. Lägre: 1:2 Titel.");
    Answers latest =
        AnswerChoice.ALL.among(
            rows, List.of(new ScaleRow("s", "Nej", 1, "Nej"), new ScaleRow("s", "Ja", 3, "Ja")));
    assertThat(latest.surveys()).containsExactly("2025");
    assertThat(latest.strategies().total()).isEqualTo(3);
  }

  private static AnswerRow answer(String item, String survey, int rank, String answer) {
    return new AnswerRow("Plan", item, "Titel", "Nämnd X", survey, "s", answer, rank, answer, "S");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "heatmap.svg|plan=Inget|400|parameter 'plan' is 'Inget'",
        "heatmap.txt|answerScale=femgradig|400|there is: fyrgradig; ja-delvis-nej",
        "shares.csv|answerScale=fyrgradig&survey=2025|400|there is: ja-delvis-nej",
        "shares.svg|survey=1999|400|there is: 2023; 2025",
        "shares.svg|width=200&height=200|400|too small",
        "cake.svg||404|programme/heatmap or programme/shares",
      })
  void whatIsNotThereIsRefusedAndNamed(String file, String query, int status, String words) {
    Reply reply = get(file, query == null ? "" : query);
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.json().get("detail").toString()).contains(words);
  }
}
