package se.utfall.analytics.forecast.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.forecast.accuracy.ErrorSums;
import se.utfall.analytics.forecast.accuracy.NaiveScale;
import se.utfall.analytics.forecast.model.FittedModel;
import se.utfall.analytics.forecast.model.ForecastModel;
import se.utfall.analytics.forecast.model.History;

/** Gathers the errors of one model, origin by origin. */
final class ModelErrors {

  private final ErrorSums overall = new ErrorSums();
  private final ErrorSums[] byHorizon;
  private ForecastModel model;
  private String name = "";
  private double[] first;
  private double[] last;

  ModelErrors(ForecastModel model, int horizon) {
    this.model = model;
    this.byHorizon = Stream.generate(ErrorSums::new).limit(horizon).toArray(ErrorSums[]::new);
  }

  /** Forecasts from the training values and compares; the reason when the model cannot. */
  Optional<Reason> add(History training, History all, int origin) {
    var fitted = model.fit(training);
    var refusal = fitted.whyWithheld();
    fitted.toOptional().ifPresent(found -> compare(found, training, all, origin));
    return refusal;
  }

  private void compare(FittedModel fitted, History training, History all, int origin) {
    var scale = NaiveScale.of(training);
    last = fitted.means(byHorizon.length);
    for (int h = 0; h < last.length; h++) {
      overall.add(all.at(origin + h), last[h], scale);
      byHorizon[h].add(all.at(origin + h), last[h], scale);
    }
    if (first == null) {
      first = last;
      name = fitted.name();
      model = model.settled(fitted);
    }
  }

  ModelScore toScore() {
    return new ModelScore(
        model,
        name,
        overall.toAccuracy(),
        Stream.of(byHorizon).map(ErrorSums::toAccuracy).toList(),
        list(first),
        list(last));
  }

  private static List<Double> list(double[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}
