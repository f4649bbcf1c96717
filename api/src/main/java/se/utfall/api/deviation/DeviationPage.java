package se.utfall.api.deviation;

import java.util.List;
import se.utfall.api.page.ShownPicture;

/**
 * A page of deviations in words.
 *
 * @param asOf that it shows a past moment; empty for now
 * @param filter which deviations it holds
 * @param lead the result against its budget; empty if no result is known
 * @param things the largest, each in a sentence
 * @param pictures of the lines and of the way from budget to outcome; empty if no result is known
 * @param organisations where to go on: the organisations with their results
 * @param rows the deviations, the largest first
 * @param sources where they are printed
 * @param more how many there are beside the rows; empty if none
 * @param showsReviews whether the rows say how far their reviews have come
 * @param choice what the form offers
 * @param moment the moment asked for as it was written; empty for now
 * @param list address of the list
 * @param sheet address of the list to print
 * @param workbook address of the list as a workbook
 * @param everyone address of the same list of all organisations; empty when it is that
 */
public record DeviationPage(
    String asOf,
    String filter,
    String lead,
    List<Thing> things,
    List<ShownPicture> pictures,
    List<OrganisationLine> organisations,
    List<Row> rows,
    String sources,
    String more,
    boolean showsReviews,
    Choice choice,
    String moment,
    String list,
    String sheet,
    String workbook,
    String everyone) {

  /** Copies the lists. */
  public DeviationPage {
    things = List.copyOf(things);
    pictures = List.copyOf(pictures);
    organisations = List.copyOf(organisations);
    rows = List.copyOf(rows);
  }

  /** A sentence about a deviation and the address of its page. */
  public record Thing(String sentence, String address) {}

  /**
   * An organisation with its result; the cells are empty when none is known.
   *
   * @param forecast that the outcome is a forecast; empty if it is not
   */
  public record OrganisationLine(
      String name, String address, String outcome, String forecast, String budget, Judged judged) {}

  /** A deviation with what it means. */
  public record Judged(String deviation, String impact, String style) {}

  /**
   * A deviation as a row of a table.
   *
   * @param forecast that the outcome is a forecast; empty if it is not
   * @param mark why there is no percentage; empty if there is one
   */
  public record Row(
      String line,
      String address,
      String organisation,
      String organisationAddress,
      String outcome,
      String forecast,
      String budget,
      String percent,
      String mark,
      Judged judged,
      String review) {}

  /** One option of a choice. */
  public record Option(String value, String name, boolean isChosen) {}

  /** What the form offers and what is chosen. */
  public record Choice(
      List<Option> periods,
      List<Option> organisations,
      List<Option> kinds,
      List<Option> levels,
      String minAmount,
      String minPercent) {}
}
