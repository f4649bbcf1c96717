package se.utfall.api.programme;

import jakarta.inject.Singleton;
import se.utfall.api.charts.PictureFamily;
import se.utfall.api.charts.PictureRequest;
import se.utfall.api.query.Parameters;

/** Pictures of what boards answered: {@code /charts/programme/heatmap.svg}. */
@Singleton
final class ProgrammePictures implements PictureFamily {
  private final ProgrammePictureUse pictures;

  ProgrammePictures(ProgrammePictureUse pictures) {
    this.pictures = pictures;
  }

  @Override
  public String folder() {
    return "programme";
  }

  @Override
  public String subjects() {
    return ProgrammeQuery.SUBJECTS;
  }

  @Override
  public PictureRequest ask(Parameters parameters, String subject) {
    ProgrammeQuery query = ProgrammeQuery.of(parameters, subject);
    return new PictureRequest(query.look(), reading -> pictures.picture(reading, query));
  }
}
