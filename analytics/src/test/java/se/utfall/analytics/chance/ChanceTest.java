package se.utfall.analytics.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Printed tables and closed forms. */
class ChanceTest {

  @Test
  void studentWithOneDegreeIsCauchy() {
    // P(|T| >= t) = 1 - 2/pi atan t
    assertThat(Student.twoSided(3, 1)).isCloseTo(1 - 2 / Math.PI * Math.atan(3), within(1e-14));
    assertThat(Student.criticalTwoSided(0.05, 1))
        .isCloseTo(Math.tan(Math.PI * 0.475), within(1e-10));
  }

  @Test
  void studentWithTwoDegreesHasAClosedForm() {
    // P(|T| >= t) = 1 - t / sqrt(2 + t^2)
    assertThat(Student.twoSided(-2, 2)).isCloseTo(1 - 2 / Math.sqrt(6), within(1e-14));
    var t = Student.criticalTwoSided(0.05, 2);
    assertThat(t / Math.sqrt(2 + t * t)).isCloseTo(0.95, within(1e-13));
  }

  @Test
  void theKeptCriticalValueIsTheOneThatIsSolved() {
    var kept = Student.criticalTwoSided(0.05, 17);
    assertThat(Student.criticalTwoSided(0.05, 17)).isEqualTo(kept);
    assertThat(Student.twoSided(kept, 17)).isCloseTo(0.05, within(1e-13));
    assertThat(Student.twoSided(Student.criticalTwoSided(0.01, 17), 17))
        .isCloseTo(0.01, within(1e-13));
    assertThat(Student.twoSided(Student.criticalTwoSided(0.05, 5000), 5000))
        .isCloseTo(0.05, within(1e-12));
  }

  @Test
  void chiSquaredWithTwoDegreesIsExponential() {
    assertThat(ChiSquared.above(3, 2)).isCloseTo(Math.exp(-1.5), within(1e-15));
    assertThat(ChiSquared.above(80, 2)).isCloseTo(Math.exp(-40), within(1e-30));
    assertThat(ChiSquared.above(0, 2)).isEqualTo(1);
  }

  @Test
  void chiSquaredWithOneDegreeIsTheSquareOfANormal() {
    assertThat(ChiSquared.above(1.7 * 1.7, 1)).isCloseTo(Normal.twoSided(1.7), within(1e-14));
  }

  @Test
  void theNormalQuantileIsTheExactOne() {
    assertThat(Normal.criticalTwoSided(0.05)).isCloseTo(1.959963984540054, within(1e-14));
    assertThat(Normal.criticalTwoSided(0.002)).isCloseTo(3.090232306167813, within(1e-14));
  }
}
