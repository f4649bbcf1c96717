package se.utfall.api.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.ranking.Place;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.charts.ChartPoints;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.Mark;

/** Figures as their sources give them, as exactly as they are known. */
record StatedMarks(Words words, AreaFigures figures) implements RankMarks {

  @Override
  public Mark mark(Place place) {
    return point(place).mark();
  }

  @Override
  public Optional<Bounds> interval(Place place) {
    return Optional.empty();
  }

  @Override
  public String label(Place place) {
    return point(place).label();
  }

  private ChartPoint point(Place place) {
    return new ChartPoints(words, figures.indicator())
        .of(List.of(figures.area(place.area()).figure().orElseThrow()))
        .get(0);
  }

  @Override
  public Optional<BigDecimal> number(AreaFigure whole) {
    return AreaFigure.named(whole.figure());
  }

  @Override
  public String said(BigDecimal number) {
    return new FigureWords(words, figures.indicator()).number(number);
  }

  @Override
  public String unit() {
    return figures.indicator().unit();
  }

  @Override
  public int decimals() {
    return figures.indicator().decimals();
  }
}
