package se.utfall.api.charts;

import jakarta.inject.Singleton;
import se.utfall.api.query.Parameters;

/** Pictures of indicators: {@code /charts/<indicator>.svg}. */
@Singleton
final class IndicatorPictures implements PictureFamily {
  private final ChartUse charts;

  IndicatorPictures(ChartUse charts) {
    this.charts = charts;
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
    return new PictureRequest(query.look(), reading -> charts.chart(reading, query).picture());
  }
}
