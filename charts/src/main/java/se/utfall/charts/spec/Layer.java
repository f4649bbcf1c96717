package se.utfall.charts.spec;

/** What a kind of picture draws beyond the series: already worked out, and with its words. */
public sealed interface Layer
    permits Layer.None,
        ControlLimits,
        Forecast,
        Funnel,
        Variance,
        Waterfall,
        Columns,
        Structure,
        Ranking,
        Multiples,
        Heatmap,
        Shares,
        Timeline {

  /** Nothing more: lines and bars. */
  record None() implements Layer {}

  /** Whether a picture of this kind is drawn with this layer. */
  default boolean fits(ChartKind kind) {
    return switch (kind) {
      case LINE, BAR -> this instanceof None;
      case SPC -> this instanceof ControlLimits;
      case FORECAST -> this instanceof Forecast;
      case FUNNEL -> this instanceof Funnel;
      case VARIANCE -> this instanceof Variance;
      case WATERFALL -> this instanceof Waterfall;
      case TREND -> this instanceof Columns;
      case STRUCTURE -> this instanceof Structure;
      case RANKING -> this instanceof Ranking;
      case SMALL_MULTIPLES -> this instanceof Multiples;
      case HEATMAP -> this instanceof Heatmap;
      case SHARES -> this instanceof Shares;
      case TIMELINE -> this instanceof Timeline;
    };
  }
}
