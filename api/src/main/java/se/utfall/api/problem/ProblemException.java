package se.utfall.api.problem;

import io.micronaut.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The request cannot be answered as asked; the detail names the argument and what is allowed. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient List<DataProblem> problems;
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  private ProblemException(HttpStatus status, String detail, List<DataProblem> problems) {
    super(detail, null, false, false);
    this.status = status;
    this.problems = List.copyOf(problems);
  }

  /** 400: the argument is not what is allowed. Reads as "argument rest". */
  public static ProblemException badRequest(String argument, String rest) {
    return of(HttpStatus.BAD_REQUEST, argument + " " + rest);
  }

  /** 404: there is no such thing. */
  public static ProblemException notFound(String detail) {
    return of(HttpStatus.NOT_FOUND, detail);
  }

  /** 409: it stands against what is stored. */
  public static ProblemException conflict(String detail) {
    return of(HttpStatus.CONFLICT, detail);
  }

  /** 412: it has changed since the caller read it. */
  public static ProblemException preconditionFailed(String detail) {
    return of(HttpStatus.PRECONDITION_FAILED, detail);
  }

  /** 415: the body is of a kind that is not taken; the detail names those that are. */
  public static ProblemException unsupportedMediaType(String detail) {
    return of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, detail);
  }

  /** 422: the data is wrong, row by row. */
  public static ProblemException unprocessable(String detail, List<DataProblem> problems) {
    return new ProblemException(HttpStatus.UNPROCESSABLE_ENTITY, detail, problems);
  }

  /** Any other refusal. */
  public static ProblemException of(HttpStatus status, String detail) {
    return new ProblemException(status, detail, List.of());
  }

  /** The same refusal with a header on its answer. */
  public ProblemException with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** The status of the answer. */
  public HttpStatus status() {
    return status;
  }

  /** What is wrong in the data; empty for other refusals. */
  public List<DataProblem> problems() {
    return problems;
  }

  /** Headers of the answer. */
  public Map<String, String> headers() {
    return Map.copyOf(headers);
  }
}
