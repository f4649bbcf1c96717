package se.utfall.charts.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2003603|0|2_003_603|2,003,603",
        "1350|0|1_350|1,350",
        "999.95|1|1_000,0|1,000.0",
        "999.94|1|999,9|999.9",
        "-22.9|1|−22,9|−22.9",
        "2.345|2|2,35|2.35",
        "-2.345|2|−2,35|−2.35",
        "-0.04|1|0,0|0.0",
        "0|0|0|0",
        "1E+12|0|1_000_000_000_000|1,000,000,000,000",
        "1E-9|9|0,000000001|0.000000001",
        "123456.789|3|123_456,789|123,456.789"
      })
  void groupsByThreeRoundsHalfUpAndWritesARealMinus(
      BigDecimal value, int decimals, String swedish, String english) {
    assertThat(FigureFormat.SWEDISH.format(value, decimals))
        .isEqualTo(swedish.replace('_', '\u00a0'));
    assertThat(FigureFormat.ENGLISH.format(value, decimals)).isEqualTo(english);
  }

  @Test
  void signsWhatIsPositiveAfterRounding() {
    assertThat(FigureFormat.SWEDISH.signed(new BigDecimal("14.4"), 1)).isEqualTo("+14,4");
    assertThat(FigureFormat.SWEDISH.signed(new BigDecimal("-31"), 0)).isEqualTo("−31");
    assertThat(FigureFormat.SWEDISH.signed(new BigDecimal("0.04"), 1)).isEqualTo("0,0");
    assertThat(FigureFormat.SWEDISH.signed(new BigDecimal("-0.04"), 1)).isEqualTo("0,0");
  }

  @Test
  void keepsTheDecimalsThatWereStored() {
    assertThat(FigureFormat.SWEDISH.format(new BigDecimal("9.10"))).isEqualTo("9,10");
    assertThat(FigureFormat.SWEDISH.format(new BigDecimal("2E+3"))).isEqualTo("2\u00a0000");
  }

  @Test
  void doesNotFollowTheLocaleOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(FigureFormat.SWEDISH.format(new BigDecimal("1234.5"), 1))
          .isEqualTo("1\u00a0234,5");
    } finally {
      Locale.setDefault(before);
    }
  }
}
