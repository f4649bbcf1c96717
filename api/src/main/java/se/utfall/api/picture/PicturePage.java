package se.utfall.api.picture;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Optional;
import se.utfall.db.picture.PictureRow;

/**
 * The page of an issued picture, ready to be shown.
 *
 * @param row the picture
 * @param file whole address of its bytes
 * @param figures whether there are newer figures, as a key under {@code issued.figures}
 * @param now address of the chart as it is now; empty when it cannot be drawn
 * @param facts what it is, term by term; of a withdrawn one why it was withdrawn
 */
public record PicturePage(
    PictureRow row, String file, String figures, Optional<String> now, List<Fact> facts) {

  /** Copies the list. */
  public PicturePage {
    facts = List.copyOf(facts);
  }

  /** A term and what is said of it. */
  public record Fact(String term, String text) {}

  /** Whether a browser can show it among text. */
  public boolean isImage() {
    return !row.form().equals("pdf");
  }

  /** Its format for people: "SVG". */
  public String formName() {
    return row.form().toUpperCase(java.util.Locale.ROOT);
  }

  /** The path of the bytes, or of what stands beside them. */
  public String address(String form) {
    return IssuedPicture.address(row, form);
  }

  /**
   * A line of the list of pictures.
   *
   * @param title title, or that it was withdrawn
   * @param what measure and unit; empty for a withdrawn one
   * @param by who issued it; null when that is not told
   */
  public record Line(String address, String title, String what, @Nullable String by, String at) {}

  /**
   * The list.
   *
   * @param earlier address of the next page; empty on the last
   * @param later address of the page before; empty on the first
   */
  public record Shelf(List<Line> lines, String earlier, String later) {

    /** Copies the list. */
    public Shelf {
      lines = List.copyOf(lines);
    }
  }
}
