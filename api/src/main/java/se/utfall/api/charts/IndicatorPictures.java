package se.utfall.api.charts;

import jakarta.inject.Singleton;
import se.utfall.api.query.Parameters;
import se.utfall.charts.spec.ChartKind;

/** Pictures of indicators: {@code /charts/<indicator>.svg}. */
@Singleton
final class IndicatorPictures implements PictureFamily {
  private final ChartUse charts;
  private final HeatmapUse heatmaps;

  IndicatorPictures(ChartUse charts, HeatmapUse heatmaps) {
    this.charts = charts;
    this.heatmaps = heatmaps;
  }

  @Override
  public String folder() {
    return "";
  }

  @Override
  public String subjects() {
    return "<indicator>";
  }

  @Override
  public PictureRequest ask(Parameters parameters, String indicator) {
    ChartQuery query = ChartQuery.of(parameters, indicator);
    boolean isHeatmap = query.kind().filter(kind -> kind == ChartKind.HEATMAP).isPresent();
    return new PictureRequest(
        query.look(),
        reading ->
            (isHeatmap ? heatmaps.chart(reading, query) : charts.chart(reading, query)).picture());
  }
}
