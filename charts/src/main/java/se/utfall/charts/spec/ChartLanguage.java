package se.utfall.charts.spec;

import java.time.LocalDate;
import java.util.List;
import se.utfall.charts.style.FigureFormat;

/** The language of a picture: its number format and the few words that the frame adds itself. */
public enum ChartLanguage {
  SWEDISH(
      "sv",
      FigureFormat.SWEDISH,
      "Källa: ",
      "Data per ",
      "Axeln börjar på ",
      "skala ×",
      "uppgift saknas",
      "Sida {n} av {m}",
      "jan feb mars april maj juni juli aug sep okt nov dec"),
  ENGLISH(
      "en",
      FigureFormat.ENGLISH,
      "Source: ",
      "Data as of ",
      "The axis starts at ",
      "scale ×",
      "no figure",
      "Page {n} of {m}",
      "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");

  private final String code;
  private final FigureFormat figures;
  private final String source;
  private final String dataPer;
  private final String axisStart;
  private final String scale;
  private final String missing;
  private final String page;
  private final List<String> months;

  ChartLanguage(
      String code,
      FigureFormat figures,
      String source,
      String dataPer,
      String axisStart,
      String scale,
      String missing,
      String page,
      String months) {
    this.code = code;
    this.figures = figures;
    this.source = source;
    this.dataPer = dataPer;
    this.axisStart = axisStart;
    this.scale = scale;
    this.missing = missing;
    this.page = page;
    this.months = List.of(months.split(" "));
  }

  /** The ISO 639 code, as in the attribute {@code lang}. */
  public String code() {
    return code;
  }

  public FigureFormat figures() {
    return figures;
  }

  /** "Källa: " and the source. */
  public String sourceLine(String source) {
    return this.source + source;
  }

  /** "Data per " and the date. */
  public String dataPerLine(String date) {
    return dataPer + date;
  }

  /** "Axeln börjar på " and the least value of a value axis that does not begin at zero. */
  public String axisStartLine(String value) {
    return axisStart + value;
  }

  /** "skala ×" and how many times larger than its neighbour a part of the picture is drawn. */
  public String scaleLine(int times) {
    return scale + times;
  }

  /** What is said of a figure that is missing, where the picture leaves a plain gap. */
  public String missing() {
    return missing;
  }

  /** "Sida 1 av 3". */
  public String pageLine(int number, int all) {
    return page.replace("{n}", Integer.toString(number)).replace("{m}", Integer.toString(all));
  }

  /** The month and its year, as short as an axis has room for: "mars 2023". */
  public String monthOf(LocalDate day) {
    return months.get(day.getMonthValue() - 1) + "\u00a0" + day.getYear();
  }
}
