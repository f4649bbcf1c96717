package se.utfall.analytics.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * One way in which cells add up, known to every reader: the total is the sum of its parts. A table
 * with totals has one for each of its lines, in every direction.
 *
 * @param total the cell that is the sum
 * @param parts the cells it is the sum of, each once, at least one
 */
public record Sum(String total, List<String> parts) {

  public Sum {
    Objects.requireNonNull(total, "total");
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("parts of " + total + " is empty");
    }
    if (parts.contains(total) || new HashSet<>(parts).size() < parts.size()) {
      throw new IllegalArgumentException("parts of " + total + " holds a cell twice, or the total");
    }
  }
}
