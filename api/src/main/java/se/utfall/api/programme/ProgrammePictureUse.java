package se.utfall.api.programme;

import jakarta.inject.Singleton;
import java.util.List;
import se.utfall.api.charts.Picture;
import se.utfall.charts.spec.ChartKind;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.programme.ProgrammeRepository;
import se.utfall.db.programme.ProgrammeRepository.AnswerRow;
import se.utfall.db.programme.ProgrammeRepository.ScaleRow;
import se.utfall.db.revision.Reading;

/** Reads what boards answered and makes the picture that is asked for. */
@Singleton
final class ProgrammePictureUse {
  private final ProgrammeRepository programme;
  private final CatalogueRepository catalogue;

  ProgrammePictureUse(ProgrammeRepository programme, CatalogueRepository catalogue) {
    this.programme = programme;
    this.catalogue = catalogue;
  }

  Picture picture(Reading reading, ProgrammeQuery query) {
    List<AnswerRow> all = programme.answers(reading.revision());
    List<ScaleRow> scales = programme.scales(reading.revision());
    Answers answers = query.choice().among(all, scales);
    ProgrammeFrame frame =
        new ProgrammeFrame(
            query, catalogue.sources(reading.revision()), programme.recordedAt(reading.revision()));
    if (query.kind() == ChartKind.SHARES) {
      return frame.around(new SharedAnswers(query.words(), answers).made());
    }
    Answers ofPlan = query.choice().onOnePlan(answers).among(all, scales);
    return frame.around(new AnswerTable(query.words(), ofPlan).made());
  }
}
