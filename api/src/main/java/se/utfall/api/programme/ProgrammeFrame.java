package se.utfall.api.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.answer.Digest;
import se.utfall.api.charts.Picture;
import se.utfall.api.charts.Provenance;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.programme.ProgrammeRepository.AnswerRow;

/**
 * Puts title, source, date and alternative text around what a picture of answers shows.
 *
 * @param sources all sources there are
 * @param recorded when the newest answer was recorded
 */
record ProgrammeFrame(ProgrammeQuery query, List<SourceRow> sources, Optional<Instant> recorded) {

  Picture around(Made made) {
    String finding = Words.sentence(new ProgrammeSentences(query.words()).finding(made.answers()));
    ChartSpec spec = spec(made, finding);
    return new Picture(
        spec,
        made.csv(),
        ProgrammeDescription.of(spec, made.answers(), finding),
        "programme " + query.kind().code());
  }

  private ChartSpec spec(Made made, String finding) {
    Provenance provenance =
        new Provenance(made.answers().rows().stream().map(AnswerRow::source).toList(), recorded);
    String source = provenance.source(sources);
    return new ChartSpec(
        query.kind(),
        query.look().title().orElse(finding),
        made.subtitle(),
        List.of(),
        List.of(),
        Optional.empty(),
        source,
        provenance.dataPer(),
        id(made),
        description(made, finding, source, provenance.dataPer()),
        0,
        query.words().language().equals("en") ? ChartLanguage.ENGLISH : ChartLanguage.SWEDISH,
        made.layer());
  }

  private String description(Made made, String finding, String source, String dataPer) {
    return query
        .words()
        .text(
            "chart.described",
            query.words().text("programme.kind." + query.kind().code()),
            made.subtitle(),
            Stream.concat(Stream.of(finding), made.said().stream())
                .collect(Collectors.joining(" ")),
            source,
            dataPer);
  }

  private static String id(Made made) {
    return new Digest()
        .add(made.subtitle())
        .add(made.csv())
        .add(made.layer().toString())
        .mark()
        .substring(0, 8);
  }
}
