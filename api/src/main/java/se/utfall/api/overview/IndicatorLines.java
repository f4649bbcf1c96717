package se.utfall.api.overview;

import java.util.List;
import java.util.Optional;
import se.utfall.analytics.trend.Verdict;
import se.utfall.api.charts.ChartPoints;
import se.utfall.api.charts.SeriesNames;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.page.Onward;
import se.utfall.api.trend.SeriesFinding;
import se.utfall.api.trend.TrendReader;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.render.Sparkline;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Makes the line of an indicator from its headline series. */
public final class IndicatorLines {

  private final Words words;
  private final Onward onward;

  /**
   * In the language of these words.
   *
   * @param asOf the moment that the page was asked for, as it was given; its links ask for the same
   */
  public IndicatorLines(Words words, Optional<String> asOf) {
    this.words = words;
    this.onward = new Onward(asOf, words.language());
  }

  /** The line of an indicator that leads to its page. */
  public Line of(Figures figures) {
    IndicatorRow indicator = figures.indicator();
    Optional<String> address =
        Optional.of(onward.to("/indikatorer/" + Onward.encoded(indicator.code())));
    String more = more(indicator.seriesCount() - 1);
    return figures
        .headline()
        .filter(series -> !series.observations().isEmpty())
        .map(series -> line(indicator, series, address, more))
        .orElseGet(
            () ->
                new Line(
                    indicator.name(),
                    "",
                    address,
                    words.text("figure.missing"),
                    "",
                    "",
                    Optional.empty(),
                    "",
                    Words.sentence(
                        new TrendReader(words).read(indicator, SeriesFigures.NONE).sentence()),
                    more));
  }

  private Line line(
      IndicatorRow indicator, SeriesFigures series, Optional<String> address, String more) {
    SeriesFinding finding = new TrendReader(words).read(indicator, series);
    ObservationRow latest = finding.latestFigure().orElseGet(() -> series.latest().orElseThrow());
    ChangeWords changes = new ChangeWords(words, indicator);
    return new Line(
        indicator.name(),
        new SeriesNames(List.of(series)).common(series),
        address,
        new FigureWords(words, indicator).withUnit(latest),
        new PeriodWords(words).label(Period.parse(latest.period())),
        Sparkline.svg(new ChartPoints(words, indicator).of(finding.compared())),
        finding.result().sincePrevious().toOptional().map(change -> changes.mark(finding, change)),
        remark(finding),
        Words.sentence(finding.sentence()),
        more);
  }

  private String remark(SeriesFinding finding) {
    int n = finding.result().basis().n();
    Verdict verdict = finding.result().judgement().verdict();
    if (verdict != Verdict.TOO_FEW && verdict != Verdict.NOT_TESTED) {
      return words.text("overview.verdict." + verdict);
    }
    return switch (n) {
      case 0 -> "";
      case 1 -> words.text("overview.measurement");
      default -> words.text("overview.measurements", words.count(n));
    };
  }

  private String more(long count) {
    if (count < 1) {
      return "";
    }
    return count == 1
        ? words.text("overview.oneMore")
        : words.text("overview.more", Long.toString(count));
  }
}
