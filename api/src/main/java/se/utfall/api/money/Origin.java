package se.utfall.api.money;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** Where an amount is printed: code of the source and its section, if it has one. */
public record Origin(String source, Optional<String> section) {

  /** Checks that nothing is null. */
  public Origin {
    requireNonNull(source);
    requireNonNull(section);
  }
}
