package se.utfall.api.imports;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import java.util.Locale;
import java.util.Set;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.sheet.WorkbookSpec;

/** Refuses bodies that are sent without saying what they are, or in a form that is not read. */
@ServerFilter("/api/v1/imports")
final class ImportBodies {
  private static final String TAKEN =
      "taken are text/csv, application/csv and text/plain in UTF-8, "
          + WorkbookSpec.TYPE
          + " (XLSX), and multipart/form-data with a part 'file' of either sort";
  private static final Set<String> CHARSETS = Set.of("utf-8", "utf8", "us-ascii");

  /** Before a route is sought, since a body without a type would fit several. */
  @RequestFilter
  @PreMatching
  void requireType(HttpRequest<?> request) {
    if (request.getMethod() == HttpMethod.POST && request.getContentType().isEmpty()) {
      throw ProblemException.unsupportedMediaType("The header Content-Type is missing; " + TAKEN);
    }
  }

  /** Refuses another character set than UTF-8 and a compression that has not been undone. */
  static void requireReadable(HttpRequest<?> request) {
    String charset =
        request
            .getContentType()
            .flatMap(type -> type.getParameters().get("charset"))
            .orElse("utf-8");
    String encoding = request.getHeaders().get(HttpHeaders.CONTENT_ENCODING, String.class, "");
    if (!CHARSETS.contains(charset.toLowerCase(Locale.ROOT))) {
      throw ProblemException.unsupportedMediaType("The charset is " + charset + "; " + TAKEN);
    }
    if (!encoding.isEmpty() && !encoding.equals("identity")) {
      throw ProblemException.unsupportedMediaType(
          "The header Content-Encoding is " + encoding + "; gzip and deflate are taken");
    }
  }
}
