package se.utfall.api.charts;

import java.util.List;
import java.util.Optional;
import se.utfall.api.answer.Digest;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.charts.AreaLayer.Layered;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.TargetLine;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;

/** Puts the figures of many areas and what is found in them together into a chart. */
record AreaChart(Words words, AreaFigures figures, Layered made) {

  Chart of(ChartKind kind, Optional<String> title, List<SourceRow> sources) {
    Provenance provenance = Provenance.of(figures.rows());
    String source = provenance.source(sources);
    String dataPer = provenance.dataPer();
    ChartSpec spec =
        new ChartSpec(
            kind,
            title.orElseGet(() -> Words.sentence(made.sentence())),
            subtitle(kind),
            List.of(),
            List.of(),
            kind == ChartKind.RANKING ? target() : Optional.empty(),
            source,
            dataPer,
            id(kind),
            description(kind, source, dataPer),
            made.decimals(),
            words.language().equals("en") ? ChartLanguage.ENGLISH : ChartLanguage.SWEDISH,
            made.layer());
    List<Drawn> drawn = figures.areas().stream().map(this::drawn).toList();
    return new Chart(
        spec,
        new Figures(figures.indicator(), List.of(), drawn.stream().map(Drawn::series).toList()),
        drawn,
        made.csv());
  }

  /** Of figures as they are; it says nothing of what is made of them. */
  private Optional<TargetLine> target() {
    return figures.denominator().isPresent()
        ? Optional.empty()
        : new TargetWords(words, figures.indicator()).line();
  }

  /** "Utsatta av Svarande, kvinnor, procent". */
  private String subtitle(ChartKind kind) {
    String name = figures.indicator().name();
    String measure =
        figures
            .denominator()
            .map(whole -> words.text("funnel.measure", name, whole.name()))
            .orElse(name);
    String members = String.join(", ", figures.members().values());
    return words.text(
        "chart.subtitle",
        members.isEmpty() ? measure : measure + ", " + members,
        kind == ChartKind.RANKING ? made.unit() + period() : made.unit());
  }

  /** The axis of a ranking says nothing of time. */
  private String period() {
    return figures.period().map(period -> ", " + new PeriodWords(words).label(period)).orElse("");
  }

  private String description(ChartKind kind, String source, String dataPer) {
    String said = (Words.sentence(made.sentence()) + " " + made.values()).strip();
    return words.text(
        "chart.described",
        words.text("chart." + kind.code()),
        subtitle(kind),
        said,
        source,
        dataPer);
  }

  private String id(ChartKind kind) {
    return new Digest()
        .add(figures.indicator().code())
        .add(subtitle(kind))
        .add(made.csv())
        .add(made.layer().toString())
        .mark()
        .substring(0, 8);
  }

  private Drawn drawn(AreaFigure area) {
    SeriesFigures series =
        new SeriesFigures(
            0, area.code(), area.name(), figures.members(), area.figure().stream().toList());
    return new Drawn(series, series.observations(), List.of(), "");
  }
}
