package se.utfall.api.charts;

import java.util.List;
import se.utfall.api.figures.Figures;
import se.utfall.charts.spec.ChartSpec;

/**
 * A chart before it takes a form: what is drawn, and from what.
 *
 * @param spec what the picture shows
 * @param figures the indicator and the series
 * @param drawn the series drawn, in the order of the picture
 * @param csv exactly what is drawn, as delimited text
 */
public record Chart(ChartSpec spec, Figures figures, List<Drawn> drawn, String csv) {

  /** Copies the list. */
  public Chart {
    drawn = List.copyOf(drawn);
  }

  /** The same with its description for programs, ready to take a form. */
  public Picture picture() {
    return new Picture(spec, csv, ChartDescription.of(this), name());
  }

  private String name() {
    String part =
        drawn.size() == 1 ? new SeriesNames(figures.series()).common(drawn.get(0).series()) : "";
    return figures.indicator().name() + (part.isEmpty() ? "" : ", " + part);
  }
}
