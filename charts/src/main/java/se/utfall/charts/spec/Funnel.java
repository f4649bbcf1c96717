package se.utfall.charts.spec;

import java.util.List;
import java.util.Objects;

/**
 * The layer of {@link ChartKind#FUNNEL}, which has no series.
 *
 * @param points in the order in which they get their names, those outside the limits before the
 *     others; an area whose figure is missing or hidden is not among them
 * @param centre what all are held against, such as the city as a whole
 * @param inner the narrower limits, by custom of 95 %
 * @param outer the wider ones, by custom of 99.8 %
 * @param sizeWord what the sizes are, under their axis, for example "Invånare 2023"
 * @param words the key to the classes of points; only those that occur are shown
 */
public record Funnel(
    List<FunnelPoint> points,
    Level centre,
    FunnelCurve inner,
    FunnelCurve outer,
    String sizeWord,
    ClassWords words)
    implements Layer {

  public Funnel {
    points = List.copyOf(points);
    Objects.requireNonNull(centre, "centre");
    Objects.requireNonNull(inner, "inner");
    Objects.requireNonNull(outer, "outer");
    Objects.requireNonNull(sizeWord, "sizeWord");
    Objects.requireNonNull(words, "words");
  }
}
