package se.utfall.api.charts;

import java.util.Arrays;
import java.util.Optional;
import se.utfall.api.problem.ProblemException;
import se.utfall.charts.render.PictureFormat;

/**
 * The last part of the address of a picture.
 *
 * @param subject what is drawn
 * @param form the ending: of a picture, or of its words, its table, its description or the places
 *     of its values
 */
public record PictureFile(String subject, String form) {

  /**
   * Reads the last part of an address.
   *
   * @param subject what stands before the ending, for the refusal
   * @throws ProblemException 404 without an ending that there is
   */
  public static PictureFile parse(String file, String subject) {
    int dot = file.lastIndexOf('.');
    PictureFile read =
        new PictureFile(file.substring(0, Math.max(0, dot)), file.substring(dot + 1));
    if (dot < 0 || read.format().isEmpty() && !read.form.matches("txt|csv|json|marks")) {
      throw ProblemException.notFound(
          "A chart is "
              + subject
              + ".svg, .png or .pdf, and beside it .txt, .csv, .json and .marks; this is '"
              + file
              + "'.");
    }
    return read;
  }

  /** The format of the picture; empty for what stands beside it. */
  public Optional<PictureFormat> format() {
    return Arrays.stream(PictureFormat.values())
        .filter(format -> format.extension().equals(form))
        .findFirst();
  }
}
