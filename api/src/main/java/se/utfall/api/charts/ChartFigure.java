package se.utfall.api.charts;

import java.util.List;
import java.util.Optional;
import se.utfall.api.answer.Digest;
import se.utfall.api.figures.Figures;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.EventMark;
import se.utfall.charts.spec.Layer;
import se.utfall.charts.spec.TargetLine;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Puts figures and words together into the specification of a chart. No arithmetic. */
final class ChartFigure {
  private final Words words;
  private final Figures figures;
  private final List<Drawn> drawn;
  private final SeriesNames names;

  ChartFigure(Words words, Figures figures, List<Drawn> drawn) {
    this.words = words;
    this.figures = figures;
    this.drawn = drawn;
    this.names = new SeriesNames(figures.series());
  }

  ChartSpec spec(Wanted wanted, Layer layer, List<EventRow> events, List<SourceRow> sources) {
    IndicatorRow indicator = figures.indicator();
    List<ChartSeries> series =
        drawn.stream().map(one -> new ChartSeries(names.of(one.series()), one.points())).toList();
    Provenance provenance = Provenance.of(shown());
    String source = provenance.source(sources);
    String dataPer = provenance.dataPer();
    AlternativeText text = new AlternativeText(words, figures, drawn, names);
    ChartKind form = wanted.kind().orElseGet(this::fittingKind);
    return new ChartSpec(
        form,
        wanted.title().orElseGet(this::title),
        subtitle(),
        series,
        form != ChartKind.BAR ? events.stream().map(ChartFigure::mark).toList() : List.of(),
        target(),
        source,
        dataPer,
        new Digest()
            .add(indicator.code())
            .add(indicator.name())
            .add(indicator.unit())
            .add(target().toString())
            .add(series.toString())
            .add(layer.toString())
            .mark()
            .substring(0, 8),
        text.describe(form, source, dataPer),
        indicator.decimals(),
        language(),
        layer);
  }

  private ChartKind fittingKind() {
    boolean overTime = drawn.stream().anyMatch(one -> one.rows().size() > 1);
    return overTime ? ChartKind.LINE : ChartKind.BAR;
  }

  private String title() {
    return drawn.size() == 1 ? Words.sentence(drawn.get(0).sentence()) : figures.indicator().name();
  }

  private String subtitle() {
    String common = drawn.isEmpty() ? "" : names.common(drawn.get(0).series());
    String measure =
        drawn.size() == 1
            ? figures.indicator().name() + (common.isEmpty() ? "" : ", " + common)
            : Words.capital(common);
    return measure.isEmpty()
        ? Words.capital(figures.indicator().unit())
        : words.text("chart.subtitle", measure, figures.indicator().unit());
  }

  private Optional<TargetLine> target() {
    IndicatorRow indicator = figures.indicator();
    if (indicator.target() == null) {
      return Optional.empty();
    }
    FigureWords said = new FigureWords(words, indicator);
    String level = words.text("target." + indicator.targetKind(), said.number(indicator.target()));
    return Optional.of(
        new TargetLine(
            indicator.target(),
            indicator.targetPeriod() == null
                ? words.text("chart.target", level)
                : words.text(
                    "chart.targetFor",
                    level,
                    new PeriodWords(words).label(Period.parse(indicator.targetPeriod())))));
  }

  private List<ObservationRow> shown() {
    return drawn.stream().flatMap(one -> one.rows().stream()).toList();
  }

  private ChartLanguage language() {
    return words.language().equals("en") ? ChartLanguage.ENGLISH : ChartLanguage.SWEDISH;
  }

  private static EventMark mark(EventRow event) {
    return new EventMark(
        event.startPeriodFrom(),
        Optional.ofNullable(event.endPeriodBefore()).map(before -> before.minusDays(1)),
        event.title());
  }
}
