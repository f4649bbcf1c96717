package se.utfall.api.finance;

import java.util.List;
import java.util.Optional;
import se.utfall.api.page.ShownPicture;

/**
 * The page of a printed table.
 *
 * @param title its title
 * @param unit the unit of all its amounts
 * @param part the organisation it is limited to; empty for all
 * @param asOf that it shows the past; empty for now
 * @param heads what stands over its columns, after that of the lines
 * @param sections its lines by organisation, in printed order
 * @param remarks what its marks mean
 * @param sources where it is printed
 * @param organisations the table of each organisation, if it has several
 * @param pictures its largest deviations and the way from budget to outcome, or what it is made of
 * @param files the table to take along
 */
public record TablePage(
    String title,
    String unit,
    String part,
    String asOf,
    List<Head> heads,
    List<Section> sections,
    List<String> remarks,
    List<String> sources,
    List<Link> organisations,
    List<ShownPicture> pictures,
    List<Link> files) {

  /** What stands over a column; its style as in {@link Shown}. */
  public record Head(String style, String text) {}

  /** The lines of an organisation. */
  public record Section(String organisation, List<Line> lines) {}

  /** A line of the table. */
  public record Line(String name, boolean isSum, List<Shown> cells) {}

  /**
   * A cell.
   *
   * @param style {@code number}, {@code text} or how a deviation is: {@code better}, {@code worse},
   *     {@code even}
   * @param text what stands in it; empty if it is printed empty
   * @param beside what it is worked out to, if that differs, or that something else is found
   */
  public record Shown(String style, String text, Optional<Beside> beside) {

    static Shown of(String style, String text) {
      return new Shown(style, text, Optional.empty());
    }
  }

  /**
   * What stands under an amount.
   *
   * @param style {@code rounding} or {@code apart}
   * @param finding address of the finding that says more; empty if there is none
   */
  public record Beside(String style, String text, String finding) {}

  /** An address with its words. */
  public record Link(String address, String words, boolean isHere) {}
}
