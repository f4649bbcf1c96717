package se.utfall.analytics.forecast.ets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.forecast.ets.EtsForm.Error;
import se.utfall.analytics.forecast.ets.EtsForm.Season;
import se.utfall.analytics.forecast.ets.EtsForm.Trend;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.forecast.model.Weights;

class EtsTest {

  private static final EtsForm LEVEL = new EtsForm(Error.ADDITIVE, Trend.NONE, Season.NONE);

  /** By hand, with α = 0.5 from 10: errors 2, 0, 3, −2.5, 0.75, −0.625. */
  @Test
  void theLikelihoodIsThatOfItsFormula() {
    var state = new EtsState(10, OptionalDouble.empty(), List.of());
    var values = new double[] {12, 11, 14, 10, 12, 11};
    var fit = Ets.run(LEVEL, Weights.ofLevel(0.5), state, History.of(values, 1));
    var found = fit.toOptional().orElseThrow();
    var squares = 4 + 0 + 9 + 6.25 + 0.5625 + 0.390625;
    assertThat(found.sse()).isCloseTo(squares, within(1e-12));
    assertThat(found.loglik()).isCloseTo(-3 * Math.log(squares), within(1e-12));
    assertThat(found.sigma2()).isCloseTo(squares / 4, within(1e-12));
    assertThat(found.parameters()).isEqualTo(3);
    assertThat(found.aicc()).isCloseTo(6 * Math.log(squares) + 6 + 2 * 3 * 4 / 2.0, within(1e-12));
    assertThat(found.last().level()).isCloseTo(11.3125, within(1e-12));
  }

