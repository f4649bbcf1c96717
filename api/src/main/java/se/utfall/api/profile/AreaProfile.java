package se.utfall.api.profile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.utfall.api.figures.CitedSource;
import se.utfall.api.overview.ChangeMark;
import se.utfall.api.overview.Line;
import se.utfall.api.overview.Theme;
import se.utfall.db.figures.ObservationRow;

/**
 * The page of an area, ready to be shown.
 *
 * @param name its name
 * @param level its level and what it lies within
 * @param asOf notice of the moment that the page is of; empty when it is now
 * @param lead how much is known of it, how it stands against the whole and among the others
 * @param tree the areas around it
 * @param hasWhole whether it lies within another area
 * @param hasFigures whether there is any figure of the area itself
 * @param within links to the areas next within it
 * @param themes what is measured at its level, by theme
 * @param open the indicator that is compared among areas; empty where none can be
 * @param sources where its figures come from
 */
public record AreaProfile(
    String name,
    String level,
    String asOf,
    String lead,
    List<Branch> tree,
    boolean hasWhole,
    boolean hasFigures,
    List<Link> within,
    List<ProfileTheme> themes,
    Optional<OpenComparison> open,
    List<CitedSource> sources) {

  /** Copies the lists. */
  public AreaProfile {
    tree = List.copyOf(tree);
    within = List.copyOf(within);
    themes = List.copyOf(themes);
    requireNonNull(open);
    sources = List.copyOf(sources);
  }

  /** The lines of what has figures in the area, by theme, to put in a view. */
  public List<Theme> shown() {
    return themes.stream()
        .map(ProfileTheme::shown)
        .filter(theme -> !theme.lines().isEmpty())
        .toList();
  }

  /** A link and its words. */
  public record Link(String address, String words) {}

  /**
   * What is measured of a theme.
   *
   * @param name the theme
   * @param lines its indicators
   */
  public record ProfileTheme(String name, List<ProfileLine> lines) {

    /** Copies the lines. */
    public ProfileTheme {
      lines = List.copyOf(lines);
    }

    private Theme shown() {
      return new Theme(
          name,
          name,
          lines.stream()
              .filter(line -> !line.compared().period().isEmpty())
              .map(ProfileLine::development)
              .toList());
    }
  }

  /** What is known of an indicator in an area. */
  public enum Known {
    FIGURE,
    /** There are values, but none that is a figure which may be shown. */
    WITHHELD,
    /** Other areas of its level have it. */
    MISSING,
    /** It is not measured at its level, but in areas within it. */
    ELSEWHERE
  }

  /** One end of an order of areas. */
  public enum End {
    BEST,
    WORST,
    NONE
  }

  /**
   * An indicator in the area.
   *
   * @param name the indicator
   * @param part its members; may be empty
   * @param address page of the indicator for the area
   * @param compared its figure against that of the whole
   * @param place its place among the areas of the level: "1–3 av 8"; empty where it has none
   * @param end whether it is surely the best or the worst of them
   * @param placeRemark why it has no place, or how many areas have none; may be empty
   * @param development how it has moved
   * @param comparison page that opens its comparison among areas; empty where there is none
   * @param isOpen whether that comparison is open
   */
  public record ProfileLine(
      String name,
      String part,
      String address,
      Compared compared,
      String place,
      End end,
      String placeRemark,
      Line development,
      String comparison,
      boolean isOpen) {}

  /**
   * A figure against that of the whole.
   *
   * @param figure the latest figure with its unit, or why there is none
   * @param known what is known
   * @param period its period; empty without a figure
   * @param remark what is special about it; may be empty
   * @param whole the figure of the whole in the same period with the name of the whole; empty where
   *     there is none
   * @param difference how far the figure lies from it; empty where the two are not compared
   * @param why why they are not compared; empty where they are, and where there is nothing at all
   * @param ofWhole the value of the whole, for its source; empty where there is none
   */
  public record Compared(
      String figure,
      Known known,
      String period,
      String remark,
      String whole,
      Optional<ChangeMark> difference,
      String why,
      Optional<ObservationRow> ofWhole) {}
}
