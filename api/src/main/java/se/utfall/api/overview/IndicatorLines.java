package se.utfall.api.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.analytics.trend.Verdict;
import se.utfall.api.charts.ChartPoints;
import se.utfall.api.charts.SeriesNames;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.overview.Line.Latest;
import se.utfall.api.overview.Line.Subject;
import se.utfall.api.page.Onward;
import se.utfall.api.trend.SeriesFinding;
import se.utfall.api.trend.TrendReader;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.render.Sparkline;
import se.utfall.db.catalogue.CatalogueRepository.RebaseRow;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Makes the line of an indicator from its headline series. */
public final class IndicatorLines {

  private final Words words;
  private final Onward onward;
  private final AgeWords age;
  private final Map<String, List<RebaseRow>> rebases;

  /**
   * In the language of these words.
   *
   * @param asOf the moment that the page was asked for, as it was given; its links ask for the same
   * @param moment now, or the moment whose knowledge is shown
   * @param rebases where the limits of indicators start anew
   */
  public IndicatorLines(
      Words words, Optional<String> asOf, Instant moment, List<RebaseRow> rebases) {
    this.words = words;
    this.onward = new Onward(asOf, words.language());
    this.age = new AgeWords(words, moment);
    this.rebases = rebases.stream().collect(Collectors.groupingBy(RebaseRow::indicator));
  }

  /** The line of an indicator that leads to its page. */
  public Line of(Figures figures) {
    return figures
        .headline()
        .filter(series -> !series.observations().isEmpty())
        .map(series -> line(figures.indicator(), series))
        .orElseGet(() -> withoutFigure(figures.indicator()));
  }

  /**
   * All that a line is made from.
   *
   * @param today the day from which ages are counted
   * @param rebases where the limits of the indicator start anew
   */
  record MadeFrom(
      Words words,
      Onward onward,
      LocalDate today,
      IndicatorRow indicator,
      Optional<SeriesFigures> headline,
      List<RebaseRow> rebases) {}

  MadeFrom from(Figures figures) {
    return new MadeFrom(
        words,
        onward,
        age.today(),
        figures.indicator(),
        figures.headline(),
        rebases.getOrDefault(figures.indicator().code(), List.of()));
  }

  /** What the series says. */
  Judged judged(IndicatorRow indicator, SeriesFigures series) {
    return Judged.of(indicator, series, rebases.getOrDefault(indicator.code(), List.of()), words);
  }

  private Line withoutFigure(IndicatorRow indicator) {
    return new Line(
        subject(indicator, ""),
        new Latest(words.text("figure.missing"), "", ""),
        "",
        Optional.empty(),
        List.of(),
        "",
        Words.sentence(new TrendReader(words).read(indicator, SeriesFigures.NONE).sentence()),
        List.of(),
        false);
  }

  private Line line(IndicatorRow indicator, SeriesFigures series) {
    Judged judged = judged(indicator, series);
    SeriesFinding finding = judged.finding();
    ObservationRow latest = finding.latestFigure().orElseGet(() -> series.latest().orElseThrow());
    ChangeWords changes = new ChangeWords(words, indicator);
    return new Line(
        subject(indicator, new SeriesNames(List.of(series)).common(series)),
        new Latest(
            new FigureWords(words, indicator).withUnit(latest),
            new PeriodWords(words).label(Period.parse(latest.period())),
            age.of(latest.periodBefore())),
        Sparkline.svg(
            new ChartPoints(words, indicator).of(finding.compared()), judged.usual().band()),
        finding.result().sincePrevious().toOptional().map(change -> changes.mark(finding, change)),
        new JudgementWords(words, indicator).of(judged),
        remark(finding),
        Words.sentence(finding.sentence()),
        Stream.concat(finding.compared().stream(), Stream.of(latest))
            .map(ObservationRow::source)
            .distinct()
            .toList(),
        judged.needsAttention());
  }

  private Subject subject(IndicatorRow indicator, String part) {
    return new Subject(
        indicator.name(),
        part,
        Optional.of(onward.to("/indikatorer/" + Onward.encoded(indicator.code()))),
        more(indicator.seriesCount() - 1));
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
