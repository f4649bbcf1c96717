package se.utfall.charts.spec;

import java.util.List;
import java.util.Objects;

/**
 * The layer of {@link ChartKind#STRUCTURE}: what a whole consists of.
 *
 * @param parts in the order in which they stand, by custom the largest first
 * @param scenario of all of them; gives the bars their fill
 */
public record Structure(List<Part> parts, Scenario scenario) implements Layer {

  public Structure {
    parts = List.copyOf(parts);
    Objects.requireNonNull(scenario, "scenario");
    if (hasBothSigns(parts) && parts.stream().anyMatch(p -> p.share().figure().isPresent())) {
      throw new IllegalArgumentException("parts with different signs have no shares");
    }
  }

  private static boolean hasBothSigns(List<Part> parts) {
    return hasSign(parts, 1) && hasSign(parts, -1);
  }

  private static boolean hasSign(List<Part> parts, int sign) {
    return parts.stream()
        .flatMap(p -> p.amount().figure().stream())
        .anyMatch(v -> v.signum() == sign);
  }
}
