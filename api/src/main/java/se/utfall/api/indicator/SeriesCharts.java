package se.utfall.api.indicator;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.charts.Chart;
import se.utfall.api.charts.ChartUse;
import se.utfall.api.charts.Wanted;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.indicator.ChartKinds.Among;
import se.utfall.api.page.ShownPicture;
import se.utfall.api.trend.TrendReader;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.db.revision.Reading;

/** Finds the chart that shows a series, alone or among others, and which others there are. */
@Singleton
public final class SeriesCharts {
  private final FigureReader figures;
  private final ChartUse charts;
  private final ChartKinds kinds;

  SeriesCharts(FigureReader figures, ChartUse charts, ChartKinds kinds) {
    this.figures = figures;
    this.charts = charts;
    this.kinds = kinds;
  }

  /**
   * How a chart is asked for.
   *
   * @param addresses those of what is shown
   * @param kind the kind that is wanted; empty lets the values decide
   */
  public record Asked(Words words, Addresses addresses, Optional<ChartKind> kind) {}

  /**
   * The chart of a series.
   *
   * @param picture empty when there is nothing to draw
   * @param kind its kind; that which was asked for if it is offered
   * @param offered all kinds that can be drawn
   */
  public record Shown(
      Optional<ShownPicture> picture, Optional<ChartKind> kind, List<ChartKind> offered) {

    /** Copies the list. */
    public Shown {
      offered = List.copyOf(offered);
    }

    /** Whether it shows many series, so that it must be as high as they need. */
    public boolean isOfMany() {
      return kind.filter(ChartKinds.OF_MANY::contains).isPresent();
    }
  }

  /** The chart of a series that is read already; all kinds are offered. */
  public Shown offered(Reading reading, Asked asked, Figures one) {
    return of(
        reading, asked, every(reading, one), one, charts.telling(reading, asked.words(), one));
  }

  /** The same without looking for other kinds than the one that is asked for. */
  public Shown of(Reading reading, Asked asked, Figures one) {
    boolean isOfMany = asked.kind().filter(ChartKinds.OF_MANY::contains).isPresent();
    boolean isJudged =
        asked.kind().filter(kind -> kind != ChartKind.LINE && kind != ChartKind.BAR).isPresent();
    return of(
        reading,
        asked,
        isOfMany ? every(reading, one) : one,
        one,
        isJudged && !isOfMany ? charts.telling(reading, asked.words(), one) : List.of());
  }

  /**
   * The chart of figures that are read already.
   *
   * @param all every series of the indicator in the time that is asked for
   * @param one the same with the series alone that is shown
   * @param telling the charts in which an analysis has something to say of it
   */
  Shown of(Reading reading, Asked asked, Figures all, Figures one, List<Chart> telling) {
    SeriesFigures shown = one.series().get(0);
    if (isEmpty(asked.words(), one)) {
      return new Shown(Optional.empty(), Optional.empty(), List.of());
    }
    List<Among> among = kinds.among(reading, all, shown, asked.addresses());
    List<ChartKind> offered =
        Stream.of(
                Stream.of(ChartKind.LINE, ChartKind.BAR),
                telling.stream().map(chart -> chart.spec().kind()),
                among.stream().map(Among::kind))
            .flatMap(parts -> parts)
            .toList();
    Optional<ChartKind> wanted = asked.kind().filter(offered::contains);
    Optional<Among> many =
        among.stream().filter(a -> wanted.filter(a.kind()::equals).isPresent()).findFirst();
    IndicatorTables tables = new IndicatorTables(asked.words(), one.indicator(), asked.addresses());
    if (many.isPresent()) {
      return new Shown(many.map(tables::chart), wanted, offered);
    }
    Wanted form = new Wanted(wanted, Optional.empty(), Optional.empty());
    ChartSpec spec = charts.chart(reading, asked.words(), one, form).spec();
    ShownPicture picture =
        wanted.isPresent() ? tables.chart(shown, spec) : tables.plain(shown, spec.description());
    return new Shown(Optional.of(picture), Optional.of(spec.kind()), offered);
  }

  private static boolean isEmpty(Words words, Figures one) {
    return new TrendReader(words)
        .read(one.indicator(), one.series().get(0)).compared().stream()
            .noneMatch(FigureWords::isFigure);
  }

  private Figures every(Reading reading, Figures one) {
    return figures.read(reading, Selection.all(one.indicator().code())).orElse(one);
  }
}
