package se.utfall.analytics.ranking;

/** Which figure stands first. */
public enum First {
  HIGHEST,
  LOWEST
}
