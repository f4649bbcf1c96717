package se.utfall.analytics.comparison;

/**
 * The limits of a funnel for one base, in the unit of the figures. By chance alone one group in
 * twenty lies outside the inner pair, one in 500 outside the outer. A lower limit may be below 0
 * and an upper above 1: then nothing can fall outside it.
 */
public record FunnelLimits(double lower998, double lower95, double upper95, double upper998) {

  /** Where a figure lies; strictly outside a limit counts. */
  public FunnelStatus status(double value) {
    if (value < lower998) {
      return FunnelStatus.BELOW_998;
    }
    if (value > upper998) {
      return FunnelStatus.ABOVE_998;
    }
    if (value < lower95) {
      return FunnelStatus.BELOW_95;
    }
    return value > upper95 ? FunnelStatus.ABOVE_95 : FunnelStatus.WITHIN;
  }
}
