package se.utfall.analytics.classing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.analytics.finding.Reason;

class RoundClassesTest {

  /** Widths worked out by hand: (88 − 56) / 5 = 6.4, so 10; (9.1 − 1.9) / 5 = 1.44, so 2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "56 61 72 88|50 60 70 80 90",
        "1.9 2.1 2.3 9.1 8.3|0 2 4 6 8 10",
        "0 100|0 20 40 60 80 100",
        "3 4|3 4",
        "0.001 0.0035|0.001 0.0015 0.002 0.0025 0.003 0.0035",
        "-12.5 12.5|-15 -10 -5 0 5 10 15",
        "1000000 9000000|0 2000000 4000000 6000000 8000000 10000000",
        "7 7|7 7",
      })
  void limitsAreRoundAndEvenlySpaced(String figures, String limits) {
    assertThat(classes(numbers(figures)).limits())
        .usingElementComparator(BigDecimal::compareTo)
        .isEqualTo(numbers(limits));
  }

  @Test
  void aLowerLimitBelongsToItsClassAndTheLastUpperOneToTheLast() {
    ClassLimits classes = classes(numbers("0 100"));
    assertThat(classes.of(new BigDecimal("19.9"))).hasValue(0);
    assertThat(classes.of(new BigDecimal("20"))).hasValue(1);
    assertThat(classes.of(new BigDecimal("80.0"))).hasValue(4);
    assertThat(classes.of(new BigDecimal("100"))).hasValue(4);
    assertThat(classes.of(new BigDecimal("100.1"))).isEmpty();
    assertThat(classes.of(new BigDecimal("-1"))).isEmpty();
  }

  @Test
  void aFigureWhoseBoundsLieInDifferentClassesHasNone() {
    ClassLimits classes = classes(numbers("0 100"));
    assertThat(classes.of(new BigDecimal("20"), new BigDecimal("39"))).hasValue(1);
    assertThat(classes.of(new BigDecimal("35"), new BigDecimal("45"))).isEmpty();
    assertThat(classes.of(new BigDecimal("90"), new BigDecimal("110"))).isEmpty();
  }

  @Test
  void everyFigureHasAClassAndThereAreAtMostSix() {
    long seed = 20260721;
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      int scale = random.nextInt(9) - 3;
      List<BigDecimal> figures =
          random
              .ints(2 + random.nextInt(30), -5000, 5000)
              .mapToObj(n -> BigDecimal.valueOf(n, scale))
              .toList();
      ClassLimits classes = classes(figures);
      assertThat(classes.size()).as("seed %d: %s", seed, figures).isBetween(1, 6);
      assertThat(figures).allSatisfy(f -> assertThat(classes.of(f)).isPresent());
    }
  }

  @Test
  void noFiguresHaveNoClasses() {
    assertThat(new RoundClasses().of(List.of()).whyWithheld()).hasValue(Reason.TOO_FEW_VALUES);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClassLimits(numbers("1 1 2")))
        .withMessageContaining("rise");
  }

  private static ClassLimits classes(List<BigDecimal> figures) {
    return new RoundClasses().of(figures).toOptional().orElseThrow();
  }

  private static List<BigDecimal> numbers(String text) {
    return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
  }
}
