package se.utfall.analytics.forecast.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.series.SeriesTable;
import tech.tablesaw.api.Table;

class ForecastReviewTest {

  private static final Table YEARS =
      SeriesTable.ofExact(
          new double[] {2018.5, 2019.5, 2020.5, 2021.5, 2022.5},
          new double[] {100, 110, 130, 120, 150});

  @Test
  void biasErrorAndCoverageAreThoseOfTheForecastsWhoseTimeHasCome() {
    var result =
        new ForecastReview(1)
            .review(
                List.of(
                    issued(2018.5, 1, 105, 95, 115),
                    issued(2018.5, 2, 110, 100, 120),
                    issued(2019.5, 1, 135, 130, 140),
                    issued(2022.5, 1, 155, 140, 170)),
                YEARS);
    assertThat(result.issued()).isEqualTo(4);
    var accuracy = result.overall().accuracy().toOptional().orElseThrow();
    // Errors: 110 − 105, 130 − 135, 130 − 110; the fourth is still to come.
    assertThat(accuracy.n()).isEqualTo(3);
    assertThat(accuracy.me()).isCloseTo(20 / 3.0, within(1e-12));
    assertThat(accuracy.mae()).isEqualTo(10);
    assertThat(result.overall().coverage()).containsExactly(new Coverage(0.8, 2, 3));
    assertThat(result.warnings()).containsExactly(Warning.FEW_FORECASTS_JUDGED);
    assertThat(result.judged().stream().map(JudgedForecast::error).toList())
        .containsExactly(5.0, 20.0, -5.0);
  }

  @Test
  void theNaiveForecastRepeatsTheValueAtTheOrigin() {
    var result =
        new ForecastReview(1)
            .review(List.of(issued(2018.5, 2, 125, 0, 1), issued(2020.5, 1, 128, 0, 1)), YEARS);
    var beside = result.overall().againstNaive().toOptional().orElseThrow();
    // Naive: 130 − 100 and 120 − 130; the forecasts: 5 and −8.
    assertThat(beside.naiveMae()).isEqualTo(20);
    assertThat(beside.mae()).isEqualTo(6.5);
    assertThat(beside.ratio()).hasValue(6.5 / 20);
    assertThat(result.byHorizon().keySet()).containsExactly(1, 2);
    assertThat(result.byHorizon().get(2).againstNaive().toOptional().orElseThrow())
        .isEqualTo(new AgainstNaive(1, 5, 30));
  }

  @Test
  void withASeasonTheNaiveForecastRepeatsTheSameSeason() {
    var quarters =
        SeriesTable.ofExact(
            IntStream.range(0, 9).mapToDouble(q -> 2020.125 + q / 4.0).toArray(),
            new double[] {10, 20, 30, 40, 11, 22, 33, 44, 50});
    var forecasts =
        List.of(
            new IssuedForecast(2020.875, 2021.625, 3, 31, List.of()),
            new IssuedForecast(2020.875, 2022.125, 5, 13, List.of()));
    var judged = new ForecastReview(4).review(forecasts, quarters).judged();
    // The third quarter of 2021 beside that of 2020; the first of 2022 beside that of 2020.
    assertThat(judged.get(0).naiveError()).hasValue(33 - 30);
    assertThat(judged.get(1).naiveError()).hasValue(50 - 10);
  }

  @Test
  void anOriginTheSeriesDoesNotKnowLeavesTheNaiveForecastOut() {
    var result = new ForecastReview(1).review(List.of(issued(2010.5, 9, 99, 90, 120)), YEARS);
    assertThat(result.overall().n()).isEqualTo(1);
    assertThat(result.overall().againstNaive().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
  }

  @Test
  void intervalsAreCountedByLevelAndTheirLimitsBelongToThem() {
    var intervals = List.of(new Interval(110, 115, 0.8), new Interval(90, 109, 0.95));
    var forecast = new IssuedForecast(2018.5, 2019.5, 1, 100, intervals);
    var result = new ForecastReview(1).review(List.of(forecast), YEARS);
    assertThat(result.overall().coverage())
        .containsExactly(new Coverage(0.8, 1, 1), new Coverage(0.95, 0, 1));
  }

  @Test
  void fiveJudgedForecastsAreEnoughForARecord() {
    var four = IntStream.range(0, 4).mapToObj(y -> issued(2018.5 + y, 1, 100, 0, 1)).toList();
    var review = new ForecastReview(1);
    assertThat(review.review(four, YEARS).warnings()).isNotEmpty();
    var five = new ArrayList<>(four);
    five.add(issued(2018.5, 2, 100, 0, 1));
    assertThat(review.review(five, YEARS).warnings()).isEmpty();
  }

  @Test
  void withoutForecastsThereIsNothingToJudge() {
    var result = new ForecastReview(1).review(List.of(), YEARS);
    assertThat(result.overall().accuracy().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.overall().coverage()).isEmpty();
    assertThat(result.byHorizon()).isEmpty();
  }

  @Test
  void theSameForecastTwiceAndForecastsOfThePastAreRefused() {
    var twice = List.of(issued(2018.5, 1, 1, 0, 1), issued(2018.5, 1, 2, 0, 1));
    assertThatThrownBy(() -> new ForecastReview(1).review(twice, YEARS))
        .hasMessage("issued holds origin 2018.5 with horizon 1 twice");
    assertThatThrownBy(() -> new IssuedForecast(2020, 2019, 1, 0, List.of()))
        .hasMessage("target 2019.0 is not after origin 2020.0");
  }

  private static IssuedForecast issued(
      double origin, int horizon, double mean, double lower, double upper) {
    return new IssuedForecast(
        origin, origin + horizon, horizon, mean, List.of(new Interval(lower, upper, 0.8)));
  }
}
