package se.utfall.analytics.comparison;

import java.util.List;
import java.util.OptionalDouble;

/**
 * All groups against the limits that chance draws about a target; the limits narrow as the base
 * grows.
 *
 * <pre>
 * normal  t ± z sqrt(t (1 − t) / n)          rates: t ± z sqrt(t / base)
 * exact   (r − (P(R ≤ r) − p) / P(R = r)) / n, r the smallest count with P(R ≤ r) ≥ p,
 *         p = 0.001, 0.025, 0.975, 0.999
 * Wilson  the Wilson limits of the count t · n
 * </pre>
 *
 * <p>Between two counts the exact limit is interpolated, so that the first count above the upper
 * limits can have a chance greater than 1 − p. Where few cases are expected that is a false alarm:
 * one of one is "above" any small share. There a status needs the exact tail as well: P(R ≥ r) or
 * P(R ≤ r) at most 0.025 or 0.001.
 *
 * <p>Source: D. J. Spiegelhalter (2005), Funnel plots for comparing institutional performance,
 * Statistics in Medicine 24:1185, appendix (exact limits; there too the drawing in of outer z).
 *
 * @param target the level the funnel stands about, in the unit of the figures
 * @param pooled whether that is the level of all groups together
 * @param points the groups with an estimate, in the order given
 * @param curve the exact limits from the smallest base to the largest, to draw
 * @param dispersion variance of the z of the groups, the outermost tenth on either side drawn in:
 *     about 1 or a little less when chance alone moves them; from two groups on. About their mean
 *     and not the target, so that one group far out, which moves a pooled target, does not count
 * @param overdispersed whether the groups are spread more than chance allows throughout (5
 *     percent); then the limits are too narrow for judging single groups
 */
public record Funnel(
    double target,
    boolean pooled,
    List<FunnelPoint> points,
    List<CurvePoint> curve,
    OptionalDouble dispersion,
    boolean overdispersed) {

  /** The limits for one base. */
  public record CurvePoint(double base, FunnelLimits limits) {}

  public Funnel {
    points = List.copyOf(points);
    curve = List.copyOf(curve);
  }
}
