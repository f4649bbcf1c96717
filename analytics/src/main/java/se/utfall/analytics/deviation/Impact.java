package se.utfall.analytics.deviation;

import java.math.BigDecimal;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.SignConvention;

/**
 * What a deviation does to the result.
 *
 * <pre>
 *                      costs printed negative    costs printed without sign
 * revenue, result      more is favourable        more is favourable
 * saving               more is favourable        more is favourable
 * funding              more is favourable        less is favourable: it is what is used of a frame
 * cost                 more is favourable        less is favourable
 * </pre>
 *
 * <p>"More" is outcome − budget above 0: −574,1 is more than −594,3. A table that does not say how
 * costs are printed is read as one with costs below zero for all but the costs themselves, which
 * have no impact then; assets, liabilities and equity have none anywhere.
 */
public enum Impact {
  FAVOURABLE,
  UNFAVOURABLE,
  /** Nothing deviates, or the kind of line has no good side. */
  NONE;

  /**
   * The impact of a deviation.
   *
   * @param deviation outcome − budget
   */
  public static Impact of(LineKind kind, SignConvention signs, BigDecimal deviation) {
    return switch (deviation.signum() * goodSign(kind, signs)) {
      case 1 -> FAVOURABLE;
      case -1 -> UNFAVOURABLE;
      default -> NONE;
    };
  }

  private static int goodSign(LineKind kind, SignConvention signs) {
    return switch (kind) {
      case REVENUE, RESULT, SAVING -> 1;
      case FUNDING -> signs.hasCostsWithoutSign() ? -1 : 1;
      case COST -> signs.hasCostsWithoutSign() ? -1 : signs.hasCostsBelowZero() ? 1 : 0;
      case ASSET, LIABILITY, EQUITY -> 0;
    };
  }
}
