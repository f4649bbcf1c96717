package se.utfall.charts.spec;

/** What a deviation does to the result; it follows from the kind of line, never from the sign. */
public enum Impact {
  /** The result is better for it. */
  FAVOURABLE,
  /** The result is worse for it. */
  UNFAVOURABLE,
  /** Neither, or nobody can say. */
  NONE
}
