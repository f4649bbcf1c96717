package se.utfall.analytics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.series.Observation;
import se.utfall.analytics.series.SeriesTable;

/** Trend of series with seasons. */
class SeasonalTrendTest {

  private static final TrendAnalysis QUARTERS =
      new TrendAnalysis(TrendSettings.DEFAULT.withSeasons(4));

  /** Up by one a year under a season of hundreds: all values together show nothing. */
  @Test
  void aTrendHiddenUnderTheSeasonIsSeenWithinEachSeason() {
    var values = quarters(5, (year, quarter) -> year - 100.0 * quarter);
    var plain = new TrendAnalysis().analyse(table(values), Better.HIGHER);
    assertThat(plain.judgement().verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
    var result = QUARTERS.analyse(table(values), Better.HIGHER);
    var seasonal = result.seasonal().toOptional().orElseThrow();
    assertThat(result.judgement().verdict()).isEqualTo(Verdict.IMPROVING);
    assertThat(result.judgement().decision().toOptional().orElseThrow().method())
        .isEqualTo(PMethod.SEASONAL);
    assertThat(seasonal.s()).isEqualTo(4 * 10);
    assertThat(seasonal.variance()).isCloseTo(4 * 5 * 4 * 15 / 18.0, within(1e-12));
    assertThat(seasonal.tau()).hasValue(1);
    assertThat(seasonal.slope().toOptional().orElseThrow()).isCloseTo(1, within(1e-9));
  }

  /** Every quarter of a year moves as one: four seasons hold no more evidence than one. */
  @Test
  void seasonsThatMoveAsOneAreMarkedWeak() {
    var level = new double[] {3, 1, 4, 5, 6};
    var values = quarters(5, (year, quarter) -> 100.0 * quarter + level[year]);
    var result = QUARTERS.analyse(table(values), Better.HIGHER);
    var seasonal = result.seasonal().toOptional().orElseThrow();
    var corrected = seasonal.hirschSlack().toOptional().orElseThrow();
    assertThat(result.judgement().verdict()).isEqualTo(Verdict.IMPROVING);
    // S = 4 s and every covariance is the variance of one season: 4^2 times it.
    assertThat(corrected.variance()).isCloseTo(16 * 5 * 4 * 15 / 18.0, within(1e-9));
    assertThat(result.warnings()).containsExactly(Warning.WEAKENED_BY_AUTOCORRELATION);
  }

  @Test
  void twoYearsOfMonthsAreOneStepAndNoTrend() {
    var values = quarters(2, (year, quarter) -> 10.0 * quarter + year);
    var result = QUARTERS.analyse(table(values), Better.HIGHER);
    assertThat(result.seasonal().toOptional().orElseThrow().s()).isEqualTo(4);
    assertThat(result.judgement().verdict()).isEqualTo(Verdict.TOO_FEW);
    assertThat(result.warnings()).contains(Warning.TOO_FEW_FOR_VERDICT);
    var three = quarters(3, (year, quarter) -> 10.0 * quarter + year);
    assertThat(QUARTERS.analyse(table(three), Better.HIGHER).judgement().verdict())
        .isEqualTo(Verdict.IMPROVING);
  }

  @Test
  void withinOneYearNothingCanBeComparedWithItself() {
    var values = quarters(1, (year, quarter) -> quarter);
    var result = QUARTERS.analyse(table(values), Better.HIGHER);
    assertThat(result.seasonal().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.judgement().verdict()).isEqualTo(Verdict.TOO_FEW);
  }

  @Test
  void aMissingQuarterLeavesItsSeasonShorterAndTheCovariancesUnknown() {
    var values = quarters(5, (year, quarter) -> 100.0 * quarter + year);
    values[6] = Double.NaN;
    var seasonal =
        QUARTERS.analyse(table(values), Better.HIGHER).seasonal().toOptional().orElseThrow();
    assertThat(seasonal.seasons().get(2).n()).isEqualTo(4);
    assertThat(seasonal.s()).isEqualTo(3 * 10 + 6);
    assertThat(seasonal.hirschSlack().whyWithheld()).contains(Reason.GAP);
  }

  @Test
  void aSeriesWithoutSeasonsSaysSo() {
    assertThat(new TrendAnalysis().analyse(Rows.exact(1, 2, 3, 4), Better.HIGHER).seasonal())
        .extracting(finding -> finding.whyWithheld().orElseThrow())
        .isEqualTo(Reason.WITHOUT_SEASONS);
  }

  @Test
  void theWrongNumberOfSeasonsIsRefusedByName() {
    var months = new double[24];
    var times = new double[24];
    for (int i = 0; i < 24; i++) {
      times[i] = 2020 + (i + 0.5) / 12;
    }
    assertThatThrownBy(() -> QUARTERS.analyse(SeriesTable.ofExact(times, months), Better.HIGHER))
        .hasMessageContaining("seasons 4");
    assertThatThrownBy(() -> TrendSettings.DEFAULT.withSeasons(0))
        .hasMessageContaining("seasons 0");
    assertThatThrownBy(() -> TrendSettings.DEFAULT.withSeasons(367))
        .hasMessageContaining("seasons 367");
  }

  @Test
  void monthsOfLongAgoStillFallInTheirSeason() {
    var times = new double[12 * 300];
    for (int i = 0; i < times.length; i++) {
      times[i] = 1749 + i / 12 + (i % 12 + 0.5) / 12;
    }
    var seasons = new Seasons(times, 12);
    assertThat(seasons.areWhole()).isTrue();
    for (int g = 0; g < 12; g++) {
      assertThat(seasons.of(g, times)).hasSize(300);
    }
  }

  @ParameterizedTest(name = "seed {0}, {1} years, {2} different values")
  @CsvSource({"1, 3, 100", "2, 6, 4", "3, 12, 1000", "4, 25, 9"})
  void everyPairOfOneSeasonCountsOnce(long seed, int years, int different) {
    var random = new Random(seed);
    var values = quarters(years, (year, quarter) -> random.nextInt(different));
    var seasonal =
        QUARTERS.analyse(table(values), Better.HIGHER).seasonal().toOptional().orElseThrow();
    var s = 0L;
    var slopes = new ArrayList<Double>();
    for (int j = 0; j < values.length; j++) {
      for (int i = j - 4; i >= 0; i -= 4) {
        s += (long) Math.signum(values[j] - values[i]);
        slopes.add((values[j] - values[i]) / ((j - i) / 4));
      }
    }
    slopes.sort(null);
    var middle = (slopes.get((slopes.size() - 1) / 2) + slopes.get(slopes.size() / 2)) / 2;
    assertThat(seasonal.s()).isEqualTo(s);
    assertThat(seasonal.slope().toOptional().orElseThrow()).isCloseTo(middle, within(1e-9));

    var mirrored = Arrays.stream(values).map(v -> 7 - 2 * v).toArray();
    var other =
        QUARTERS.analyse(table(mirrored), Better.HIGHER).seasonal().toOptional().orElseThrow();
    assertThat(other.s()).isEqualTo(-s);
    assertThat(other.p()).isEqualTo(seasonal.p());
    assertThat(other.hirschSlack().toOptional().orElseThrow().variance())
        .isCloseTo(seasonal.hirschSlack().toOptional().orElseThrow().variance(), within(1e-7));
  }

  /** Draws true figures within bounds: none may contradict what was promised for all. */
  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4"})
  void noTrueFiguresWithinTheBoundsContradictTheSeasonalPromise(long seed) {
    var random = new Random(seed);
    var low = quarters(5, (year, quarter) -> 20.0 * quarter + 3 * year + random.nextInt(4));
    var width = quarters(5, (year, quarter) -> random.nextInt(4));
    var rows = new ArrayList<Observation>();
    for (int i = 0; i < low.length; i++) {
      rows.add(new Observation(time(i), between(low[i], low[i] + width[i])));
    }
    var result = QUARTERS.analyse(SeriesTable.of(rows), Better.HIGHER);
    var bounds = result.withinBounds().toOptional().orElseThrow();
    for (int draw = 0; draw < 100; draw++) {
      var truth = new double[low.length];
      for (int i = 0; i < truth.length; i++) {
        truth[i] = low[i] + random.nextInt((int) width[i] + 1);
      }
      var seasonal =
          QUARTERS.analyse(table(truth), Better.HIGHER).seasonal().toOptional().orElseThrow();
      assertThat(seasonal.s()).as("seed %d", seed).isBetween(bounds.lowestS(), bounds.highestS());
    }
  }

  private static Bounded between(double low, double high) {
    return Bounded.between(java.math.BigDecimal.valueOf(low), java.math.BigDecimal.valueOf(high));
  }

  private interface Figure {
    double of(int year, int quarter);
  }

  private static double[] quarters(int years, Figure figure) {
    var values = new double[4 * years];
    for (int i = 0; i < values.length; i++) {
      values[i] = figure.of(i / 4, i % 4);
    }
    return values;
  }

  private static double time(int quarter) {
    return 2010 + quarter / 4 + (quarter % 4 + 0.5) / 4;
  }

  private static tech.tablesaw.api.Table table(double[] values) {
    var times = new double[values.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = time(i);
    }
    return SeriesTable.ofExact(times, values);
  }
}
