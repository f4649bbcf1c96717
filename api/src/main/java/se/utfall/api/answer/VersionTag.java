package se.utfall.api.answer;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import se.utfall.api.problem.ProblemException;

/**
 * The ETag of what people change: its version and, where an answer also tells figures, a mark of
 * them. What is written over is the version alone.
 *
 * @param version counted up by every change
 * @param mark of what else the answer tells; may be empty
 */
public record VersionTag(int version, String mark) {

  /** Of an answer that tells nothing else. */
  public VersionTag(int version) {
    this(version, "");
  }

  /** Without quotes. */
  public String bare() {
    return mark.isEmpty() ? Integer.toString(version) : version + "." + mark;
  }

  /** As the header has it. */
  public String quoted() {
    return '"' + bare() + '"';
  }

  /**
   * Refuses with 412 when {@code If-Match} names another version.
   *
   * @param what is written over, as in "The selection"
   */
  public void refuseUnlessMatched(HttpRequest<?> request, String what) {
    String wanted = request.getHeaders().get(HttpHeaders.IF_MATCH);
    if (wanted != null && !wanted.equals("*") && !wanted.matches("\"" + version + "(\\..*)?\"")) {
      throw ProblemException.preconditionFailed(
          what + " has been changed since you read it; read it again.");
    }
  }

  /**
   * Refuses with 428 when no {@code If-Match} names a version.
   *
   * @param what can be understood only of a version, as in "The field 'removed'"
   */
  public void refuseUnlessNamed(HttpRequest<?> request, String what) {
    String wanted = request.getHeaders().get(HttpHeaders.IF_MATCH);
    if (wanted == null || wanted.equals("*")) {
      throw ProblemException.of(
              HttpStatus.PRECONDITION_REQUIRED,
              what + " is of a version; say with If-Match which you have read (the ETag of a GET).")
          .with(HttpHeaders.ETAG, quoted());
    }
  }
}
