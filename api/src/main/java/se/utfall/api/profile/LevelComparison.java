package se.utfall.api.profile;

import java.util.List;
import java.util.Optional;
import se.utfall.api.page.ShownPicture;

/**
 * An indicator among the areas of a level.
 *
 * @param heading the indicator and the level
 * @param about what to know before comparing; may be empty
 * @param ranking the areas in order; empty where they cannot be put in order
 * @param panels the picture with a panel for each area; empty where it cannot be drawn
 * @param table the figures of the areas over time
 */
public record LevelComparison(
    String heading,
    String about,
    Optional<Order> ranking,
    Optional<Drawing> panels,
    PeriodTable table) {

  /**
   * A picture and its finding.
   *
   * @param finding what it says
   */
  public record Drawing(ShownPicture picture, String finding) {}

  /**
   * The areas in order.
   *
   * @param caption what is measured, its unit and its period
   * @param placeWord what the places are
   * @param intervalWord what the intervals are; empty when there are none
   * @param whole figure of the area that all lie within; empty where there is none
   */
  public record Order(
      Drawing drawing,
      String caption,
      String placeWord,
      String intervalWord,
      List<Ranked> rows,
      String whole) {

    /** Copies the rows. */
    public Order {
      rows = List.copyOf(rows);
    }
  }

  /**
   * An area in order.
   *
   * @param place its place or the places that are possible; empty when it has none
   * @param address its page
   * @param figure its figure, or why there is none
   * @param interval the limits of chance; empty when they are not known
   * @param remark what is special about the figure; may be empty
   * @param isHere whether it is the area of the page
   */
  public record Ranked(
      String place,
      String name,
      String address,
      String figure,
      String interval,
      String remark,
      boolean isHere) {}

  /**
   * Figures of areas over time.
   *
   * @param caption what is measured and its unit
   * @param periods the periods, in order
   * @param rows the areas, each with a figure for each period
   * @param cut what is left out; may be empty
   */
  public record PeriodTable(String caption, List<String> periods, List<AreaLine> rows, String cut) {

    /** Copies the lists. */
    public PeriodTable {
      periods = List.copyOf(periods);
      rows = List.copyOf(rows);
    }
  }

  /** An area and its figures. */
  public record AreaLine(String name, String address, boolean isHere, List<String> figures) {

    /** Copies the figures. */
    public AreaLine {
      figures = List.copyOf(figures);
    }
  }
}
