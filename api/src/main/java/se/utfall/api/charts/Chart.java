package se.utfall.api.charts;

import java.util.List;
import se.utfall.api.figures.Figures;
import se.utfall.api.trend.SeriesFinding;
import se.utfall.charts.spec.ChartSpec;

/**
 * A chart before it takes a form: what is drawn, and from what.
 *
 * @param spec what the picture shows
 * @param figures the indicator and the series
 * @param findings what each of the series says, in the same order
 */
public record Chart(ChartSpec spec, Figures figures, List<SeriesFinding> findings) {

  /** Copies the findings. */
  public Chart {
    findings = List.copyOf(findings);
  }
}
