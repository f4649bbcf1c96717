package se.utfall.api.charts;

import java.util.List;
import java.util.function.Function;
import se.utfall.db.revision.Reading;

/**
 * What an address of a picture asks for.
 *
 * @param look title, size, colours, language and moment
 * @param making reads and finds what the picture shows; a {@link
 *     se.utfall.api.problem.ProblemException} says what cannot be shown, and why
 * @param indicators codes of the indicators that it draws without its address naming them
 */
public record PictureRequest(
    Look look, Function<Reading, Picture> making, List<String> indicators) {

  /** Copies the list. */
  public PictureRequest {
    indicators = List.copyOf(indicators);
  }

  /** What draws no indicator but those that its address names. */
  public PictureRequest(Look look, Function<Reading, Picture> making) {
    this(look, making, List.of());
  }
}
