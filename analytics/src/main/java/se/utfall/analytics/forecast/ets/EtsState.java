package se.utfall.analytics.forecast.ets;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Level, trend and season at one time.
 *
 * @param level l
 * @param trend b; empty for a form without
 * @param seasonal s_t, s_(t−1), … s_(t−m+1): the last is that of the next step; empty for a form
 *     without
 */
public record EtsState(double level, OptionalDouble trend, List<Double> seasonal) {

  public EtsState {
    seasonal = List.copyOf(seasonal);
  }
}
