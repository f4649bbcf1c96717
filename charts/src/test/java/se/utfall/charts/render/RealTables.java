package se.utfall.charts.render;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.ColourScale;
import se.utfall.charts.spec.HeatCell;
import se.utfall.charts.spec.HeatRow;
import se.utfall.charts.spec.Heatmap;
import se.utfall.charts.spec.Layer;
import se.utfall.charts.spec.SharePart;
import se.utfall.charts.spec.ShareRow;
import se.utfall.charts.spec.Shares;

/** What two boards answered in 2025 on the strategies of the programme, as pictures. */
final class RealTables {

  static final ColourScale ANSWERS =
      new ColourScale(List.of("Nej", "Delvis", "Ja"), ColourScale.Form.DIVERGING);

  private static final String SOUTHWEST = "Socialnämnd Sydväst";
  private static final String PURCHASE = "Nämnden för inköp och upphandling";

  private static final List<String> STRATEGIES =
      List.of(
          "1:1 Kunskapsbaserat arbete",
          "1:2 Säkrad kompetens",
          "2:1 Forum för samverkan",
          "2:2 Initiativ och deltagande i åtgärder",
          "2:3 Näringslivets och civilsamhällets delaktighet",
          "3:1 Målgrupper med störst behov",
          "3:2 Otrygga och utsatta platser",
          "3:3 Fysisk planering",
          "3:4 Bostadsområden och offentlig miljö",
          "3:5 Brottsoffer- och vittnesstöd",
          "4:1 Vålds- och drogförebyggande arbete",
          "4:2 Insatser till barn och unga i riskzon",
          "4:3 Insatser till den som vill lämna kriminalitet",
          "4:4 Våld i nära relation, hatbrott och hedersrelaterat våld",
          "5:1 Brottsförebyggande åtgärder i verksamheter",
          "5:2 Kontroller mot ekonomisk brottslighet",
          "5:3 Parallella samhällsstrukturer",
          "5:4 Tystnadskultur och otillåten påverkan",
          "Samlad bedömning av måluppfyllelse");

  private RealTables() {}

  static ChartSpec chart(String title, Layer layer) {
    ChartKind kind = layer instanceof Heatmap ? ChartKind.HEATMAP : ChartKind.SHARES;
    return RealMoney.chart(kind, title, "Arbetar nämnden i linje med strategin? 2025", layer);
  }

  /** A cell on the scale of answers, or a word without a step. */
  static HeatCell answer(String word) {
    int step = ANSWERS.steps().indexOf(word);
    return new HeatCell(step < 0 ? OptionalInt.empty() : OptionalInt.of(step), word);
  }

  static HeatRow strategy(String group, String name, String... answers) {
    List<HeatCell> cells = new ArrayList<>();
    for (String answer : answers) {
      cells.add(answer(answer));
    }
    return new HeatRow(group, name, cells);
  }

  static ChartSpec strategies() {
    String none = "ej svar";
    String first = "1 Kunskap och kompetens";
    String second = "2 Samverkan";
    String third = "3 Målgrupper och platser";
    List<HeatRow> rows =
        List.of(
            strategy(first, "1:1 Kunskapsbaserat arbete", "Ja", "Ja"),
            strategy(first, "1:2 Säkrad kompetens", "Ja", "Ja"),
            strategy(second, "2:1 Forum för samverkan", "Ja", "Ja"),
            strategy(second, "2:2 Initiativ och deltagande i åtgärder", "Ja", "Ja"),
            strategy(second, "2:3 Näringslivets och civilsamhällets delaktighet", "Ja", "Ja"),
            strategy(third, "3:1 Målgrupper med störst behov", "Ja", "Ja"),
            strategy(third, "3:2 Otrygga och utsatta platser", "Ja", "Nej"),
            strategy(third, "3:3 Fysisk planering", "Ja", none),
            strategy(third, "3:5 Brottsoffer- och vittnesstöd", "Nej", none));
    return chart(
        "Socialnämnd Sydväst arbetar i linje med 17 av 18 strategier",
        new Heatmap(List.of(SOUTHWEST, PURCHASE), false, rows, ANSWERS));
  }

  /** The same with every strategy and the overall judgement, as many rows as a page asks for. */
  static ChartSpec programme() {
    List<HeatRow> rows = new ArrayList<>();
    for (String name : STRATEGIES) {
      boolean unasked = name.matches("(3:[345]|4:[123]|Samlad) ?.*");
      String southwest = name.startsWith("3:5") ? "Nej" : "Ja";
      String purchase = unasked ? "ej svar" : name.matches("(3:2|4:4) .*") ? "Nej" : "Ja";
      String area = name.startsWith("Samlad") ? "Samlad bedömning" : "Målområde " + name.charAt(0);
      rows.add(strategy(area, name, southwest, purchase));
    }
    return chart(
        "Socialnämnd Sydväst arbetar i linje med 17 av 18 strategier, Nämnden för inköp och"
            + " upphandling med 10 av 12",
        new Heatmap(List.of(SOUTHWEST, PURCHASE), false, rows, ANSWERS));
  }

  static ShareRow row(String group, String name, int no, int partly, int yes) {
    int all = no + partly + yes;
    return new ShareRow(
        group, name, List.of(part(no, all), part(partly, all), part(yes, all)), all + " svar");
  }

  private static SharePart part(int count, int all) {
    return new SharePart(count, count + " av " + all);
  }

  static ChartSpec plans() {
    String single = "Strategier";
    String overall = "Samlade bedömningar";
    List<ShareRow> rows =
        List.of(
            row(single, "Trygghetsskapande och brottsförebyggande programmet 2022–2026", 3, 0, 27),
            row(
                single,
                "Handlingsplan mot nyrekrytering, gängkriminalitet och parallella samhällen"
                    + " 2023–2026",
                4,
                0,
                14),
            row(single, "Plan för att motverka tystnadskulturer 2023–2025", 0, 0, 5),
            row(
                single,
                "Handlingsplan för att inga områden ska vara särskilt utsatta 2025",
                0,
                2,
                0),
            row(overall, "Socialnämnd Sydväst", 0, 1, 2));
    return chart("Nämnderna svarade ja på 46 av 55 strategier", new Shares(ANSWERS, rows));
  }
}
