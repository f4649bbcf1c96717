package se.utfall.analytics.precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.precision.Precision.Errors;

/** Forecasts and outcomes here are made up. */
class PrecisionAnalysisTest {

  @Test
  void biasLetsErrorsOutweighEachOtherAndTheAbsoluteErrorDoesNot() {
    // outcome − forecast: +3,0, −1,0, +1,5: mean 1,1667, without sign 1,8333
    var result =
        only(
            forecast("A", 2021, "08", "1.0", "4.0"),
            forecast("A", 2022, "08", "2.0", "1.0"),
            forecast("A", 2023, "08", "-1.5", "0"));
    assertThat(result.n()).isEqualTo(3);
    assertThat(result.errors())
        .isEqualTo(Finding.found(new Errors(number("1.17"), number("1.83"))));
  }

  @Test
  void aYearWhoseOutcomeIsNotKnownIsLeftOutAndCounted() {
    var result =
        only(
            forecast("A", 2024, "03", "7", null),
            forecast("A", 2023, "03", "5.0", "4.0"),
            forecast("A", 2025, "03", "7", null));
    assertThat(result.years()).extracting(ReportedForecast::year).containsExactly(2023);
    assertThat(result.waiting()).isEqualTo(2);
    assertThat(result.errors())
        .isEqualTo(Finding.found(new Errors(number("-1.00"), number("1.00"))));
  }

  @Test
  void withoutAnyOutcomeThereIsNothingToSay() {
    var result = only(forecast("A", 2024, "03", "7", null));
    assertThat(result.errors().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.n()).isZero();
  }

  @Test
  void fewerThanFiveYearsAreAnAnecdote() {
    assertThat(years(4).warnings()).containsExactly(Warning.FEW_FORECASTS_JUDGED);
    assertThat(years(5).warnings()).isEmpty();
  }

  @Test
  void reportsAndOrganisationsAreJudgedApart() {
    var results =
        PrecisionAnalysis.analyse(
            List.of(
                forecast("B", 2023, "08", "1", "2"),
                forecast("A", 2023, "08", "1", "3"),
                forecast("B", 2023, "03", "1", "4"),
                forecast("B", 2022, "08", "1", "2")));
    assertThat(results.stream().map(it -> it.organisation() + it.through() + "×" + it.n()))
        .containsExactly("B03×1", "B08×2", "A08×1");
  }

  @Test
  void aReportThatGivesALineOfAYearTwiceIsRefused() {
    assertThatThrownBy(
            () -> only(forecast("A", 2023, "03", "1", "2"), forecast("A", 2023, "03", "2", null)))
        .hasMessage("A, Resultat stands twice for 2023 through 03");
  }

  @Test
  void aMonthIsWrittenWithTwoDigits() {
    assertThat(forecast("A", 2023, "12", "1", "1").through()).isEqualTo("12");
    assertThatThrownBy(() -> forecast("A", 2023, "13", "1", "1"))
        .hasMessage("through '13' is no month 01–12");
    assertThatThrownBy(() -> forecast("A", 2023, "3", "1", "1"))
        .hasMessage("through '3' is no month 01–12");
  }

  private static Precision years(int n) {
    return only(
        IntStream.range(0, n)
            .mapToObj(i -> forecast("A", 2015 + i, "03", "1", "2"))
            .toArray(ReportedForecast[]::new));
  }

  private static Precision only(ReportedForecast... forecasts) {
    return PrecisionAnalysis.analyse(List.of(forecasts)).get(0);
  }

  private static ReportedForecast forecast(
      String organisation, int year, String through, String forecast, String outcome) {
    return new ReportedForecast(
        organisation,
        "Resultat",
        year,
        through,
        number(forecast),
        Optional.ofNullable(outcome).map(BigDecimal::new));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
