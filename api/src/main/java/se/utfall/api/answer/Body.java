package se.utfall.api.answer;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.sheet.WorkbookSpec;

/**
 * The body of an answer.
 *
 * @param content an object that becomes JSON, a text, or bytes
 * @param type its media type
 * @param fileName a name to save it under; empty if it needs none
 */
public record Body(Object content, MediaType type, Optional<String> fileName) {
  private static final MediaType CSV = MediaType.of("text/csv; charset=utf-8; header=present");
  private static final MediaType XLSX = MediaType.of(WorkbookSpec.TYPE);

  /** Checks that there is something. */
  public Body {
    requireNonNull(content);
    requireNonNull(type);
    requireNonNull(fileName);
  }

  /** An object as JSON. */
  public static Body json(Object content) {
    return new Body(content, MediaType.APPLICATION_JSON_TYPE, Optional.empty());
  }

  /** A table as delimited text. */
  public static Body csv(String content, String fileName) {
    return new Body(content, CSV, Optional.of(fileName));
  }

  /** Tables as a workbook. */
  public static Body workbook(byte[] content, String fileName) {
    return new Body(content, XLSX, Optional.of(fileName));
  }

  /** Plain text. */
  public static Body text(String content) {
    return new Body(content, MediaType.of("text/plain; charset=utf-8"), Optional.empty());
  }

  /** Bytes that a browser shows. */
  public static Body bytes(byte[] content, String type, String fileName) {
    return new Body(content, MediaType.of(type), Optional.of(fileName));
  }

  /** What tells it from every other body. */
  String identity() {
    String said =
        content instanceof byte[] bytes
            ? new String(bytes, StandardCharsets.ISO_8859_1)
            : content.toString();
    return type + " " + said;
  }

  /** Refuses with 406 when the caller does not take this type. */
  void refuseUnless(Collection<MediaType> accepted) {
    if (!accepted.isEmpty() && accepted.stream().noneMatch(this::isTakenBy)) {
      throw ProblemException.of(
          HttpStatus.NOT_ACCEPTABLE,
          "This is made as " + type.getName() + ", which the header Accept does not take.");
    }
  }

  private boolean isTakenBy(MediaType accepted) {
    return accepted.getName().equals(MediaType.ALL)
        || accepted.getName().equals(type.getName())
        || accepted.getName().equals(type.getType() + "/*");
  }

  String disposition(String name) {
    return disposition(type.equals(CSV) || type.equals(XLSX) ? "attachment" : "inline", name);
  }

  /** The header Content-Disposition of a file that is saved rather than shown. */
  public static String attachment(String name) {
    return disposition("attachment", name);
  }

  private static String disposition(String kind, String name) {
    FileName file = FileName.of(name);
    return kind + "; filename=\"" + file.plain() + "\"; filename*=UTF-8''" + file.encoded();
  }
}
