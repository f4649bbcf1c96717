package se.utfall.api.forecast;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.finding.Reason;
import se.utfall.api.analysis.Study;
import se.utfall.api.charts.ChartPoints;
import se.utfall.api.charts.Drawn;
import se.utfall.api.charts.SeriesLayer;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.Forecast;
import se.utfall.charts.spec.ForecastPoint;
import se.utfall.db.catalogue.CatalogueRepository.RebaseRow;

/**
 * A series and how it is expected to go on. On the page of an indicator it stands only when models
 * could be tested: else it would say no more than the latest value does.
 */
@Singleton
final class ForecastLayer implements SeriesLayer {

  @Override
  public ChartKind kind() {
    return ChartKind.FORECAST;
  }

  @Override
  public Optional<Layered> of(Study study, List<RebaseRow> rebases, Words words) {
    ForecastFinding finding = new ForecastReader(words).read(study, Asking.BY_SERIES);
    return finding.coming().isEmpty()
        ? Optional.empty()
        : Optional.of(layered(study, finding, words));
  }

  @Override
  public String silence(Study study) {
    return new ForecastReader(Words.en())
        .read(study, Asking.BY_SERIES)
        .result()
        .forecast()
        .whyWithheld()
        .map(reason -> reason == Reason.UNEVEN_SPACING ? "UNEVEN" : "TOO_FEW")
        .orElse("NO_SPREAD");
  }

  private static Layered layered(Study study, ForecastFinding finding, Words words) {
    RoundedWords rounded = new RoundedWords(words, study.indicator());
    PeriodWords periods = new PeriodWords(words);
    return new Layered(
        new Drawn(
            study.series(),
            finding.compared(),
            new ChartPoints(words, study.indicator()).of(finding.compared()),
            finding.sentence()),
        new Forecast(
            finding.coming().stream().map(coming -> point(coming, rounded, periods)).toList(),
            words.text("forecast.start"),
            words.text("forecast.inner"),
            words.text("forecast.outer")),
        ForecastTable.of(study, finding),
        finding.isTested());
  }

  private static ForecastPoint point(Coming coming, RoundedWords rounded, PeriodWords periods) {
    double mean = coming.point().mean();
    return new ForecastPoint(
        coming.period().from(),
        coming.period().before(),
        periods.label(coming.period()),
        BigDecimal.valueOf(mean),
        bounds(coming.inner()),
        bounds(coming.outer()),
        rounded.bare(mean));
  }

  private static Bounds bounds(Interval interval) {
    return new Bounds(BigDecimal.valueOf(interval.lower()), BigDecimal.valueOf(interval.upper()));
  }
}
