package se.utfall.api.gvi;

import jakarta.inject.Singleton;
import java.util.List;
import se.utfall.api.charts.PictureFamily;
import se.utfall.api.charts.PictureRequest;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Parameters;
import se.utfall.db.catalogue.CatalogueRepository;

/** The picture of the intervention over time: {@code /charts/gvi/timeline.svg}. */
@Singleton
final class GviPictures implements PictureFamily {
  private static final String TIMELINE = "timeline";

  private final CourseReader courses;
  private final CatalogueRepository catalogue;

  GviPictures(CourseReader courses, CatalogueRepository catalogue) {
    this.courses = courses;
    this.catalogue = catalogue;
  }

  @Override
  public String folder() {
    return "gvi";
  }

  @Override
  public String subjects() {
    return "gvi/timeline";
  }

  @Override
  public PictureRequest ask(Parameters parameters, String subject) {
    if (!subject.equals(TIMELINE)) {
      throw ProblemException.notFound(
          "There is no picture '" + subject + "' of GVI; there is: " + TIMELINE + ".");
    }
    CourseQuery query = CourseQuery.of(parameters);
    return new PictureRequest(
        query.look(),
        reading ->
            new TimelinePicture(query.look().words(), courses.read(reading, query))
                .of(query.look().title(), catalogue.sources(reading.revision())),
        List.of(CourseReader.NOTIFICATIONS));
  }
}
