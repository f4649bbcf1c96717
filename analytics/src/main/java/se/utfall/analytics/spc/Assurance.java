package se.utfall.analytics.spc;

/**
 * Whether the process as it is will meet its target: the target against the limits of the latest
 * group, not the share of points that met it. A target on a limit is within.
 *
 * <p>Source: NHS England, Making Data Count; as in NHSRplotthedots 0.2.2.
 */
public enum Assurance {
  /** Both limits meet the target: nothing but a special cause will miss it. */
  MET_RELIABLY,
  /** The target lies within the limits: met some times and missed others, by chance. */
  HIT_AND_MISS,
  /** Neither limit meets the target: nothing but a change of the process will reach it. */
  NOT_MET;

  static Assurance of(Target target, Limits limits) {
    var place = limits.zone(target.value());
    if (Math.abs(place) < Limits.OUTSIDE) {
      return HIT_AND_MISS;
    }
    var metByAll = target.kind() == Target.Kind.AT_LEAST ? place < 0 : place > 0;
    return metByAll ? MET_RELIABLY : NOT_MET;
  }
}
