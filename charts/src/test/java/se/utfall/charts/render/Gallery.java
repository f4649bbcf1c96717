package se.utfall.charts.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.style.Theme;

/** Writes pictures to a folder, for eyes: {@code Gallery <folder> [theme [name]]}. */
final class Gallery {

  private static final List<PictureSize> SIZES =
      List.of(
          new PictureSize(400, 300, 1),
          new PictureSize(400, 500, 1),
          new PictureSize(850, 500, 1),
          new PictureSize(1200, 630, 1),
          new PictureSize(4000, 2000, 1),
          new PictureSize(200, 200, 2));

  private Gallery() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    ChartRenderer renderer = new ChartRenderer();
    Theme theme = arguments.length > 1 ? Theme.valueOf(arguments[1]) : Theme.LIGHT;
    Map<String, ChartSpec> charts = charts();
    if (arguments.length > 2) {
      charts.keySet().removeIf(name -> !name.startsWith(arguments[2]));
    }
    for (Map.Entry<String, ChartSpec> chart : charts.entrySet()) {
      for (PictureSize size : SIZES) {
        String name = chart.getKey().replace(' ', '-') + "-" + size.width() + "x" + size.height();
        for (PictureFormat format : PictureFormat.values()) {
          try {
            byte[] bytes = renderer.render(chart.getValue(), size, theme, format);
            Files.write(folder.resolve(name + "." + format.extension()), bytes);
          } catch (ChartNotDrawable reason) {
            System.out.println(name + ": " + reason.reason());
          }
        }
      }
    }
  }

  private static Map<String, ChartSpec> charts() {
    Map<String, ChartSpec> charts = new LinkedHashMap<>();
    charts.put("furniture", RealFigures.furniture(ChartKind.LINE));
    charts.put("notifications", RealFigures.notifications());
    charts.put("sickleave", RealFigures.sickLeave());
    charts.put("safety", RealFigures.safety());
    charts.put("months", RealFigures.sixtyMonths());
    charts.put("engagement", RealFigures.engagement(ChartKind.LINE));
    charts.put("furniture-bar", RealFigures.furniture(ChartKind.BAR));
    charts.put("engagement-bar", RealFigures.engagement(ChartKind.BAR));
    charts.put("shootings-bar", RealFigures.shootings());
    charts.put("spc", JudgedFigures.rebased());
    charts.put("spc-trial", JudgedFigures.trial());
    charts.put("spc-long", JudgedFigures.longSpc(120));
    charts.put("forecast", JudgedFigures.forecast(36, 12));
    charts.put("forecast-short", JudgedFigures.forecast(8, 2));
    charts.put("funnel", JudgedFigures.funnel(36));
    charts.put("funnel-ten", JudgedFigures.funnel(10));
    for (int areas : new int[] {6, 20, 36}) {
      charts.put("ranking-" + areas, RankedFigures.ranking(areas));
    }
    charts.put("ranking-safety", RankedFigures.safety());
    for (int panels : new int[] {1, 3, 6, 10, 36}) {
      charts.put("multiples-" + panels, RankedFigures.multiples(panels));
    }
    HardRankings.all().forEach((name, chart) -> charts.put("hard " + name, chart));
    HardRankings.crowded().forEach((name, chart) -> charts.put("hard " + name, chart));
    HardRankings.endless().forEach((name, chart) -> charts.put("hard " + name, chart));
    HardMoney.all().forEach((name, chart) -> charts.put("money " + name, chart));
    HardMoney.endless().forEach((name, chart) -> charts.put("money " + name, chart));
    HardMoney.crowded().forEach((name, chart) -> charts.put("money " + name, chart));
    HardTables.all().forEach((name, chart) -> charts.put("table " + name, chart));
    HardTables.crowded().forEach((name, chart) -> charts.put("table " + name, chart));
    HardTables.broad().forEach((name, chart) -> charts.put("table " + name, chart));
    HardTables.endless().forEach((name, chart) -> charts.put("table " + name, chart));
    charts.put("timeline", RealEvents.gvi());
    HardEvents.all().forEach((name, chart) -> charts.put("timeline " + name, chart));
    HardEvents.crowded().forEach((name, chart) -> charts.put("timeline " + name, chart));
    HardEvents.endless().forEach((name, chart) -> charts.put("timeline " + name, chart));
    HardCases.all().forEach((name, chart) -> charts.put(name.replace(' ', '-'), chart));
    return charts;
  }
}
