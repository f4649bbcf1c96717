package se.utfall.analytics.forecast;

import java.util.OptionalDouble;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.forecast.accuracy.Accuracy;
import se.utfall.analytics.forecast.model.ModelKind;

/**
 * A model that was tried.
 *
 * @param kind which model
 * @param score how it fared on the past; withheld when it could not be fitted
 */
public record Candidate(ModelKind kind, Finding<Score> score) {

  /**
   * The errors of a model over all origins and horizons.
   *
   * @param name the model with its form: "ETS(A,Ad,N)"
   * @param accuracy its errors
   * @param againstNaive its mean absolute error over that of the naive forecast: 0.8 is 20 percent
   *     less; empty when the naive forecast never failed
   */
  public record Score(String name, Accuracy accuracy, OptionalDouble againstNaive) {}
}
