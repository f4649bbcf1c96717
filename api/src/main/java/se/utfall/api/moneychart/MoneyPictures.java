package se.utfall.api.moneychart;

import jakarta.inject.Singleton;
import se.utfall.api.charts.PictureFamily;
import se.utfall.api.charts.PictureRequest;
import se.utfall.api.query.Parameters;

/** Pictures of printed tables and of equity: {@code /charts/finance/<table>.svg}. */
@Singleton
final class MoneyPictures implements PictureFamily {
  private final MoneyChartUse charts;

  MoneyPictures(MoneyChartUse charts) {
    this.charts = charts;
  }

  @Override
  public String folder() {
    return "finance";
  }

  @Override
  public String subjects() {
    return "finance/<table> or finance/equity";
  }

  @Override
  public PictureRequest ask(Parameters parameters, String table) {
    MoneyChartQuery query = MoneyChartQuery.of(parameters, table);
    return new PictureRequest(query.look(), reading -> charts.picture(reading, query));
  }
}
