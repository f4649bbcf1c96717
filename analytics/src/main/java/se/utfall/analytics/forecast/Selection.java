package se.utfall.analytics.forecast;

import java.util.List;
import se.utfall.analytics.forecast.model.ModelKind;

/**
 * How the model was chosen: by a backtest on the past of the series.
 *
 * @param reference the forecast to beat: naive, for a series with a season seasonal naive
 * @param chosen the model used; the reference itself when none beats it
 * @param outcome whether a model beat the reference
 * @param candidates every model tried, the reference first
 * @param origins how many times in the past each forecast was made
 * @param firstTraining values before the first of them
 * @param horizon steps forecast each time; shorter than the horizon asked for when values are few
 */
public record Selection(
    ModelKind reference,
    ModelKind chosen,
    Outcome outcome,
    List<Candidate> candidates,
    int origins,
    int firstTraining,
    int horizon) {

  /** Whether a model beat the reference. */
  public enum Outcome {
    /** The chosen model was clearly nearer to what came. */
    NAIVE_BEATEN,
    /** No model was clearly nearer; the naive forecast is used. */
    NAIVE_NOT_BEATEN
  }

  public Selection {
    candidates = List.copyOf(candidates);
  }

  public boolean beatsNaive() {
    return outcome == Outcome.NAIVE_BEATEN;
  }
}
