package se.utfall.api.overview;

import java.util.List;

/**
 * The first page.
 *
 * @param asOf a notice when the past is shown; else empty
 * @param query what was asked for
 * @param choices what may be chosen
 * @param changes what has changed lately
 * @param allChanges page of all that has changed
 * @param themes the lines that are shown
 * @param sources titles of the sources of their figures
 */
public record Overview(
    String asOf,
    Filter query,
    Choices choices,
    Changes changes,
    String allChanges,
    List<Theme> themes,
    List<String> sources) {

  /** Copies the lists. */
  public Overview {
    themes = List.copyOf(themes);
    sources = List.copyOf(sources);
  }

  /**
   * What is chosen, as it stands in the form; empty texts where nothing is.
   *
   * @param theme code of a theme
   * @param area code of an area
   * @param attention whether only what needs attention is shown
   * @param since a date
   * @param moment the moment as it was given
   */
  public record Filter(String theme, String area, boolean attention, String since, String moment) {

    static Filter of(OverviewQuery query, String since) {
      return new Filter(
          query.theme().orElse(""),
          query.area().orElse(""),
          query.attention(),
          since,
          query.moment().orElse(""));
    }

    /** Whether lines are left out. */
    public boolean leavesOut() {
      return attention || !theme.isEmpty() || !area.isEmpty();
    }
  }

  /**
   * What may be chosen.
   *
   * @param themes codes of the themes, in editorial order
   * @param areas the areas that have figures
   */
  public record Choices(List<String> themes, List<Place> areas) {

    /** Copies the lists. */
    public Choices {
      themes = List.copyOf(themes);
      areas = List.copyOf(areas);
    }
  }

  /**
   * An area.
   *
   * @param code its code
   * @param name its name
   */
  public record Place(String code, String name) {}
}
