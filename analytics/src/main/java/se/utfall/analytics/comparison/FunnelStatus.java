package se.utfall.analytics.comparison;

/** Where a group lies in a funnel; on a limit is within it. */
public enum FunnelStatus {
  BELOW_998,
  BELOW_95,
  WITHIN,
  ABOVE_95,
  ABOVE_998
}
