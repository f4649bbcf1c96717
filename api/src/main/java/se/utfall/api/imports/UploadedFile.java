package se.utfall.api.imports;

import io.micronaut.http.HttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.RequestContext;
import se.utfall.api.problem.ProblemException;

/**
 * A file in a sent form (multipart/form-data), read as it comes: nothing of it is kept in memory or
 * on disk, and parts after it are not read.
 *
 * @param name the name that the sender gave, without control characters, which the log cannot hold
 * @param content the file; closed with the body it comes in
 */
record UploadedFile(Optional<String> name, InputStream content) {

  /** The first file in the part of this name; 400 when the form has none or cannot be read. */
  static UploadedFile in(HttpRequest<?> request, InputStream body, String part) {
    try {
      FileItemIterator parts = parser().getItemIterator(new Form(request, body));
      while (parts.hasNext()) {
        FileItemStream item = parts.next();
        if (item.getFieldName().equals(part) && !item.isFormField()) {
          return new UploadedFile(name(item), item.openStream());
        }
      }
    } catch (FileUploadException | IOException notAForm) {
      throw ProblemException.badRequest(
          "the body", "is not a form with a file in its part '" + part + "'");
    }
    throw ProblemException.badRequest(
        "the form", "has no file in a part '" + part + "', with a file name");
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
