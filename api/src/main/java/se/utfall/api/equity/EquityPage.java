package se.utfall.api.equity;

import java.util.List;
import java.util.Optional;
import se.utfall.api.page.ShownPicture;

/**
 * The page of equity, ready to be shown.
 *
 * @param asOf notice of the moment that the page is of; empty when it is now
 * @param title organisation and year; empty when nothing is known
 * @param finding what the account says
 * @param steps the account step by step
 * @param levels what the closing balance is held against
 * @param years equity at the end of each year
 * @param yearSources where those figures are printed
 * @param source where the account is printed
 * @param way the picture of the way through the year; empty when a step of it is not printed
 * @param course the picture of several years; empty for one year alone
 * @param choice what else can be shown
 */
public record EquityPage(
    String asOf,
    String title,
    String finding,
    List<Step> steps,
    List<Step> levels,
    List<Year> years,
    List<String> yearSources,
    String source,
    Optional<ShownPicture> way,
    Optional<ShownPicture> course,
    Choice choice) {

  /** A step; what is computed and how far it is from the printed may be empty. */
  public record Step(
      String name,
      String printed,
      String computed,
      String difference,
      String note,
      boolean isSum) {}

  /** Equity at the end of a year and the change since the year before. */
  public record Year(String period, String amount, String change) {}

  /** What the form offers; {@code moment} is the asOf of the page as it was given. */
  public record Choice(
      List<String> organisations,
      String organisation,
      List<String> years,
      String year,
      String moment) {

    /** Whether there is anything to choose. */
    public boolean isOpen() {
      return organisations.size() > 1 || years.size() > 1;
    }
  }

  /** Copies the lists. */
  public EquityPage {
    steps = List.copyOf(steps);
    levels = List.copyOf(levels);
    years = List.copyOf(years);
    yearSources = List.copyOf(yearSources);
  }
}
