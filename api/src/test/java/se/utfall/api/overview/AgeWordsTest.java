package se.utfall.api.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.words.Words;

class AgeWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2025-01-01, ''",
    "2024-03-02, ''",
    "2024-03-01, ''",
    "2024-02-29, 1 månad gammal",
    "2024-01-01, 2 månader gammal",
    "2022-04-30, 23 månader gammal",
    "2022-03-30, 2 år gammal",
    "2021-01-01, 3 år gammal"
  })
  void isCountedInWholeMonthsAndThenInWholeYears(LocalDate periodBefore, String words) {
    // ten minutes past midnight in Stockholm, still the day before in Greenwich
    AgeWords age = new AgeWords(Words.sv(), Instant.parse("2024-03-29T23:10:00Z"));
    assertThat(age.of(periodBefore)).isEqualTo(words);
  }
}
