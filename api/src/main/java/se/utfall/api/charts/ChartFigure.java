package se.utfall.api.charts;

import java.util.List;
import java.util.Optional;
import se.utfall.api.answer.Digest;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
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

/** Puts figures and words together into the specification of a chart. No arithmetic. */
final class ChartFigure {
  private final Words words;
  private final Figures figures;
  private final List<Drawn> drawn;
  private final List<Drawn> all;
  private final SeriesNames names;
  private final Optional<String> finding;

  ChartFigure(Words words, Figures figures, List<Drawn> drawn) {
    this(words, figures, drawn, drawn);
  }

  /**
   * The same with series that stand behind others.
   *
   * @param drawn those with a name and a colour of their own
   * @param all that are seen
   */
  ChartFigure(Words words, Figures figures, List<Drawn> drawn, List<Drawn> all) {
    this.words = words;
    this.figures = figures;
    this.drawn = drawn;
    this.all = all;
    this.names = new SeriesNames(figures.series());
    this.finding = finding();
  }

  ChartSpec spec(Wanted wanted, Layer layer, List<EventRow> events, List<SourceRow> sources) {
    IndicatorRow indicator = figures.indicator();
    List<ChartSeries> series =
        drawn.stream().map(one -> new ChartSeries(names.of(one.series()), one.points())).toList();
    Provenance provenance = Provenance.of(shown());
    String source = provenance.source(sources);
    String dataPer = provenance.dataPer();
    AlternativeText text = new AlternativeText(words, figures, all, names);
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
    return finding.map(Words::sentence).orElse(figures.indicator().name());
  }

  /** What the lone series says, or which of several is highest and which lowest. */
  private Optional<String> finding() {
    if (drawn.size() == 1) {
      return Optional.of(drawn.get(0).sentence());
    }
    List<SeriesFigures> own = drawn.stream().map(one -> one.series().comparable()).toList();
    return new Extremes(words, new Figures(figures.indicator(), figures.members(), own)).finding();
  }

  private String subtitle() {
    String common = drawn.isEmpty() ? "" : names.common(drawn.get(0).series());
    String measure =
        finding.isPresent()
            ? figures.indicator().name() + (common.isEmpty() ? "" : ", " + common)
            : Words.capital(common);
    return measure.isEmpty()
        ? Words.capital(figures.indicator().unit())
        : words.text("chart.subtitle", measure, figures.indicator().unit());
  }

  private Optional<TargetLine> target() {
    return new TargetWords(words, figures.indicator()).line();
  }

  private List<ObservationRow> shown() {
    return all.stream().flatMap(one -> one.rows().stream()).toList();
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
