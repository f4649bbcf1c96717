package se.utfall.charts.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.ColourScale;
import se.utfall.charts.spec.ColourScale.Form;
import se.utfall.charts.spec.HeatCell;
import se.utfall.charts.spec.HeatRow;
import se.utfall.charts.spec.Heatmap;
import se.utfall.charts.spec.SharePart;
import se.utfall.charts.spec.ShareRow;
import se.utfall.charts.spec.Shares;

/** Tables that are hard to lay out; the figures are made up for it. */
final class HardTables {

  private static final String LONG = HardCases.LONG;
  private static final List<String> CLASSES =
      List.of("under 20", "20–39", "40–59", "60–79", "80 eller mer");
  private static final List<String> SENTENCES =
      List.of(
          "1 Systematiskt arbete pågår inte",
          "2 Arbete pågår men ett större utvecklingsarbete behövs",
          "3 Ett mindre utvecklingsarbete behövs",
          "4 Arbete sker i enlighet med strategin");

  private HardTables() {}

  /** Those that every size has room for. */
  static Map<String, ChartSpec> all() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    all.put("heat one", heat(table(1, 1, 0), List.of("2023"), true));
    all.put("heat three", heat(table(3, 4, 0), years(4), true));
    all.put("shares one", shares(List.of(RealTables.row("", LONG, 0, 0, 7))));
    all.put("shares none", shares(List.of(row("Ingen svarade", 0), row("Alla", 3))));
    all.put("heat long", heat(table(5, 3, 1), List.of(LONG, "B " + LONG, "C"), false));
    all.put("strategies", RealTables.strategies());
    all.put("plans", RealTables.plans());
    return all;
  }

  /** Those that the smallest pictures have no room for. */
  static Map<String, ChartSpec> crowded() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    all.put("heat years", heat(table(10, 12, 0), years(12), true));
    all.put("heat quarters", heat(table(10, 40, 0), quarters(40), true));
    all.put("whole programme", RealTables.programme());
    return all;
  }

  /** Those that need a high picture. */
  static Map<String, ChartSpec> endless() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    all.put("heat 40", heat(table(40, 5, 2), years(5), true));
    all.put(
        "shares 40",
        shares(
            IntStream.range(0, 40)
                .mapToObj(i -> RealTables.row("Grupp " + i / 10, "Rad " + i, i % 3, i % 5, 1 + i))
                .toList()));
    all.put("shares sentences", sentences());
    return all;
  }

  /** Those with so many columns that they need a broad picture. */
  static Map<String, ChartSpec> broad() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    all.put("heat months", heat(table(8, 120, 0), quarters(120), true));
    all.put("heat boards", heat(table(6, 8, 0), boards(8), false));
    return all;
  }

  private static ChartSpec heat(List<HeatRow> rows, List<String> columns, boolean ordered) {
    ColourScale scale = new ColourScale(CLASSES, Form.SEQUENTIAL);
    return RealTables.chart(
        "Andelen är störst i Centrum", new Heatmap(columns, ordered, rows, scale));
  }

  private static ChartSpec shares(List<ShareRow> rows) {
    return RealTables.chart("De flesta svarade ja", new Shares(RealTables.ANSWERS, rows));
  }

  private static ShareRow row(String name, int yes) {
    return RealTables.row("", name, 0, 0, yes);
  }

  private static ChartSpec sentences() {
    int[][] counts = {{0, 1, 9, 3}, {2, 2, 2, 2}, {0, 0, 0, 1}, {12, 0, 0, 55}};
    List<ShareRow> rows = new ArrayList<>();
    for (int[] row : counts) {
      int all = Arrays.stream(row).sum();
      List<SharePart> parts =
          Arrays.stream(row).mapToObj(n -> new SharePart(n, n + " av " + all)).toList();
      rows.add(new ShareRow(LONG, "Nämnd " + rows.size() + " " + LONG, parts, all + " svar"));
    }
    return RealTables.chart(LONG, new Shares(new ColourScale(SENTENCES, Form.DIVERGING), rows));
  }

  private static List<String> years(int count) {
    return IntStream.range(0, count).mapToObj(i -> Integer.toString(2012 + i)).toList();
  }

  private static List<String> quarters(int count) {
    return IntStream.range(0, count).mapToObj(i -> (1990 + i / 4) + " kv " + (1 + i % 4)).toList();
  }

  private static List<String> boards(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> (char) ('A' + i) + "-nämnden för upphandling")
        .toList();
  }

  private static List<HeatRow> table(int rows, int columns, int groups) {
    List<HeatRow> all = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<HeatCell> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        int value = (row * 37 + column * 11) % 100;
        boolean hidden = row % 4 == 3 && column == 1;
        cells.add(
            hidden
                ? new HeatCell(OptionalInt.empty(), "dold")
                : new HeatCell(OptionalInt.of(value / 20), Integer.toString(value)));
      }
      String group = groups == 0 ? "" : "Grupp " + row * groups / rows + " " + LONG;
      all.add(new HeatRow(group, "Område " + row + (groups == 1 ? " " + LONG : ""), cells));
    }
    return all;
  }
}
