package se.utfall.api.forecast;

import se.utfall.analytics.forecast.Forecast;
import se.utfall.analytics.forecast.ets.EtsFit;
import se.utfall.analytics.forecast.ets.EtsForm;
import se.utfall.analytics.forecast.model.ModelKind;
import se.utfall.api.words.Words;

/** Says in plain words how a forecast was made. */
final class ModelWords {
  private final Words words;
  private final boolean seasonIsYear;

  ModelWords(Words words, boolean seasonIsYear) {
    this.words = words;
    this.seasonIsYear = seasonIsYear;
  }

  /** "prognosen upprepar det senaste värdet". */
  String of(Forecast forecast) {
    return words.text("forecast.model." + way(forecast));
  }

  /** "om det senaste värdet hade upprepats": the forecast to beat. */
  String reference(ModelKind reference) {
    return words.text("forecast.reference." + (isSeasonal(reference) ? season() : "naive"));
  }

  /** How a forecast was made, as a word in answers. */
  private String way(Forecast forecast) {
    return switch (forecast.kind()) {
      case NAIVE -> "naive";
      case SEASONAL_NAIVE -> season();
      case MEAN -> "mean";
      case DRIFT -> "drift";
      case SIMPLE_SMOOTHING -> "level";
      case HOLT -> "trend";
      case DAMPED_HOLT -> "damped";
      case HOLT_WINTERS_ADDITIVE, HOLT_WINTERS_MULTIPLICATIVE -> "trendAndSeason";
      case ETS -> forecast.model() instanceof EtsFit fit ? way(fit.form()) : "level";
    };
  }

  private static String way(EtsForm form) {
    if (form.isSeasonal()) {
      return form.hasTrend() ? "trendAndSeason" : "levelAndSeason";
    }
    if (form.isDamped()) {
      return "damped";
    }
    return form.hasTrend() ? "trend" : "level";
  }

  private String season() {
    return seasonIsYear ? "year" : "season";
  }

  private static boolean isSeasonal(ModelKind reference) {
    return reference == ModelKind.SEASONAL_NAIVE;
  }
}
