package se.utfall.api.exitprogramme;

import java.util.List;

/**
 * The page of the exit programme, ready to be shown.
 *
 * @param asOf notice of the moment that the page is of; empty when it is now
 * @param lead what the programme costs, or that this is missing
 * @param details what else is known, and what is not
 * @param years the years, the heads of the columns
 * @param rows the measures
 * @param areas what should be done better, by year
 * @param sources where the figures come from
 * @param codes how each measure is imported
 */
public record ExitProgrammePage(
    String asOf,
    String lead,
    String details,
    List<String> years,
    List<Row> rows,
    List<Area> areas,
    List<String> sources,
    List<Code> codes) {

  /** A measure through the years. */
  public record Row(String name, List<Figure> figures) {}

  /** A figure with what must be said along with it; {@code isKnown} tells it from its lack. */
  public record Figure(String text, List<String> notes, boolean isKnown) {}

  /** What should be done better. */
  public record Area(String year, String text, String source) {}

  /** A measure and the code it is imported under. */
  public record Code(String name, String code) {}

  /** Copies the lists. */
  public ExitProgrammePage {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
    areas = List.copyOf(areas);
    sources = List.copyOf(sources);
    codes = List.copyOf(codes);
  }
}
