package se.utfall.analytics.spc;

import java.util.Objects;

/** A rule that a point is part of, and which way. */
public record Signal(Rule rule, Direction direction) {

  public Signal {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(direction, "direction");
  }
}
