package se.utfall.analytics.disclosure;

/** What is done with cells where nobody is counted. */
public enum Zeros {
  /** They are always published. */
  PUBLISHED,
  /** They are not small counts, but may be hidden to protect one. */
  MAY_BE_HIDDEN,
  /** They are small counts themselves: that nobody is there must not be known either. */
  PRIMARY
}
