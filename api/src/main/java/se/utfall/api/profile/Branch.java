package se.utfall.api.profile;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An area among others in a nested list.
 *
 * @param name its name
 * @param address its page
 * @param note what is to know before going there; may be empty
 * @param isHere whether its page is the one that is shown
 * @param below the areas next within it that are shown
 */
public record Branch(String name, String address, String note, boolean isHere, List<Branch> below) {

  /** Checks that nothing is null. */
  public Branch {
    requireNonNull(name);
    requireNonNull(address);
    requireNonNull(note);
    below = List.copyOf(below);
  }
}
