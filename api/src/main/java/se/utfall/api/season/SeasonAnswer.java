package se.utfall.api.season;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.season.AdjustedChange;
import se.utfall.analytics.season.Decomposition;
import se.utfall.analytics.season.Part;
import se.utfall.analytics.season.SeasonResult;
import se.utfall.analytics.season.Seasonality;
import se.utfall.analytics.season.Strength;
import se.utfall.api.analysis.AnalysisAnswer;

/** A series taken apart, as it is answered; numbers in the unit of the series. */
final class SeasonAnswer {
  private SeasonAnswer() {}

  /** What it was made by; the period is empty when the spacing did not tell it. */
  @Serdeable
  record Parameters(
      @Nullable Integer period,
      String model,
      int minimumCycles,
      int minimumCyclesForChange,
      double level) {}

  /** What was found; what the values do not allow is null. */
  @Serdeable
  record Result(
      int cycles,
      @Nullable String combination,
      @Nullable Double seasonalStrength,
      @Nullable Double trendStrength,
      @Nullable Double p,
      @Nullable Adjusted adjustedChange,
      @Nullable Difference sinceSamePeriod,
      List<Double> figure,
      List<Row> parts) {}

  /** The change from the figure before without season, and how usual its size is. */
  @Serdeable
  record Adjusted(
      String from,
      String to,
      double adjustedFrom,
      double adjustedTo,
      double value,
      @Nullable Double lower,
      @Nullable Double upper,
      @Nullable Double usual,
      int earlierSteps,
      int earlierAsLarge) {}

  /** The change from the same period of the cycle before; what is not exact has no value. */
  @Serdeable
  record Difference(
      String from,
      String to,
      @Nullable BigDecimal value,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper) {}

  /** One period; without a name when the series has no row for it. */
  @Serdeable
  record Row(
      @Nullable String period,
      @Nullable Double value,
      @Nullable Double trend,
      double season,
      @Nullable Double remainder,
      @Nullable Double adjusted,
      double weight) {}

  static AnalysisAnswer of(SeasonFinding finding) {
    SeasonResult result = finding.result();
    var settings = finding.settings();
    return new AnalysisAnswer(
        "decomposition",
        result.basis().valued(),
        new Parameters(
            orNull(result.period().isPresent() ? result.period() : settings.period()),
            SeasonMethod.word(settings.model()),
            settings.minimumCycles(),
            settings.minimumCyclesForChange(),
            settings.level()),
        result(finding),
        AnalysisAnswer.warnings(result.warnings(), finding.study()),
        finding.sentence());
  }

  private static Result result(SeasonFinding finding) {
    SeasonResult result = finding.result();
    var parts = result.decomposition().toOptional();
    var strength = result.strength().toOptional();
    return new Result(
        result.cycles(),
        parts.map(all -> AnalysisAnswer.word(all.combination())).orElse(null),
        strength.map(Strength::season).map(SeasonAnswer::orNull).orElse(null),
        strength.map(Strength::trend).map(SeasonAnswer::orNull).orElse(null),
        result.test().toOptional().map(Seasonality::p).orElse(null),
        result.adjustedChange().toOptional().map(one -> adjusted(finding, one)).orElse(null),
        result.sinceSamePeriod().toOptional().map(one -> difference(finding, one)).orElse(null),
        parts.map(Decomposition::figure).orElseGet(List::of),
        parts.map(Decomposition::parts).orElseGet(List::of).stream()
            .map(part -> row(finding, part))
            .toList());
  }

  private static Adjusted adjusted(SeasonFinding finding, AdjustedChange change) {
    return new Adjusted(
        period(finding, change.fromRow()),
        period(finding, change.toRow()),
        change.from(),
        change.to(),
        change.amount(),
        orNull(change.lowest()),
        orNull(change.highest()),
        orNull(change.usual()),
        change.earlierSteps(),
        change.earlierAsLarge());
  }

  private static Difference difference(
      SeasonFinding finding, se.utfall.analytics.change.Change change) {
    Bounded amount = change.amount();
    return new Difference(
        period(finding, change.fromRow()),
        period(finding, change.toRow()),
        amount.isExact() ? amount.value().orElse(null) : null,
        amount.lower().orElse(null),
        amount.upper().orElse(null));
  }

  private static Row row(SeasonFinding finding, Part part) {
    return new Row(
        part.row().isPresent() ? period(finding, part.row().getAsInt()) : null,
        orNull(part.value()),
        orNull(part.trend()),
        part.season(),
        orNull(part.remainder()),
        orNull(part.adjusted()),
        part.weight());
  }

  private static Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  private static Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static String period(SeasonFinding finding, int row) {
    return finding.compared().get(row).period();
  }
}
