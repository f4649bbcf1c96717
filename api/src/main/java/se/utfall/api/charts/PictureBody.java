package se.utfall.api.charts;

import java.util.function.Supplier;
import se.utfall.api.answer.Body;
import se.utfall.api.problem.ProblemException;
import se.utfall.charts.marks.Marks;
import se.utfall.charts.render.ChartNotDrawable;
import se.utfall.charts.render.ChartRenderer;
import se.utfall.charts.render.PictureFormat;

/** Gives a picture its form: a file of it, its words, its table or its description. */
public final class PictureBody {
  private static final ChartRenderer RENDERER = new ChartRenderer();

  private PictureBody() {}

  /**
   * The picture in this form.
   *
   * @throws ProblemException 404 or 400 with the reason why it cannot be drawn
   */
  public static Body of(PictureFile file, Look look, Picture picture) {
    String name = picture.fileName(look) + "." + file.form();
    return switch (file.form()) {
      case "txt" -> Body.text(picture.spec().description() + "\n");
      case "csv" -> Body.csv(picture.csv(), name);
      case "json" -> Body.json(picture.description());
      case "marks" -> Body.json(PictureMarks.of(marks(look, picture)));
      default -> {
        PictureFormat format = file.format().orElseThrow();
        yield Body.bytes(drawn(format, look, picture), format.mediaType(), name);
      }
    };
  }

  /**
   * The bytes of the picture.
   *
   * @throws ProblemException 404 or 400 with the reason why it cannot be drawn
   */
  public static byte[] drawn(PictureFormat format, Look look, Picture picture) {
    return orRefused(() -> RENDERER.render(picture.spec(), look.size(), look.theme(), format));
  }

  private static Marks marks(Look look, Picture picture) {
    return orRefused(() -> RENDERER.marks(picture.spec(), look.size()));
  }

  private static <T> T orRefused(Supplier<T> drawing) {
    try {
      return drawing.get();
    } catch (ChartNotDrawable reason) {
      if (reason.reason() == ChartNotDrawable.Reason.NO_ROOM) {
        throw ProblemException.badRequest(
            "parameters 'width' and 'height'", "are too small for all that is to be drawn");
      }
      throw ChartUse.nothing(reason.reason().name());
    }
  }
}
