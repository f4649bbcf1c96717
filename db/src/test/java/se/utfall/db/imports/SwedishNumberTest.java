package se.utfall.db.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "0|0",
        "0,0|0.0",
        "8,0|8.0",
        "007|7",
        "2 003 603|2003603",
        "2\u00a0003\u00a0603|2003603",
        "2\u202f003\u202f603|2003603",
        "12 345,60|12345.60",
        "123 456|123456",
        "-22,9|-22.9",
        "\u221222,9|-22.9",
        "-0,5|-0.5",
        "-1 234,5|-1234.5",
        "1234567,891|1234567.891",
        "1.234|1.234",
        "3.14|3.14",
        "0,001|0.001",
        "1000|1000"
      })
  void readsWhatReportsPrintAndKeepsTheDecimals(String text, String number) {
    assertThat(SwedishNumber.find(text)).contains(new BigDecimal(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "\u2212",
        "1 23",
        "1 2345",
        "1234 567",
        "1  234",
        "1 234 56",
        "1.234,5",
        "1,234.5",
        "1,2,3",
        "1e5",
        "1E5",
        "--5",
        "-\u22125",
        "- 5",
        "+5",
        "5-",
        "5,",
        ",5",
        ".5",
        "5.",
        "1 ,5",
        "1, 5",
        "1,234 567",
        "5 %",
        "5%",
        "NaN",
        "Infinity",
        "0x10",
        "1_000",
        "\u0661\u0662",
        "\u00bd",
        "1\t000",
        "1'000",
        "fem",
        " 5",
        "5 ",
        "-,5",
        "\u20135"
      })
  void refusesWhatIsNoNumberOrHasTwoMeanings(String text) {
    assertThat(SwedishNumber.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 61})
  void refusesNumbersThatNoReportPrints(int length) {
    assertThat(SwedishNumber.find("9".repeat(length)).isPresent()).isEqualTo(length == 60);
  }
}
