package se.utfall.charts.drawing;

import java.awt.Color;

/**
 * What is drawn on, and what is said of it.
 *
 * @param width in nominal units
 * @param height in nominal units
 * @param unit px for each nominal unit
 * @param language ISO 639 code
 * @param title the words for those who do not see the picture, short
 * @param description the same at length
 * @param source where the figures come from
 * @param series which figures are drawn
 * @param dataVersion which state of the figures
 */
public record Sheet(
    double width,
    double height,
    double unit,
    Color paper,
    String language,
    String title,
    String description,
    String source,
    String series,
    String dataVersion) {

  public Sheet {
    title = Printable.of(title);
    description = Printable.of(description);
    source = Printable.of(source);
    series = Printable.of(series);
    dataVersion = Printable.of(dataVersion);
  }

  /** One that holds words of a document, which says elsewhere what it is; a unit is a px. */
  public static Sheet ofWords(double width, double height, Color paper, String language) {
    return new Sheet(width, height, 1, paper, language, "", "", "", "", "");
  }
}
