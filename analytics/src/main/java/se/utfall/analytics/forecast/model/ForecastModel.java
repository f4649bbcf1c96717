package se.utfall.analytics.forecast.model;

import se.utfall.analytics.finding.Finding;

/** A way of forecasting, before it has seen a history. */
public interface ForecastModel {

  ModelKind kind();

  /** This model fitted to a history and nothing else, or why it cannot be. */
  Finding<? extends FittedModel> fit(History history);

  /**
   * This model with whatever form it chose when it was fitted kept from now on, so that a test over
   * many origins tests one model. A model without a choice is itself.
   */
  default ForecastModel settled(FittedModel fitted) {
    return this;
  }
}
