package se.utfall.analytics.spc;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Warning;

/**
 * The chart of a series and what it says.
 *
 * @param basis what it rests on
 * @param settings what it was made by, to be printed with it
 * @param groups in order of time; none when no figure names a value
 * @param points the figures with a named value, in order of time; missing rows have none
 * @param variation class of the latest point; {@link Variation#TOO_FEW} when its group has no
 *     limits or there is no point
 * @param assurance the target against the limits of the latest group; withheld without target or
 *     limits
 * @param warnings what must be told along with it
 */
public record SpcResult(
    Basis basis,
    SpcSettings settings,
    List<Group> groups,
    List<Point> points,
    Variation variation,
    Finding<Assurance> assurance,
    Set<Warning> warnings) {

  public SpcResult {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(variation, "variation");
    Objects.requireNonNull(assurance, "assurance");
    groups = List.copyOf(groups);
    points = List.copyOf(points);
    warnings = Set.copyOf(warnings);
  }

  /** The last point, whose class and limits are those of today. */
  public Optional<Point> latest() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
  }
}
