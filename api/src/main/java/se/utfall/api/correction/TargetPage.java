package se.utfall.api.correction;

import java.util.List;

/**
 * The form in which the target of an indicator is set, ready to be shown.
 *
 * @param address address of the form
 * @param name name of the indicator
 * @param unit its unit
 * @param now the target as it is; empty when there is none
 * @param typed what stands in the fields
 * @param kinds how a target can be meant
 * @param back address of the page of the indicator
 */
public record TargetPage(
    String address,
    String name,
    String unit,
    String now,
    TargetTyped typed,
    List<Option> kinds,
    String back) {

  /** Copies the list. */
  public TargetPage {
    kinds = List.copyOf(kinds);
  }
}
