package se.utfall.api.grant;

import java.util.List;

/**
 * The page of grants and central items, ready to be shown.
 *
 * @param asOf notice of the moment that the page is of; empty when it is now
 * @param organisation the one that is shown; empty for all
 */
public record GrantPage(
    String asOf,
    String finding,
    List<Row> grants,
    List<CentralRow> central,
    List<String> sources,
    List<String> organisations,
    String organisation,
    String moment) {

  /** A grant; each amount is a number with its unit or says that it is missing. */
  public record Row(
      String name,
      String about,
      String account,
      String unit,
      Amount granted,
      Amount received,
      Amount used,
      Amount toRepay) {}

  /** An amount and what must be said along with it. */
  public record Amount(String text, String note, boolean isKnown) {}

  /** A central item. */
  public record CentralRow(
      String name,
      String about,
      String unit,
      String budget,
      String outcome,
      String printed,
      String computed) {}

  /** Copies the lists. */
  public GrantPage {
    grants = List.copyOf(grants);
    central = List.copyOf(central);
    sources = List.copyOf(sources);
    organisations = List.copyOf(organisations);
  }
}
