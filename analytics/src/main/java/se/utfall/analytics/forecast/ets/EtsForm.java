package se.utfall.analytics.forecast.ets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which errors, trend and season a state-space model has.
 *
 * <p>Errors: {@link IllegalArgumentException} for additive errors with a multiplicative season,
 * whose likelihood breaks down near zero.
 */
public record EtsForm(Error error, Trend trend, Season season) {

  /** How errors enter. */
  public enum Error {
    ADDITIVE,
    /** In proportion to the forecast; needs values above zero. */
    MULTIPLICATIVE
  }

  /** How the level moves on. */
  public enum Trend {
    NONE,
    ADDITIVE,
    /** A trend that fades. */
    DAMPED
  }

  /** How the season enters. */
  public enum Season {
    NONE,
    ADDITIVE,
    MULTIPLICATIVE
  }

  public EtsForm {
    Objects.requireNonNull(error, "error");
    Objects.requireNonNull(trend, "trend");
    Objects.requireNonNull(season, "season");
    if (!isAllowed(error, season)) {
      throw new IllegalArgumentException("season multiplies but error is added");
    }
  }

  /** The forms that are tried: six without a season, fifteen with. */
  static List<EtsForm> all(boolean isSeasonal) {
    var forms = new ArrayList<EtsForm>();
    for (var error : Error.values()) {
      for (var trend : Trend.values()) {
        for (var season : Season.values()) {
          if (isAllowed(error, season) && (isSeasonal || season == Season.NONE)) {
            forms.add(new EtsForm(error, trend, season));
          }
        }
      }
    }
    return forms;
  }

  public boolean hasTrend() {
    return trend != Trend.NONE;
  }

  public boolean isDamped() {
    return trend == Trend.DAMPED;
  }

  public boolean isSeasonal() {
    return season != Season.NONE;
  }

  boolean multipliesError() {
    return error == Error.MULTIPLICATIVE;
  }

  boolean multipliesSeason() {
    return season == Season.MULTIPLICATIVE;
  }

  /** Weights and starting states that are estimated; one state of the season follows. */
  int parameters(int period) {
    var trendAndPhi = (hasTrend() ? 2 : 0) + (isDamped() ? 1 : 0);
    return 2 + trendAndPhi + (isSeasonal() ? period : 0);
  }

  /** As statisticians write it: "ETS(M,Ad,M)". */
  public String name() {
    return "ETS("
        + letter(error)
        + ","
        + (isDamped() ? "Ad" : letter(trend))
        + ","
        + letter(season)
        + ")";
  }

  private static String letter(Enum<?> part) {
    return part.name().substring(0, 1);
  }

  private static boolean isAllowed(Error error, Season season) {
    return error == Error.MULTIPLICATIVE || season != Season.MULTIPLICATIVE;
  }
}
