package se.utfall.analytics.spc;

/** What a missing value between two others means. A value of which only bounds are known is one. */
public enum GapPolicy {
  /** No moving range across the gap, and every run ends there. */
  BREAK,
  /** As if the missing row had never been. */
  BRIDGE
}
