package se.utfall.analytics.disclosure;

/** What happens to a cell. */
public enum CellStatus {
  /** It is shown. */
  PUBLISHED,
  /** It is hidden because its own count is small. */
  PRIMARY,
  /** It is hidden so that a small count cannot be worked out from it. */
  SECONDARY
}
