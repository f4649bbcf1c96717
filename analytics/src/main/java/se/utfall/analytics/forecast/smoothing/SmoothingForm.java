package se.utfall.analytics.forecast.smoothing;

import se.utfall.analytics.forecast.model.ModelKind;

/** The forms of exponential smoothing that are fitted by least squares. */
public enum SmoothingForm {
  SIMPLE(ModelKind.SIMPLE_SMOOTHING, "SES"),
  HOLT(ModelKind.HOLT, "Holt"),
  DAMPED_HOLT(ModelKind.DAMPED_HOLT, "damped Holt"),
  HOLT_WINTERS_ADDITIVE(ModelKind.HOLT_WINTERS_ADDITIVE, "additive Holt–Winters"),
  HOLT_WINTERS_MULTIPLICATIVE(ModelKind.HOLT_WINTERS_MULTIPLICATIVE, "multiplicative Holt–Winters");

  private final ModelKind kind;
  private final String label;

  SmoothingForm(ModelKind kind, String label) {
    this.kind = kind;
    this.label = label;
  }

  ModelKind kind() {
    return kind;
  }

  String label() {
    return label;
  }

  public boolean hasTrend() {
    return this != SIMPLE;
  }

  public boolean isDamped() {
    return this == DAMPED_HOLT;
  }

  public boolean isSeasonal() {
    return this == HOLT_WINTERS_ADDITIVE || isMultiplicative();
  }

  public boolean isMultiplicative() {
    return this == HOLT_WINTERS_MULTIPLICATIVE;
  }

  /** How many weights are searched for. */
  int weights() {
    return 1 + (hasTrend() ? 1 : 0) + (isDamped() || isSeasonal() ? 1 : 0);
  }

  /** Fewest values: one error at least, seasonal forms two full cycles. */
  int minimum(int period) {
    return isSeasonal() ? 2 * period : hasTrend() ? 3 : 2;
  }
}
