package se.utfall.api.keyfigure;

import java.util.List;

/**
 * The page of key figures, ready to be shown.
 *
 * @param asOf notice of the moment that the page is of; empty when it is now
 * @param all the latest net cost of every organisation
 * @param organisation the one that the rest is about; empty when there is none
 * @param lead its latest net cost and the change of it
 * @param details what one full-time equivalent cost, and what was volume and what price
 * @param years its net cost year by year
 * @param periods heads of the columns of {@code measures}
 * @param sources where the figures are printed
 * @param hasPrinted whether any printed change stands beside the computed
 */
public record KeyFigurePage(
    String asOf,
    String organisation,
    String lead,
    String details,
    List<YearRow> all,
    List<YearRow> years,
    boolean hasPrinted,
    List<SplitRow> splits,
    List<String> periods,
    List<MeasureRow> measures,
    List<String> sources,
    List<String> organisations,
    String moment) {

  /** A net cost and its change; {@code name} is a year or an organisation with its year. */
  public record YearRow(
      String name,
      String amount,
      String change,
      String changeBounds,
      String percent,
      String percentBounds,
      String printed,
      String agreement) {}

  /** A change of cost divided in two. */
  public record SplitRow(
      String name, String volumes, String change, String volumeEffect, String priceEffect) {}

  /** A measure through the years. */
  public record MeasureRow(String name, String unit, List<String> values) {}

  /** Copies the lists. */
  public KeyFigurePage {
    all = List.copyOf(all);
    years = List.copyOf(years);
    splits = List.copyOf(splits);
    periods = List.copyOf(periods);
    measures = List.copyOf(measures);
    sources = List.copyOf(sources);
    organisations = List.copyOf(organisations);
  }
}