  /** Draws futures by the model itself: their mean and spread must be those foretold. */
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "ADDITIVE, NONE, NONE",
    "ADDITIVE, DAMPED, ADDITIVE",
    "MULTIPLICATIVE, NONE, NONE",
    "MULTIPLICATIVE, DAMPED, NONE",
    "MULTIPLICATIVE, ADDITIVE, ADDITIVE",
    "MULTIPLICATIVE, NONE, MULTIPLICATIVE",
    "MULTIPLICATIVE, ADDITIVE, MULTIPLICATIVE",
    "MULTIPLICATIVE, DAMPED, MULTIPLICATIVE"
  })
  void drawnFuturesHaveTheMeanAndSpreadForetold(Error error, Trend trend, Season season) {
    var fit = given(new EtsForm(error, trend, season));
    var horizon = 9;
    var draws = 150_000;
    var random = new Random(31);
    var sums = new double[horizon];
    var squares = new double[horizon];
    for (int draw = 0; draw < draws; draw++) {
      var future = future(fit, horizon, random);
      for (int h = 0; h < horizon; h++) {
        sums[h] += future[h];
        squares[h] += future[h] * future[h];
      }
    }
    var means = fit.means(horizon);
    var errors = fit.standardErrors(horizon).orElseThrow();
    for (int h = 0; h < horizon; h++) {
      var mean = sums[h] / draws;
      var deviation = Math.sqrt(squares[h] / draws - mean * mean);
      assertThat(mean).as("mean %s", h).isCloseTo(means[h], within(0.012 * errors[h]));
      assertThat(deviation).as("spread %s", h).isCloseTo(errors[h], within(0.012 * errors[h]));
    }
  }

  /** One future by the equations of the state-space form, with normal errors. */
  private static double[] future(EtsFit fit, int horizon, Random random) {
    var weights = fit.weights();
    var phi = weights.phi().orElse(1);
    var l = fit.last().level();
    var b = fit.last().trend().orElse(0);
    var m = fit.last().seasonal().size();
    var s = new double[m];
    for (int k = 0; k < m; k++) {
      s[k] = fit.last().seasonal().get(m - 1 - k);
    }
    var future = new double[horizon];
    for (int h = 0; h < horizon; h++) {
      var q = l + phi * b;
      var mean = m == 0 ? q : isProduct(fit) ? q * s[h % m] : q + s[h % m];
      var e = Math.sqrt(fit.sigma2()) * random.nextGaussian();
      var error = fit.form().error() == Error.ADDITIVE ? e : mean * e;
      future[h] = mean + error;
      var ofLevel = isProduct(fit) ? error / s[h % m] : error;
      l = q + weights.alpha() * ofLevel;
      b = phi * b + weights.beta().orElse(0) * ofLevel;
      if (m > 0) {
        s[h % m] += weights.gamma().orElse(0) * (isProduct(fit) ? error / q : error);
      }
    }
    return future;
  }

  private static boolean isProduct(EtsFit fit) {
    return fit.form().season() == Season.MULTIPLICATIVE;
  }

  private static EtsFit given(EtsForm form) {
    var values = new double[24];
    var random = new Random(8);
    for (int t = 0; t < values.length; t++) {
      values[t] = (60 + t) * (1 + 0.2 * (t % 4 - 1.5)) * (1 + 0.05 * random.nextGaussian());
    }
    var weights = Weights.ofLevel(0.4);
    weights = form.hasTrend() ? weights.withBeta(0.2) : weights;
    weights = form.isSeasonal() ? weights.withGamma(0.3) : weights;
    weights = form.isDamped() ? weights.withPhi(0.85) : weights;
    var seasonal =
        switch (form.season()) {
          case NONE -> List.<Double>of();
          case ADDITIVE -> List.of(18.0, 6.0, -6.0, -18.0);
          case MULTIPLICATIVE -> List.of(1.3, 1.1, 0.9, 0.7);
        };
    var trend = form.hasTrend() ? OptionalDouble.of(1) : OptionalDouble.empty();
    return Ets.run(form, weights, new EtsState(60, trend, seasonal), History.of(values, 4))
        .toOptional()
        .orElseThrow();
  }

  @Test
  void theFormWithTheSmallestAiccIsChosen() {
    var random = new Random(3);
    var values = new double[40];
    for (int t = 0; t < values.length; t++) {
      values[t] = 80 + 12 * (t % 4) + 2 * random.nextGaussian();
    }
    var history = History.of(values, 4);
    var chosen = Ets.automatic().fit(history).toOptional().orElseThrow();
    var least =
        EtsForm.all(true).stream()
            .flatMap(form -> Ets.of(form).fit(history).toOptional().stream())
            .mapToDouble(EtsFit::aicc)
            .min()
            .orElseThrow();
    assertThat(chosen.aicc()).isEqualTo(least);
    assertThat(chosen.form().isSeasonal()).isTrue();
    assertThat(EtsForm.all(true)).hasSize(15);
  }

  @Test
  void aModelThatHasSettledKeepsItsForm() {
    var flat = History.of(new Random(4).doubles(20, 9, 11).toArray(), 1);
    var rising = new double[20];
    Arrays.setAll(rising, t -> 5 + 10.0 * t + (t % 3));
    var first = Ets.automatic().fit(flat).toOptional().orElseThrow();
    var settled = Ets.automatic().settled(first);
    var form = settled.fit(History.of(rising, 1)).toOptional().orElseThrow().form();
    assertThat(form).isEqualTo(first.form());
    assertThat(Ets.automatic().fit(History.of(rising, 1)).toOptional().orElseThrow().form())
        .isNotEqualTo(form);
  }

  @Test
  void aLevelAloneNeedsFiveValues() {
    var values = new double[] {3, 4, 3, 5, 4};
    assertThat(Ets.of(LEVEL).fit(History.of(Arrays.copyOf(values, 4), 1)).whyWithheld())
        .contains(Reason.TOO_FEW_VALUES);
    assertThat(Ets.of(LEVEL).fit(History.of(values, 1)).toOptional()).isPresent();
    assertThat(Ets.automatic().fit(History.of(Arrays.copyOf(values, 4), 1)).whyWithheld())
        .contains(Reason.TOO_FEW_VALUES);
  }

  @Test
  void whatHasNoLikelihoodIsWithheldWithTheReason() {
    var constant = History.of(new double[] {2, 2, 2, 2, 2, 2, 2}, 1);
    assertThat(Ets.automatic().fit(constant).whyWithheld()).contains(Reason.ALL_EQUAL);
    var zero = History.of(new double[] {2, 0, 2, 1, 2, 3, 2}, 1);
    var multiplied = new EtsForm(Error.MULTIPLICATIVE, Trend.NONE, Season.NONE);
    assertThat(Ets.of(multiplied).fit(zero).whyWithheld()).contains(Reason.NOT_POSITIVE);
    assertThat(Ets.automatic().fit(zero).toOptional().orElseThrow().form().error())
        .isEqualTo(Error.ADDITIVE);
  }

  @Test
  void aSeasonOfMoreThanTwentyFourStepsIsNotFollowed() {
    var values = new Random(6).doubles(120, 5, 9).toArray();
    var seasonal = new EtsForm(Error.ADDITIVE, Trend.NONE, Season.ADDITIVE);
    assertThat(Ets.of(seasonal).fit(History.of(values, 25)).whyWithheld())
        .contains(Reason.SEASON_TOO_LONG);
    assertThat(Ets.of(seasonal).fit(History.of(values, 24)).toOptional()).isPresent();
    assertThat(
            Ets.automatic().fit(History.of(values, 25)).toOptional().orElseThrow().form().season())
        .isEqualTo(Season.NONE);
  }

  @Test
  void formsAndStatesThatDoNotGoTogetherAreRefused() {
    assertThatThrownBy(() -> new EtsForm(Error.ADDITIVE, Trend.NONE, Season.MULTIPLICATIVE))
        .hasMessage("season multiplies but error is added");
    var seasonal = new EtsForm(Error.ADDITIVE, Trend.NONE, Season.ADDITIVE);
    var history = History.of(new double[20], 4);
    var state = new EtsState(1, OptionalDouble.empty(), List.of(1.0));
    assertThatThrownBy(() -> Ets.run(seasonal, Weights.ofLevel(0.5).withGamma(0.1), state, history))
        .hasMessage("seasonal has 1 states, not 4");
    assertThatThrownBy(() -> Ets.of(seasonal).fit(History.of(new double[20], 1)))
        .hasMessage("period 1 has no season for ETS(A,N,A)");
  }

  @Test
  void namesAreThoseOfStatisticians() {
    assertThat(new EtsForm(Error.MULTIPLICATIVE, Trend.DAMPED, Season.MULTIPLICATIVE).name())
        .isEqualTo("ETS(M,Ad,M)");
    assertThat(LEVEL.name()).isEqualTo("ETS(A,N,N)");
  }
}
