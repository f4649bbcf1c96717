package se.utfall.charts.style;

/** The version of how pictures look; part of the ETag of every picture. */
public final class StyleVersion {

  /** Raise it with every change that alters the bytes of a picture. */
  public static final String CURRENT = "3";

  private StyleVersion() {}
}
