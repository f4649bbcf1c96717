package se.utfall.api.programme;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import se.utfall.charts.spec.ChartSpec;

/**
 * What a picture of answers is, for programs.
 *
 * @param title title of the picture
 * @param subtitle which plan and surveys
 * @param kind form of the picture
 * @param plans the plans answered on
 * @param boards the boards that answered
 * @param surveys the surveys
 * @param scale name of the scale
 * @param steps its steps, the lowest first
 * @param source titles of the sources
 * @param dataPer date of the newest answer
 * @param dataVersion mark of what is drawn
 * @param finding what the picture says, in one sentence
 * @param text the finding and the counts in words
 */
@Serdeable
record ProgrammeDescription(
    String title,
    String subtitle,
    String kind,
    List<String> plans,
    List<String> boards,
    List<String> surveys,
    String scale,
    List<String> steps,
    String source,
    String dataPer,
    String dataVersion,
    String finding,
    String text) {

  static ProgrammeDescription of(ChartSpec spec, Answers answers, String finding) {
    return new ProgrammeDescription(
        spec.title(),
        spec.subtitle(),
        spec.kind().code(),
        answers.plans(),
        answers.boards(),
        answers.surveys(),
        answers.scale(),
        answers.steps().stream().map(ProgrammeSentences::named).toList(),
        spec.source(),
        spec.dataPer(),
        spec.id(),
        finding,
        spec.description());
  }
}
