package se.utfall.analytics.keyfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.keyfigure.PriceVolume.Spending;

class PriceVolumeTest {

  @Test
  void volumeIsValuedAtTheOldPriceAndPriceAtTheNewVolume() {
    // 10 places at 10 become 12 at 11: (12 − 10) · 10 = 20 and (11 − 10) · 12 = 12
    assertThat(PriceVolume.of(spending("100", "10"), spending("132", "12")))
        .isEqualTo(Finding.found(new PriceVolume(number("32"), number("20"), number("12"))));
  }

  @Test
  void costsBelowZeroKeepTheirSign() {
    assertThat(PriceVolume.of(spending("-100.0", "10"), spending("-132", "12")))
        .isEqualTo(
            Finding.found(new PriceVolume(number("-32.0"), number("-20.0"), number("-12.0"))));
  }

  @Test
  void theEffectsAddUpExactlyWhateverTheRounding() {
    long seed = 99;
    var random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      var from = random(random);
      var to = random(random);
      var split = PriceVolume.of(from, to).toOptional().orElseThrow();
      assertThat(split.volumeEffect().add(split.priceEffect()))
          .as("seed %s", seed)
          .isEqualTo(to.cost().subtract(from.cost()));
      double q0 = from.volume().orElseThrow().doubleValue();
      double q1 = to.volume().orElseThrow().doubleValue();
      double p0 = from.cost().doubleValue() / q0;
      double p1 = to.cost().doubleValue() / q1;
      assertThat(split.volumeEffect().doubleValue() - (q1 - q0) * p0).isBetween(-0.0501, 0.0501);
      assertThat(split.priceEffect().doubleValue() - (p1 - p0) * q1).isBetween(-0.0501, 0.0501);
    }
  }

  @Test
  void withoutVolumeOrWithNoneThereIsNoPrice() {
    var known = spending("100", "10");
    var unknown = new Spending(number("100"), Optional.empty());
    assertThat(PriceVolume.of(known, unknown).whyWithheld()).contains(Reason.NO_FIGURE);
    assertThat(PriceVolume.of(unknown, known).whyWithheld()).contains(Reason.NO_FIGURE);
    assertThat(PriceVolume.of(known, spending("1", "0")).whyWithheld())
        .contains(Reason.NOT_POSITIVE);
    assertThat(PriceVolume.of(spending("1", "-2"), known).whyWithheld())
        .contains(Reason.NOT_POSITIVE);
  }

  @Test
  void effectsThatDoNotAddUpAreRefused() {
    assertThatThrownBy(() -> new PriceVolume(number("3"), number("1"), number("1")))
        .hasMessage("the effects do not add up to the change");
  }

  private static Spending random(Random random) {
    return new Spending(
        BigDecimal.valueOf(random.nextInt(100_000), 1),
        Optional.of(BigDecimal.valueOf(1 + random.nextInt(5_000))));
  }

  private static Spending spending(String cost, String volume) {
    return new Spending(number(cost), Optional.of(number(volume)));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
