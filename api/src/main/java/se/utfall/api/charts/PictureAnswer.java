package se.utfall.api.charts;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.problem.ProblemException;
import se.utfall.charts.render.ChartNotDrawable;
import se.utfall.charts.render.ChartRenderer;
import se.utfall.charts.render.PictureFormat;
import se.utfall.db.revision.Reading;

/** Answers with a picture, or with its words, its table or its description. */
@Singleton
public final class PictureAnswer {
  private final Reader reader;
  private final ChartRenderer renderer = new ChartRenderer();

  PictureAnswer(Reader reader) {
    this.reader = reader;
  }

  /** The picture in the form of its address. */
  public HttpResponse<?> answer(
      HttpRequest<?> request, Reading reading, PictureFile file, Look look, Picture picture) {
    String content =
        file.form()
            + look.size()
            + look.theme()
            + picture.spec()
            + picture.description()
            + picture.csv();
    return reader.answer(request, reading, content, () -> body(file, look, picture));
  }

  private Body body(PictureFile file, Look look, Picture picture) {
    String name = picture.name() + "." + file.form();
    return switch (file.form()) {
      case "txt" -> Body.text(picture.spec().description() + "\n");
      case "csv" -> Body.csv(picture.csv(), name);
      case "json" -> Body.json(picture.description());
      default -> drawn(file.format().orElseThrow(), look, picture, name);
    };
  }

  private Body drawn(PictureFormat format, Look look, Picture picture, String name) {
    try {
      byte[] bytes = renderer.render(picture.spec(), look.size(), look.theme(), format);
      return Body.bytes(bytes, format.mediaType(), name);
    } catch (ChartNotDrawable reason) {
      if (reason.reason() == ChartNotDrawable.Reason.NO_ROOM) {
        throw ProblemException.badRequest(
            "parameters 'width' and 'height'", "are too small for all that is to be drawn");
      }
      throw ChartUse.nothing(reason.reason().name());
    }
  }
}
