package se.utfall.api.charts;

import java.util.List;
import java.util.Optional;
import se.utfall.api.analysis.Study;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.Layer;
import se.utfall.db.catalogue.CatalogueRepository.RebaseRow;

/** A kind of chart that shows one series and what an analysis makes of it. */
public interface SeriesLayer {

  /** The kind. */
  ChartKind kind();

  /**
   * What the chart shows of a series; empty when there are too few values to show anything rightly.
   *
   * @param rebases where limits start anew, by their start
   */
  Optional<Layered> of(Study study, List<RebaseRow> rebases, Words words);

  /** Why there is nothing to show of a series: a key under {@code chart.not}. */
  default String silence(Study study) {
    return "TOO_FEW";
  }

  /**
   * A series with its layer.
   *
   * @param drawn the series, its points judged, and the finding
   * @param layer what is drawn beyond it
   * @param csv exactly what is drawn, as delimited text
   * @param answers whether the analysis had enough values to say anything; if not, the chart shows
   *     the values alone
   */
  record Layered(Drawn drawn, Layer layer, String csv, boolean answers) {}
}
