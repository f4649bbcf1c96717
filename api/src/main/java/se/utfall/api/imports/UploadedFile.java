package se.utfall.api.imports;

import io.micronaut.http.HttpRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.RequestContext;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.imports.FileForm;

/**
 * A file in a sent form (multipart/form-data), read as it comes: nothing of it is kept in memory or
 * on disk, and parts after it are not read.
 *
 * @param name the name that the sender gave, without control characters, which the log cannot hold
 * @param form text or workbook, as its name says or its first bytes
 * @param content the file; closed with the body it comes in
 * @param fields the fields of the form that stand before the file
 */
record UploadedFile(
    Optional<String> name, FileForm form, InputStream content, Map<String, String> fields) {
  private static final int LONGEST_FIELD = 1_000;
  private static final Pattern WORKBOOK = Pattern.compile("(?i).*\\.(xls[xmb]?|xlt[xm]?|ods)");
  // how zips and older workbooks begin, and texts never do
  private static final List<byte[]> BEGINNINGS =
      List.of(
          new byte[] {'P', 'K', 3, 4}, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});

  /** The first file in the part of this name; 400 when the form has none or cannot be read. */
  static UploadedFile in(HttpRequest<?> request, InputStream body, String part) {
    try {
      Map<String, String> fields = new HashMap<>();
      FileItemIterator parts = parser().getItemIterator(new Form(request, body));
      while (parts.hasNext()) {
        FileItemStream item = parts.next();
        if (item.getFieldName().equals(part) && !item.isFormField()) {
          var content = new BufferedInputStream(item.openStream());
          Optional<String> name = name(item);
          return new UploadedFile(name, form(name, content), content, fields);
        }
        if (item.isFormField()) {
          byte[] field = item.openStream().readNBytes(LONGEST_FIELD);
          fields.put(item.getFieldName(), new String(field, StandardCharsets.UTF_8));
        }
      }
    } catch (FileUploadException | IOException notAForm) {
      throw ProblemException.badRequest(
          "the body", "is not a form with a file in its part '" + part + "'");
    }
    throw ProblemException.badRequest(
        "the form", "has no file in a part '" + part + "', with a file name");
  }

  /** Whether a browser sent the form without a file having been chosen. */
  boolean isNotChosen() throws IOException {
    content.mark(1);
    boolean isEmpty = content.read() < 0;
    content.reset();
    return isEmpty && name.isEmpty();
  }

  private static FileForm form(Optional<String> name, InputStream content) throws IOException {
    content.mark(4);
    byte[] beginning = content.readNBytes(4);
    content.reset();
    boolean isWorkbook =
        name.filter(given -> WORKBOOK.matcher(given).matches()).isPresent()
            || BEGINNINGS.stream().anyMatch(bytes -> Arrays.equals(bytes, beginning));
    return isWorkbook ? FileForm.WORKBOOK : FileForm.TEXT;
  }

  private static FileUpload parser() {
    var parser = new FileUpload();
    parser.setHeaderEncoding(StandardCharsets.UTF_8.name());
    return parser;
  }

  private static Optional<String> name(FileItemStream item) {
    return Optional.ofNullable(nameAsSent(item))
        .map(name -> name.replaceAll("[\\p{Cc}\\p{Cs}]", "").strip())
        .filter(name -> !name.isEmpty());
  }

  private static String nameAsSent(FileItemStream item) {
    try {
      return item.getName();
    } catch (InvalidFileNameException holdsNul) {
      return holdsNul.getName();
    }
  }

  /** What the parser asks of a request. */
  private record Form(HttpRequest<?> request, InputStream body) implements RequestContext {
    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public String getContentType() {
      return request.getHeaders().get("Content-Type");
    }

    /** Asked for by the interface, unknown while it streams. */
    @Override
    @SuppressWarnings("deprecation")
    public int getContentLength() {
      return -1;
    }

    @Override
    public InputStream getInputStream() {
      return body;
    }
  }
}
