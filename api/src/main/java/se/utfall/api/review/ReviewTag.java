package se.utfall.api.review;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.api.problem.ProblemException;

/** The ETag of a review, which is its version, and what a writer says of the one they have seen. */
final class ReviewTag {
  private static final String ANY = "*";

  private ReviewTag() {}

  /** The tag of a version; 0 is that nobody has written one. */
  static String of(int version) {
    return "\"" + version + "\"";
  }

  /**
   * Whether the writer has seen the current version.
   *
   * @throws ProblemException 428 if they do not say which they have seen, and there is one
   */
  static boolean isMet(HttpRequest<?> request, int current) {
    List<String> seen = tags(request, HttpHeaders.IF_MATCH);
    List<String> unseen = tags(request, HttpHeaders.IF_NONE_MATCH);
    if (seen.isEmpty() && unseen.isEmpty() && current > 0) {
      throw ProblemException.of(
              HttpStatus.PRECONDITION_REQUIRED,
              "There is a review already; say with If-Match which version you have read (the ETag"
                  + " of a GET).")
          .with(HttpHeaders.ETAG, of(current));
    }
    return (seen.isEmpty() || matches(seen, current))
        && (unseen.isEmpty() || !matches(unseen, current));
  }

  /** Whether a reader has this version already. */
  static boolean isKnown(HttpRequest<?> request, int current) {
    return tags(request, HttpHeaders.IF_NONE_MATCH).stream()
        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
        .anyMatch(tag -> tag.equals(of(current)) || tag.equals(ANY));
  }

  private static boolean matches(List<String> tags, int current) {
    return tags.contains(of(current)) || (tags.contains(ANY) && current > 0);
  }

  private static List<String> tags(HttpRequest<?> request, String header) {
    return request.getHeaders().getAll(header).stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .flatMap(tag -> Stream.of(tag.strip()))
        .filter(tag -> !tag.isEmpty())
        .toList();
  }
}
