package se.utfall.analytics.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.forecast.backtest.Backtest;
import se.utfall.analytics.forecast.backtest.BacktestResult;
import se.utfall.analytics.forecast.backtest.BacktestSettings;
import se.utfall.analytics.forecast.backtest.ModelScore;
import se.utfall.analytics.forecast.benchmark.Benchmark;
import se.utfall.analytics.forecast.ets.Ets;
import se.utfall.analytics.forecast.model.ForecastModel;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.forecast.smoothing.Smoothing;
import se.utfall.analytics.forecast.smoothing.SmoothingForm;

/** Chooses the model for a history by a backtest. */
final class ModelChoice {

  private final History history;
  private final SelectionRules rules;
  private final int horizon;
  private final List<ForecastModel> models;

  /** The model to use and how it was chosen. */
  record Chosen(ForecastModel model, Finding<Selection> selection) {}

  ModelChoice(History history, ForecastSettings settings) {
    this.history = history;
    this.rules = settings.rules();
    this.horizon = settings.horizon();
    this.models = models(history.period() > 1);
  }

  Chosen choose() {
    var room = history.size() - leastTraining() - (rules.minimumOrigins() - 1);
    if (room < 1) {
      return new Chosen(untested(), Finding.withheld(Reason.TOO_FEW_VALUES));
    }
    var settings = backtest(Math.min(horizon, room));
    var result = new Backtest(settings).run(history, models).toOptional().orElseThrow();
    return decide(result, settings);
  }

  /** The reference first; then from simple to rich, so that of two equals the simpler leads. */
  private static List<ForecastModel> models(boolean isSeasonal) {
    var models = new ArrayList<ForecastModel>();
    if (isSeasonal) {
      models.add(Benchmark.SEASONAL_NAIVE);
    }
    models.addAll(List.of(Benchmark.NAIVE, Benchmark.MEAN, Benchmark.DRIFT));
    for (var form : SmoothingForm.values()) {
      if (isSeasonal || !form.isSeasonal()) {
        models.add(Smoothing.of(form));
      }
    }
    models.add(Ets.automatic());
    return models;
  }

  private int leastTraining() {
    var cycles = history.period() > 1 ? rules.minimumCycles() * history.period() : 0;
    return Math.max(rules.minimumTraining(), cycles);
  }

  /** As many origins as are allowed, the last of them so late that all its steps have come. */
  private BacktestSettings backtest(int steps) {
    var most = history.size() - steps - leastTraining() + 1;
    var origins = Math.min(rules.mostOrigins(), most);
    return new BacktestSettings(
        history.size() - steps - origins + 1, steps, 1, OptionalInt.empty());
  }

  private ForecastModel untested() {
    return isSeasonalNaivePossible() ? Benchmark.SEASONAL_NAIVE : Benchmark.NAIVE;
  }

  /** A cycle to repeat and values enough beyond it to see how far off that is. */
  private boolean isSeasonalNaivePossible() {
    return history.period() > 1 && history.size() >= history.period() + rules.minimumForForecast();
  }

  private Chosen decide(BacktestResult result, BacktestSettings settings) {
    var reference = result.scores().get(0).toOptional().orElseThrow();
    var best = result.scores().get(result.ranking().get(0)).toOptional().orElseThrow();
    var least = (1 - rules.margin()) * reference.overall().mae();
    var isBeaten = best.overall().mae() < least;
    var chosen = isBeaten ? best.model() : reference.model();
    return new Chosen(
        chosen,
        Finding.found(
            new Selection(
                reference.model().kind(),
                chosen.kind(),
                isBeaten ? Selection.Outcome.NAIVE_BEATEN : Selection.Outcome.NAIVE_NOT_BEATEN,
                candidates(result, reference.overall().mae()),
                result.origins().size(),
                settings.firstTraining(),
                settings.horizon())));
  }

  private List<Candidate> candidates(BacktestResult result, double naive) {
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < models.size(); i++) {
      var score = result.scores().get(i).map(found -> score(found, naive));
      candidates.add(new Candidate(models.get(i).kind(), score));
    }
    return candidates;
  }

  private static Candidate.Score score(ModelScore score, double naive) {
    var ratio = score.overall().mae() / naive;
    return new Candidate.Score(
        score.name(),
        score.overall(),
        naive > 0 ? OptionalDouble.of(ratio) : OptionalDouble.empty());
  }
}
