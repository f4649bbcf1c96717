package se.utfall.api.moneychart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.api.answer.Digest;
import se.utfall.api.charts.Picture;
import se.utfall.api.charts.Provenance;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;

/**
 * Puts title, source, date and alternative text around what a picture of money shows.
 *
 * @param sources all sources there are
 * @param recorded when the newest amount was recorded
 */
record MoneyFrame(
    MoneyChartQuery query, Cells cells, List<SourceRow> sources, Optional<Instant> recorded) {

  Picture around(Made made) {
    ChartSpec spec = spec(made);
    return new Picture(
        spec,
        made.csv(),
        MoneyDescription.of(spec, made, query.table(), cells.unit().code()),
        made.subtitle().replace(" · ", ", ").replaceFirst(": [^:]*$", ""));
  }

  private ChartSpec spec(Made made) {
    Provenance provenance =
        new Provenance(made.amounts().stream().map(PrintedAmount::source).toList(), recorded);
    String source = provenance.source(sources);
    return new ChartSpec(
        made.kind(),
        query.look().title().orElseGet(() -> made.finding().title(query.look().size().width())),
        made.subtitle(),
        List.of(),
        List.of(),
        Optional.empty(),
        source,
        provenance.dataPer(),
        id(made),
        description(made, source, provenance.dataPer()),
        Math.min(made.decimals(), 12),
        cells.language(),
        made.layer());
  }

  private String description(Made made, String source, String dataPer) {
    return query
        .words()
        .text(
            "chart.described",
            query.words().text("chart." + kind(made)),
            made.subtitle(),
            Stream.concat(Stream.of(made.finding().sentence()), made.said().stream())
                .collect(Collectors.joining(" ")),
            source,
            dataPer);
  }

  private String id(Made made) {
    return new Digest()
        .add(query.table())
        .add(made.subtitle())
        .add(made.csv())
        .add(made.layer().toString())
        .mark()
        .substring(0, 8);
  }

  private static String kind(Made made) {
    return made.kind().code();
  }
}
