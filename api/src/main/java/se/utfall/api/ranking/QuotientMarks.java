package se.utfall.api.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.comparison.Measure;
import se.utfall.analytics.ranking.Place;
import se.utfall.analytics.ranking.Ranking;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.comparison.LevelWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.Mark;

/** Proportions or rates within the limits of chance. */
final class QuotientMarks implements RankMarks {
  private final ComparisonSettings settings;
  private final LevelWords levels;

  QuotientMarks(Words words, RankingFinding finding, ComparisonSettings settings) {
    this.settings = settings;
    double highest =
        finding.result().ranking().toOptional().map(Ranking::places).stream()
            .flatMap(List::stream)
            .map(Place::value)
            .mapToDouble(value -> value.orElse(0))
            .max()
            .orElse(0);
    levels = new LevelWords(words, settings, highest);
  }

  @Override
  public Mark mark(Place place) {
    OptionalDouble value = place.value();
    return value.isPresent()
        ? new Mark.Exact(BigDecimal.valueOf(levels.shown(value.getAsDouble())))
        : new Mark.Range(bounds(place).lower(), bounds(place).upper());
  }

  @Override
  public Optional<Bounds> interval(Place place) {
    return place.value().isPresent() && place.lower().isPresent() && place.upper().isPresent()
        ? Optional.of(bounds(place))
        : Optional.empty();
  }

  private Bounds bounds(Place place) {
    return new Bounds(
        BigDecimal.valueOf(levels.possible(place.lower().orElseThrow())),
        BigDecimal.valueOf(levels.possible(place.upper().orElseThrow())));
  }

  @Override
  public String label(Place place) {
    return place.value().isPresent() ? levels.number(place.value().getAsDouble()) : "";
  }

  @Override
  public Optional<BigDecimal> number(AreaFigure whole) {
    if (whole.whyNoQuotient(settings.measure()).isPresent()) {
      return Optional.empty();
    }
    double part = AreaFigure.named(whole.figure()).orElseThrow().doubleValue();
    double base = AreaFigure.named(whole.base()).orElseThrow().doubleValue();
    double value = part / base * (settings.measure() == Measure.RATE ? settings.per() : 1);
    return Optional.of(BigDecimal.valueOf(levels.shown(value)));
  }

  @Override
  public String said(BigDecimal number) {
    return levels.shownNumber(number);
  }

  @Override
  public String unit() {
    return levels.unit();
  }

  @Override
  public int decimals() {
    return levels.decimals();
  }
}
