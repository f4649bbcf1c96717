package se.utfall.charts.render;

/** The file forms of a picture. */
public enum PictureFormat {
  SVG("image/svg+xml", "svg"),
  PNG("image/png", "png"),
  PDF("application/pdf", "pdf");

  private final String mediaType;
  private final String extension;

  PictureFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The end of the file name, without the dot. */
  public String extension() {
    return extension;
  }
}
