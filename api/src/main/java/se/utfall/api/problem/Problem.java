package se.utfall.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The body of every error answer, {@code application/problem+json} of RFC 9457.
 *
 * @param instance path of the request
 * @param problems what is wrong in the data; empty for other errors and then left out
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<DataProblem> problems) {

  /** Keeps its own copy of the problems. */
  public Problem {
    problems = List.copyOf(problems);
  }
}
