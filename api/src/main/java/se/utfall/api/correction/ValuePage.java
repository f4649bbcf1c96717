package se.utfall.api.correction;

import java.util.List;

/**
 * The form in which a value is corrected, ready to be shown.
 *
 * @param address address of the form
 * @param name name of the indicator
 * @param part which of its values it is
 * @param now the value as it is
 * @param source where it comes from
 * @param typed what stands in the fields
 * @param qualifiers how a source can say it
 * @param statuses statuses that it can have
 * @param back address of the page of the indicator
 */
public record ValuePage(
    String address,
    String name,
    String part,
    String now,
    String source,
    ValueTyped typed,
    List<Option> qualifiers,
    List<Option> statuses,
    String back) {

  /** Copies the lists. */
  public ValuePage {
    qualifiers = List.copyOf(qualifiers);
    statuses = List.copyOf(statuses);
  }
}
