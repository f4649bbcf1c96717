package se.utfall.db.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2023, 2023, A, 2023-01-01, 2024-01-01",
    "2023-A1, 2023, A, 2023-01-01, 2024-01-01",
    "2023-S1, 2023-S1, S, 2023-01-01, 2023-07-01",
    "2023-S2, 2023-S2, S, 2023-07-01, 2024-01-01",
    "2023-T1, 2023-T1, T, 2023-01-01, 2023-05-01",
    "2023-T2, 2023-T2, T, 2023-05-01, 2023-09-01",
    "2023-T3, 2023-T3, T, 2023-09-01, 2024-01-01",
    "2023-Q3, 2023-Q3, Q, 2023-07-01, 2023-10-01",
    "2023-Q4, 2023-Q4, Q, 2023-10-01, 2024-01-01",
    "2023-05, 2023-05, M, 2023-05-01, 2023-06-01",
    "2023-M05, 2023-05, M, 2023-05-01, 2023-06-01",
    "2023-12, 2023-12, M, 2023-12-01, 2024-01-01",
    "2024-02, 2024-02, M, 2024-02-01, 2024-03-01",
    "2023-W07, 2023-W07, W, 2023-02-13, 2023-02-20",
    "2023-05-31, 2023-05-31, D, 2023-05-31, 2023-06-01",
    "2024-02-29, 2024-02-29, D, 2024-02-29, 2024-03-01",
    "2022-01-01/P2Y, 2022-01-01/P2Y, I, 2022-01-01, 2024-01-01",
    "2022-01-31/P1M, 2022-01-31/P1M, I, 2022-01-31, 2022-02-28",
    "2022-01-01/P10D, 2022-01-01/P10D, I, 2022-01-01, 2022-01-11",
    "2022-03-15/P1Y2M3D, 2022-03-15/P1Y2M3D, I, 2022-03-15, 2023-05-18"
  })
  void everyFormHasItsDaysItsFrequencyAndOneText(
      String written, String text, Frequency frequency, LocalDate from, LocalDate before) {
    assertThat(Period.parse(written)).isEqualTo(new Period(text, frequency, from, before));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01-01/P24M, 2022-01-01/P2Y",
    "2022-01-01/P18M, 2022-01-01/P1Y6M",
    "2022-01-01/P2W, 2022-01-01/P14D",
    "2022-01-01/P02Y, 2022-01-01/P2Y",
    "2022-01-01/P2y, 2022-01-01/P2Y"
  })
  void aDurationWrittenInTwoWaysIsOnePeriodWithOneText(String written, String text) {
    assertThat(Period.parse(written)).isEqualTo(Period.parse(text));
    assertThat(Period.parse(written).text()).isEqualTo(text);
  }

  /** ISO 8601: the first week holds 4 January; 2020 and 2026 have 53 weeks, 2023 has 52. */
  @ParameterizedTest
  @CsvSource({
    "2020-W53, 2020-12-28, 2021-01-04",
    "2026-W53, 2026-12-28, 2027-01-04",
    "2021-W01, 2021-01-04, 2021-01-11",
    "2020-W01, 2019-12-30, 2020-01-06",
    "2024-W01, 2024-01-01, 2024-01-08",
    "2023-W52, 2023-12-25, 2024-01-01"
  })
  void weeksAreThoseOfIso(String text, LocalDate from, LocalDate before) {
    assertThat(Period.parse(text)).isEqualTo(new Period(text, Frequency.W, from, before));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "23",
        "02023",
        "2023-",
        "2023-S0",
        "2023-S3",
        "2023-T4",
        "2023-T0",
        "2023-Q0",
        "2023-Q5",
        "2023-00",
        "2023-13",
        "2023-M13",
        "2023-5",
        "2023-W00",
        "2023-W53",
        "2023-W7",
        "2023-02-29",
        "2023-04-31",
        "2023-05-32",
        "2023-A2",
        "2023-s1",
        "2023/2024",
        "2023–2024",
        "2023-05-31T00:00",
        "2022-01-01/P0D",
        "2022-01-01/P",
        "2022-01-01/PT1H",
        "2022-01-01/P-1Y",
        "2022-01/P1Y",
        "2022-01-01/2023-01-01",
        "2022-01-01/P9999999999Y",
        "2022-01-01/P9000Y",
        "2022-01-01/P2147483647Y99M",
        "2022-01-01/P2147483647Y",
        "2022-01-01/P2147483647M",
        "2022-01-01/P999999999W",
        "2022-01-01/P2147483647D",
        "9000-01-01/P999Y12M",
        "0000",
        "0999-05",
        "9999",
        "9999-12-31",
        "٢٠٢٣",
        "2023 ",
        " 2023",
        "2023\n"
      })
  void whatIsNoPeriodOfTheCalendarIsRefused(String text) {
    assertThat(Period.find(text)).isEmpty();
    assertThatThrownBy(() -> Period.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @Test
  void orderIsByFirstDayThenByLastAndNeverByText() {
    List<String> ordered =
        List.of(
            "2021-12-31",
            "2022-01",
            "2022",
            "2022-01-01/P2Y",
            "2022-W01",
            "2022-T2",
            "2022-Q3",
            "2022-S2",
            "2022-10",
            "2022-12-05");
    assertThat(ordered.stream().sorted().map(Period::parse).sorted().map(Period::text))
        .containsExactlyElementsOf(ordered);
  }

  @Test
  void overlapsWhenADayIsShared() {
    Period may = Period.parse("2023-05");
    assertThat(may.overlaps(LocalDate.of(2023, 5, 31), LocalDate.of(2023, 6, 5))).isTrue();
    assertThat(may.overlaps(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 5))).isFalse();
    assertThat(may.overlaps(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 5, 1))).isFalse();
    assertThat(may.overlaps(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 5, 2))).isTrue();
  }
}
