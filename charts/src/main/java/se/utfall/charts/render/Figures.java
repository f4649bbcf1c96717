package se.utfall.charts.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.ControlGroup;
import se.utfall.charts.spec.ControlLimits;
import se.utfall.charts.spec.Forecast;
import se.utfall.charts.spec.Funnel;
import se.utfall.charts.spec.Heatmap;
import se.utfall.charts.spec.Layer;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.Multiples;
import se.utfall.charts.spec.RankRow;
import se.utfall.charts.spec.Ranking;
import se.utfall.charts.spec.Shares;
import se.utfall.charts.spec.Timeline;

/** What can be read of marks: the value to draw at, the bounds, and the day in the middle. */
final class Figures {

  private Figures() {}

  /** The value that a line or a bar goes to; none for "less than", a bare range and a gap. */
  static Optional<BigDecimal> value(Mark mark) {
    if (mark instanceof Mark.Exact exact) {
      return Optional.of(exact.value());
    } else if (mark instanceof Mark.Derived derived) {
      return Optional.of(derived.value());
    } else if (mark instanceof Mark.Approximate approximate) {
      return Optional.of(approximate.value());
    } else if (mark instanceof Mark.AtLeast atLeast) {
      return Optional.of(atLeast.value());
    }
    return Optional.empty();
  }

  /** Every level at which something is drawn. */
  static Stream<BigDecimal> levels(Mark mark) {
    if (mark instanceof Mark.Approximate approximate) {
      return Stream.of(approximate.lower(), approximate.value(), approximate.upper());
    } else if (mark instanceof Mark.AtLeast atLeast) {
      return Stream.of(atLeast.value(), atLeast.upper());
    } else if (mark instanceof Mark.Range range) {
      return Stream.of(range.lower(), range.upper());
    } else if (mark instanceof Mark.LessThan lessThan) {
      // its arrow needs room below, towards zero when there is such a way
      return Stream.of(lessThan.upper(), lessThan.upper().min(BigDecimal.ZERO));
    }
    return value(mark).stream();
  }

  /** Where the words of a mark stand: at its value, or at the bound that is known. */
  static Optional<BigDecimal> anchor(Mark mark) {
    if (mark instanceof Mark.LessThan lessThan) {
      return Optional.of(lessThan.upper());
    } else if (mark instanceof Mark.Range range) {
      return Optional.of(range.upper().add(range.lower()).divide(BigDecimal.valueOf(2)));
    }
    return value(mark);
  }

  static double middle(ChartPoint point) {
    return middle(point.start(), point.endExclusive());
  }

  static double middle(LocalDate start, LocalDate endExclusive) {
    return (start.toEpochDay() + endExclusive.toEpochDay()) / 2.0;
  }

  /** All levels of a chart, its target and its layer included. */
  static List<BigDecimal> levels(ChartSpec spec) {
    Stream<BigDecimal> marks =
        spec.series().stream().flatMap(s -> s.points().stream()).flatMap(p -> levels(p.mark()));
    Stream<BigDecimal> target = spec.target().map(t -> t.value()).stream();
    return Stream.of(marks, target, levels(spec.layer())).flatMap(s -> s).toList();
  }

  private static Stream<BigDecimal> levels(Layer layer) {
    if (layer instanceof ControlLimits control) {
      return control.groups().stream().flatMap(Figures::levels);
    } else if (layer instanceof Forecast forecast) {
      return forecast.points().stream()
          .flatMap(p -> Stream.of(p.outer().lower(), p.outer().upper()));
    } else if (layer instanceof Ranking ranking) {
      return Stream.concat(
          ranking.rows().stream().flatMap(Figures::levels),
          ranking.whole().map(Level::value).stream());
    } else if (layer instanceof Multiples multiples) {
      return multiples.reference().stream()
          .flatMap(s -> s.points().stream())
          .flatMap(p -> levels(p.mark()));
    }
    return Stream.empty();
  }

  private static Stream<BigDecimal> levels(RankRow row) {
    Stream<BigDecimal> interval =
        row.interval().stream().flatMap(i -> Stream.of(i.lower(), i.upper()));
    return Stream.concat(levels(row.mark()), interval);
  }

  private static Stream<BigDecimal> levels(ControlGroup group) {
    Stream<Level> limits = group.limits().stream().flatMap(l -> Stream.of(l.lower(), l.upper()));
    return Stream.concat(Stream.of(group.mean()), limits).map(Level::value);
  }

  /** The last point at which something is drawn. */
  static Optional<ChartPoint> last(ChartSeries series) {
    for (int i = series.points().size() - 1; i >= 0; i--) {
      if (!(series.points().get(i).mark() instanceof Mark.Gap)) {
        return Optional.of(series.points().get(i));
      }
    }
    return Optional.empty();
  }

  static void requireDrawable(ChartSpec spec) {
    if (spec.kind().isMoney()) {
      MoneyPlots.requireDrawable(spec.layer());
      return;
    }
    if (spec.layer() instanceof Heatmap heatmap) {
      require(heatmap.rows().isEmpty() || heatmap.columns().isEmpty(), heatmap.isBare());
      return;
    }
    if (spec.layer() instanceof Shares shares) {
      require(shares.rows().isEmpty(), shares.isBare());
      return;
    }
    if (spec.layer() instanceof Funnel funnel) {
      if (funnel.points().isEmpty()) {
        throw new ChartNotDrawable(ChartNotDrawable.Reason.NO_DATA);
      }
      return;
    }
    if (spec.layer() instanceof Ranking ranking) {
      requireDrawable(ranking);
      return;
    }
    if (spec.layer() instanceof Timeline timeline && !timeline.events().isEmpty()) {
      return;
    }
    if (spec.series().stream().allMatch(s -> s.points().isEmpty())) {
      throw new ChartNotDrawable(ChartNotDrawable.Reason.NO_DATA);
    }
    if (spec.series().stream().allMatch(s -> last(s).isEmpty())) {
      throw new ChartNotDrawable(ChartNotDrawable.Reason.ONLY_GAPS);
    }
  }

  private static void require(boolean empty, boolean bare) {
    if (empty) {
      throw new ChartNotDrawable(ChartNotDrawable.Reason.NO_DATA);
    }
    if (bare) {
      throw new ChartNotDrawable(ChartNotDrawable.Reason.ONLY_GAPS);
    }
  }

  private static void requireDrawable(Ranking ranking) {
    if (ranking.rows().isEmpty()) {
      throw new ChartNotDrawable(ChartNotDrawable.Reason.NO_DATA);
    }
    if (ranking.rows().stream().allMatch(r -> r.mark() instanceof Mark.Gap)) {
      throw new ChartNotDrawable(ChartNotDrawable.Reason.ONLY_GAPS);
    }
  }
}
