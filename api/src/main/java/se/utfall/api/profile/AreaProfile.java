package se.utfall.api.profile;

import java.util.List;
import java.util.Optional;
import se.utfall.api.figures.CitedSource;
import se.utfall.api.overview.ChangeMark;
import se.utfall.api.overview.Theme;
import se.utfall.db.figures.ObservationRow;

/**
 * The page of an area, ready to be shown.
 *
 * @param name its name
 * @param level its level and what it lies within
 * @param asOf notice of the moment that the page is of; empty when it is now
 * @param lead how much is known of it, and how it stands against the whole
 * @param tree the areas around it
 * @param hasWhole whether it lies within another area
 * @param within links to the areas next within it
 * @param compared its figures against those of the whole; empty where there is no whole
 * @param themes its figures and how they move
 * @param comparisons its place among others, indicator by indicator
 * @param more further indicators with such comparisons, on pages of their own
 * @param sources where its figures come from
 */
public record AreaProfile(
    String name,
    String level,
    String asOf,
    String lead,
    List<Branch> tree,
    boolean hasWhole,
    List<Link> within,
    List<Compared> compared,
    List<Theme> themes,
    List<LevelComparison> comparisons,
    List<Link> more,
    List<CitedSource> sources) {

  /** Copies the lists. */
  public AreaProfile {
    tree = List.copyOf(tree);
    within = List.copyOf(within);
    compared = List.copyOf(compared);
    themes = List.copyOf(themes);
    comparisons = List.copyOf(comparisons);
    more = List.copyOf(more);
    sources = List.copyOf(sources);
  }

  /** Whether there is no figure of the area itself. */
  public boolean isEmpty() {
    return themes.isEmpty();
  }

  /** A link and its words. */
  public record Link(String address, String words) {}

  /**
   * A figure against that of the whole.
   *
   * @param name the indicator
   * @param part its members; may be empty
   * @param address page of the indicator for the area
   * @param figure the latest figure with its unit, or why there is none
   * @param period its period
   * @param remark what is special about it; may be empty
   * @param whole the figure of the whole in the same period with the name of the whole; empty where
   *     there is none
   * @param difference how far the figure lies from it; empty where the two are not compared
   * @param why why they are not compared; empty where they are
   * @param ofWhole the value of the whole, for its source; empty where there is none
   */
  public record Compared(
      String name,
      String part,
      String address,
      String figure,
      String period,
      String remark,
      String whole,
      Optional<ChangeMark> difference,
      String why,
      Optional<ObservationRow> ofWhole) {}
}
