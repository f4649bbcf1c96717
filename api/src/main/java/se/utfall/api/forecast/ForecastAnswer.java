package se.utfall.api.forecast;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.utfall.analytics.forecast.Candidate;
import se.utfall.analytics.forecast.Forecast;
import se.utfall.analytics.forecast.ForecastResult;
import se.utfall.analytics.forecast.Selection;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.forecast.Asking.Wall;

/** A forecast, as it is answered. */
final class ForecastAnswer {
  private ForecastAnswer() {}

  /**
   * What it was made by.
   *
   * @param floorFrom {@code asked}, {@code values} (they have never been below it) or {@code none}
   * @param ceilingFrom as {@code floorFrom}
   */
  @Serdeable
  record Parameters(
      int horizon,
      int season,
      List<Double> levels,
      @Nullable Double floor,
      String floorFrom,
      @Nullable Double ceiling,
      String ceilingFrom) {}

  /** What was found; what too few values do not allow is null. */
  @Serdeable
  record Result(
      @Nullable String reason,
      @Nullable Model model,
      List<ExpectedPeriod> expected,
      @Nullable Test test,
      @Nullable RecordAnswer record) {}

  /** The model used, its form as a statistician writes it, and the values it was fitted to. */
  @Serdeable
  record Model(String kind, String form, int n) {}

  /** A period to come, in the unit of the series. */
  @Serdeable
  record ExpectedPeriod(
      String period,
      double expected,
      double lower80,
      double upper80,
      double lower95,
      double upper95,
      boolean cut) {}

  /** How models fared on the past, on the values known now. */
  @Serdeable
  record Test(
      String reference,
      String chosen,
      String outcome,
      int origins,
      int firstTraining,
      int horizon,
      List<Tried> models) {}

  /** A model tried; errors are what came less what was expected, in the unit of the series. */
  @Serdeable
  record Tried(
      String kind,
      @Nullable String form,
      @Nullable Double meanError,
      @Nullable Double meanAbsoluteError,
      @Nullable Double againstNaive) {}

  static AnalysisAnswer of(ForecastFinding finding, Optional<RecordAnswer> record) {
    ForecastResult result = finding.result();
    return new AnalysisAnswer(
        "forecast",
        result.forecast().toOptional().map(Forecast::n).orElse(0),
        parameters(finding),
        new Result(
            result.forecast().whyWithheld().map(AnalysisAnswer::word).orElse(null),
            result.forecast().toOptional().map(ForecastAnswer::model).orElse(null),
            finding.coming().stream().map(ForecastAnswer::expected).toList(),
            result.selection().toOptional().map(ForecastAnswer::test).orElse(null),
            record.orElse(null)),
        AnalysisAnswer.words(result.warnings()),
        finding.sentence());
  }

  private static Parameters parameters(ForecastFinding finding) {
    Wall floor = finding.walls().floor();
    Wall ceiling = finding.walls().ceiling();
    return new Parameters(
        finding.horizon(),
        finding.result().period(),
        finding.walls().applied(finding.horizon()).levels(),
        orNull(floor.level()),
        from(floor),
        orNull(ceiling.level()),
        from(ceiling));
  }

  private static String from(Wall wall) {
    return wall.level().isEmpty() ? "none" : wall.given() ? "asked" : "values";
  }

  private static Model model(Forecast forecast) {
    return new Model(AnalysisAnswer.word(forecast.kind()), forecast.model().name(), forecast.n());
  }

  private static ExpectedPeriod expected(Coming coming) {
    return new ExpectedPeriod(
        coming.period().text(),
        coming.point().mean(),
        coming.inner().lower(),
        coming.inner().upper(),
        coming.outer().lower(),
        coming.outer().upper(),
        coming.point().isCut());
  }

  private static Test test(Selection selection) {
    return new Test(
        AnalysisAnswer.word(selection.reference()),
        AnalysisAnswer.word(selection.chosen()),
        AnalysisAnswer.word(selection.outcome()),
        selection.origins(),
        selection.firstTraining(),
        selection.horizon(),
        selection.candidates().stream().map(ForecastAnswer::tried).toList());
  }

  private static Tried tried(Candidate candidate) {
    Optional<Candidate.Score> score = candidate.score().toOptional();
    return new Tried(
        AnalysisAnswer.word(candidate.kind()),
        score.map(Candidate.Score::name).orElse(null),
        score.map(found -> found.accuracy().me()).orElse(null),
        score.map(found -> found.accuracy().mae()).orElse(null),
        score.map(found -> orNull(found.againstNaive())).orElse(null));
  }

  private static @Nullable Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
