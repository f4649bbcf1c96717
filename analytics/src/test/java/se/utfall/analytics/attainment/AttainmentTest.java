package se.utfall.analytics.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.analytics.bounded.Bounded;

class AttainmentTest {

  @ParameterizedTest
  @CsvSource({
    "50, 50, AT_MOST, REACHED",
    "50, 50.1, AT_MOST, UNKNOWN",
    "50.1, 60, AT_MOST, MISSED",
    "50, 50, AT_LEAST, REACHED",
    "49.9, 50, AT_LEAST, UNKNOWN",
    "40, 49.9, AT_LEAST, MISSED",
    "50, 50.00, EQUAL, REACHED",
    "49, 51, EQUAL, UNKNOWN",
    "40, 50, EQUAL, UNKNOWN",
    "40, 49, EQUAL, MISSED",
    "51, 60, EQUAL, MISSED",
    "70, , AT_LEAST, REACHED",
    "40, , AT_LEAST, UNKNOWN",
    "40, , AT_MOST, UNKNOWN",
    "70, , AT_MOST, MISSED",
    ", 56, AT_MOST, UNKNOWN",
    ", 50, AT_MOST, REACHED",
    ", , AT_MOST, UNKNOWN"
  })
  void holdsForEveryNumberWithinTheBounds(
      BigDecimal lower, BigDecimal upper, Attainment.Kind kind, Attainment wanted) {
    var figure =
        new Bounded(Optional.empty(), Optional.ofNullable(lower), Optional.ofNullable(upper));
    assertThat(Attainment.of(figure, kind, new BigDecimal("50"))).isEqualTo(wanted);
  }
}
