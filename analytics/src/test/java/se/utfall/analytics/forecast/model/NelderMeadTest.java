package se.utfall.analytics.forecast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NelderMeadTest {

  @Test
  void theBottomOfACurvedValleyIsFound() {
    var search =
        new NelderMead(
            x -> 100 * Math.pow(x[1] - x[0] * x[0], 2) + Math.pow(1 - x[0], 2), 1e-14, 2000);
    var lowest = search.from(new double[] {-1.2, 1}, 0.1);
    assertThat(lowest.point().numbers()).containsExactly(new double[] {1, 1}, within(1e-4));
    assertThat(lowest.height()).isLessThan(1e-9);
  }

  @Test
  void aSearchThatFindsNothingAllowedEnds() {
    var nothing = new NelderMead(x -> Double.NaN, 1e-9, 500).from(new double[] {1, 2}, 0.1);
    assertThat(nothing.height()).isInfinite();
  }

  @Test
  void aFunctionWithoutABottomEndsWithTheBudget() {
    var calls = new AtomicInteger();
    var search =
        new NelderMead(
            x -> {
              calls.incrementAndGet();
              return x[0];
            },
            1e-300,
            500);
    assertThat(search.from(new double[] {0}, 1).height()).isLessThan(-1000);
    assertThat(calls.get()).isBetween(400, 510);
  }

  @Test
  void theSameSearchTwiceEndsInTheSamePlace() {
    var search = new NelderMead(x -> Math.abs(x[0] - 3) + x[1] * x[1], 1e-12, 300);
    var once = search.from(new double[] {0, 5}, 0.5);
    var again = search.from(new double[] {0, 5}, 0.5);
    assertThat(again.point().numbers()).isEqualTo(once.point().numbers());
  }
}
