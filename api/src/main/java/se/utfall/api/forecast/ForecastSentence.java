package se.utfall.api.forecast;

import java.util.List;
import java.util.Optional;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.forecast.Candidate;
import se.utfall.analytics.forecast.Forecast;
import se.utfall.analytics.forecast.ForecastResult;
import se.utfall.analytics.forecast.Selection;
import se.utfall.analytics.forecast.accuracy.Accuracy;
import se.utfall.analytics.forecast.model.ModelKind;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.LatestWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * What a forecast says, as one plain sentence: the next period, what is expected of it and how far
 * from that it may be, how that was reckoned, and how far off it has been when tried on the past.
 */
final class ForecastSentence {
  private final Words words;
  private final IndicatorRow indicator;
  private final RoundedWords rounded;
  private final PeriodWords periods;

  ForecastSentence(Words words, IndicatorRow indicator) {
    this.words = words;
    this.indicator = indicator;
    this.rounded = new RoundedWords(words, indicator);
    this.periods = new PeriodWords(words);
  }

  String of(List<ObservationRow> rows, ForecastResult result, List<Coming> coming) {
    Optional<Forecast> forecast = result.forecast().toOptional();
    if (forecast.isEmpty()) {
      return words.text(silence(result));
    }
    if (coming.isEmpty()) {
      return unsure(rows, result, forecast.get());
    }
    boolean isYear = SeriesCalendar.of(rows).isYear(result.period());
    String said =
        words.text(
            "forecast.joined",
            expected(coming.get(0)),
            reckoned(forecast.get(), result, new ModelWords(words, isYear)));
    boolean isOlder =
        result.warnings().contains(Warning.LATEST_MISSING)
            || result.warnings().contains(Warning.LATEST_LEFT_OUT);
    return isOlder ? words.text("forecast.older", said) : said;
  }

  private static String silence(ForecastResult result) {
    if (result.basis().n() == 0) {
      return "forecast.nothing";
    }
    boolean isUneven = result.forecast().whyWithheld().orElseThrow() == Reason.UNEVEN_SPACING;
    return isUneven ? "forecast.uneven" : "forecast.few";
  }

  /** What cannot be told with its interval is not told. */
  private String unsure(List<ObservationRow> rows, ForecastResult result, Forecast forecast) {
    boolean isConstant = result.warnings().contains(Warning.NEVER_VARIED);
    ObservationRow latest =
        rows.stream().filter(FigureWords::isFigure).reduce((one, next) -> next).orElseThrow();
    return words.text(
        isConstant ? "forecast.constant" : "forecast.unsure",
        new LatestWords(words, indicator).of(latest),
        words.count(forecast.n()));
  }

  private String expected(Coming next) {
    return words.text(
        "forecast.expected",
        when(next.period()),
        rounded.withUnit(next.point().mean()),
        rounded.lower(next.inner()),
        rounded.upper(next.inner()),
        rounded.lower(next.outer()),
        rounded.upper(next.outer()));
  }

  private String reckoned(Forecast forecast, ForecastResult result, ModelWords models) {
    String model = models.of(forecast);
    Optional<Selection> selection = result.selection().toOptional();
    if (selection.isEmpty()) {
      return words.text("forecast.untested", model);
    }
    Selection tested = selection.get();
    Accuracy own = accuracy(tested, tested.chosen());
    String missed = rounded.error(own.mae());
    if (!tested.beatsNaive()) {
      return words.text("forecast.notBeaten", model, trials(tested), biased(missed, own));
    }
    return words.text(
        "forecast.beaten",
        model,
        trials(tested),
        biased(missed, own),
        rounded.bareError(accuracy(tested, tested.reference()).mae()),
        models.reference(tested.reference()));
  }

  /** "16 tidigare tillfällen, upp till tre mätningar framåt". */
  private String trials(Selection tested) {
    String key = tested.horizon() == 1 ? "forecast.trials.one" : "forecast.trials";
    return words.text(key, words.count(tested.origins()), words.count(tested.horizon()));
  }

  /** Told of when half of the errors and more go the same way. */
  private String biased(String missed, Accuracy own) {
    boolean isBiased = own.mae() > 0 && Math.abs(own.me()) >= own.mae() / 2;
    return isBiased
        ? words.text(
            own.me() > 0 ? "forecast.tooLow" : "forecast.tooHigh",
            missed,
            rounded.bareError(own.me()))
        : missed;
  }

  private static Accuracy accuracy(Selection tested, ModelKind kind) {
    return tested.candidates().stream()
        .filter(candidate -> candidate.kind() == kind)
        .flatMap(candidate -> candidate.score().toOptional().stream())
        .map(Candidate.Score::accuracy)
        .findFirst()
        .orElseThrow();
  }

  private String when(Period period) {
    return periods.when(period);
  }
}
