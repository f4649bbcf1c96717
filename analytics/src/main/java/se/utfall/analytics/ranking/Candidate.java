package se.utfall.analytics.ranking;

import java.util.Objects;
import se.utfall.analytics.bounded.Bounded;

/** An area and its figure as the source gives it. */
public record Candidate(String area, Bounded figure) {

  public Candidate {
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(figure, "figure");
  }
}
