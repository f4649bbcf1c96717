package se.utfall.api.charts;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.Layer;

/** A kind of chart that shows many areas for one period and what an analysis makes of them. */
public interface AreaLayer {

  /** The kind. */
  ChartKind kind();

  /**
   * What the chart shows; empty when there are too few areas to show anything rightly.
   *
   * @param around what the areas are shown with
   */
  Optional<Layered> of(AreaFigures figures, Around around, Words words);

  /**
   * What areas are shown with.
   *
   * @param per rates for so many of the denominator; empty for proportions
   * @param whole the area that all of them lie within, such as the city
   * @param highlighted code of the area that the chart is about
   */
  record Around(
      Optional<BigDecimal> per, Optional<AreaFigure> whole, Optional<String> highlighted) {}

  /**
   * Areas as a layer.
   *
   * @param layer what is drawn
   * @param unit unit of the values drawn
   * @param decimals decimals of the values drawn
   * @param sentence the finding, without a full stop
   * @param values the areas in words, for the alternative text
   * @param csv exactly what is drawn, as delimited text
   */
  record Layered(
      Layer layer, String unit, int decimals, String sentence, String values, String csv) {}
}
