package se.utfall.api.charts;

import java.util.Optional;
import se.utfall.charts.spec.ChartKind;

/**
 * How figures are to be drawn.
 *
 * @param kind form of the picture; empty lets the values decide
 * @param title a title instead of the finding
 * @param events whether events are flagged: all, none, or (empty) those of the indicator's own
 *     theme
 */
public record Wanted(Optional<ChartKind> kind, Optional<String> title, Optional<Boolean> events) {

  /** As the values decide. */
  public static final Wanted ANY = new Wanted(Optional.empty(), Optional.empty(), Optional.empty());

  /** This form, else as the values decide. */
  static Wanted of(ChartKind kind) {
    return new Wanted(Optional.of(kind), Optional.empty(), Optional.empty());
  }
}
