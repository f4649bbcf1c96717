package se.utfall.analytics.money;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An organisation that money tables are about.
 *
 * @param parent the organisation it is a part of; empty for the whole
 * @param aliases other names in use
 */
public record Organisation(String name, Optional<String> parent, List<String> aliases) {

  public Organisation {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(parent, "parent");
    aliases = List.copyOf(aliases);
  }

  /** Whether a name, whatever its case, is one of this organisation. */
  public boolean isCalled(String other) {
    return name.equalsIgnoreCase(other) || aliases.stream().anyMatch(other::equalsIgnoreCase);
  }
}
