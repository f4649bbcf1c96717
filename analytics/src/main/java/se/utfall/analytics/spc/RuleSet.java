package se.utfall.analytics.spc;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.utfall.analytics.spc.Rule.OutsideLimits;
import se.utfall.analytics.spc.Rule.SameSide;
import se.utfall.analytics.spc.Rule.Trend;
import se.utfall.analytics.spc.Rule.TwoOfThree;

/**
 * The rules a chart is read by, under a name that says which version they are: the tools of the
 * trade differ in run lengths and in what counts as two of three, and the same chart must be read
 * the same way next year. A set never changes under its name.
 *
 * @param name name and version, as printed with the chart
 * @param rules in order of weight, heaviest first; at most {@value #MOST}
 * @param precedence which signal decides where several fall on one point
 */
public record RuleSet(String name, List<Rule> rules, Precedence precedence) {

  static final int MOST = 30;

  /** NHSRplotthedots 0.2.2: outside, trend of 7, two of three (third on same side), shift of 7. */
  public static final RuleSet MDC_R_0_2_2 =
      new RuleSet(
          "MDC-R 0.2.2",
          List.of(
              new OutsideLimits(),
              new Trend(7, Marking.ALL),
              new TwoOfThree(false, true),
              new SameSide(7, Marking.ALL)),
          Precedence.FIRST_RULE);

  /**
   * The tools of NHS Making Data Count from November 2023: points outside the limits count among
   * the two of three, and an improvement goes before a concern. Runs of 7, one of the two lengths
   * those tools offer.
   */
  public static final RuleSet MDC_2023_11 =
      new RuleSet(
          "MDC 2023-11",
          List.of(
              new OutsideLimits(),
              new Trend(7, Marking.ALL),
              new TwoOfThree(true, true),
              new SameSide(7, Marking.ALL)),
          Precedence.IMPROVEMENT);

  /** As {@link #MDC_2023_11} with runs of 6, the other length. */
  public static final RuleSet MDC_2023_11_RUN_6 =
      new RuleSet(
          "MDC 2023-11 run 6",
          List.of(
              new OutsideLimits(),
              new Trend(6, Marking.ALL),
              new TwoOfThree(true, true),
              new SameSide(6, Marking.ALL)),
          Precedence.IMPROVEMENT);

  /** The two rules of the R package autospc: outside the limits, and a shift of 8. */
  public static final RuleSet AUTOSPC =
      new RuleSet(
          "autospc",
          List.of(new OutsideLimits(), new SameSide(8, Marking.ALL)),
          Precedence.FIRST_RULE);

  /** Every variant side by side, to compare readings; too many rules to judge a series by. */
  public static final RuleSet EVERY_VARIANT =
      new RuleSet(
          "every variant 1",
          List.of(
              new OutsideLimits(),
              new Trend(6, Marking.ALL),
              new Trend(6, Marking.FROM_KTH),
              new Trend(7, Marking.ALL),
              new Trend(7, Marking.FROM_KTH),
              new TwoOfThree(true, false),
              new TwoOfThree(false, false),
              new TwoOfThree(true, true),
              new TwoOfThree(false, true),
              new SameSide(7, Marking.ALL),
              new SameSide(7, Marking.FROM_KTH),
              new SameSide(8, Marking.ALL),
              new SameSide(8, Marking.FROM_KTH)),
          Precedence.FIRST_RULE);

  private static final List<RuleSet> SETS =
      List.of(MDC_R_0_2_2, MDC_2023_11, MDC_2023_11_RUN_6, AUTOSPC, EVERY_VARIANT);

  public RuleSet {
    Objects.requireNonNull(precedence, "precedence");
    rules = List.copyOf(rules);
    if (name.isBlank()) {
      throw new IllegalArgumentException("name is blank");
    }
    if (rules.isEmpty() || rules.size() > MOST) {
      throw new IllegalArgumentException("rules are " + rules.size() + ", not 1 to " + MOST);
    }
    if (rules.stream().distinct().count() < rules.size()) {
      throw new IllegalArgumentException("rules hold one twice");
    }
  }

  /** The sets there are, the usual one first. */
  public static List<RuleSet> all() {
    return SETS;
  }

  /** The set of exactly this name. */
  public static Optional<RuleSet> named(String name) {
    return SETS.stream().filter(set -> set.name.equals(name)).findFirst();
  }
}
