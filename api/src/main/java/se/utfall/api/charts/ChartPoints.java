package se.utfall.api.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.Mark;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * Values as the points of a picture, each marked as exactly as it is known; what lies between
 * periods is a gap.
 */
public final class ChartPoints {
  private final Words words;
  private final FigureWords figures;
  private final PeriodWords periods;

  /** With labels in the language of these words. */
  public ChartPoints(Words words, IndicatorRow indicator) {
    this.words = words;
    this.figures = new FigureWords(words, indicator);
    this.periods = new PeriodWords(words);
  }

  /** The points of values in the order of their periods. */
  public List<ChartPoint> of(List<ObservationRow> rows) {
    List<ChartPoint> points = new ArrayList<>();
    for (ObservationRow row : rows) {
      if (!points.isEmpty()) {
        var end = points.get(points.size() - 1).endExclusive();
        if (end.isBefore(row.periodFrom())) {
          points.add(new ChartPoint(end, row.periodFrom(), "", new Mark.Gap(""), ""));
        }
      }
      points.add(point(row));
    }
    return points;
  }

  private ChartPoint point(ObservationRow row) {
    return new ChartPoint(
        row.periodFrom(),
        row.periodBefore(),
        periods.label(Period.parse(row.period())),
        mark(row),
        FigureWords.isFigure(row) ? figures.figure(row) : "");
  }

  private Mark mark(ObservationRow row) {
    if (!FigureWords.isFigure(row)) {
      boolean plain = row.qualifier().equals("missing") && !row.status().equals("Q");
      return new Mark.Gap(plain ? "" : figures.figure(row));
    }
    return switch (row.qualifier()) {
      case "exact" -> new Mark.Exact(row.value());
      case "derived" -> new Mark.Derived(row.value());
      case "approximate" -> new Mark.Approximate(row.value(), row.lower(), row.upper());
      case "at_least" -> new Mark.AtLeast(row.value(), or(row.upper(), row.value()));
      case "less_than" -> new Mark.LessThan(row.upper());
      case "range" -> new Mark.Range(row.lower(), row.upper());
      default -> new Mark.Gap(words.text("figure.missing"));
    };
  }

  private static BigDecimal or(BigDecimal number, BigDecimal otherwise) {
    return number == null ? otherwise : number;
  }
}
