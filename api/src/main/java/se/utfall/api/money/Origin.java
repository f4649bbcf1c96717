package se.utfall.api.finance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** Where an amount is printed: code of the source and its section, if it has one. */
record Origin(String source, Optional<String> section) {

  Origin {
    requireNonNull(source);
    requireNonNull(section);
  }
}
