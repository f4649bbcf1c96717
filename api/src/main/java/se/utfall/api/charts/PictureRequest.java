package se.utfall.api.charts;

import java.util.function.Function;
import se.utfall.db.revision.Reading;

/**
 * What an address of a picture asks for.
 *
 * @param look title, size, colours, language and moment
 * @param making reads and finds what the picture shows; a {@link
 *     se.utfall.api.problem.ProblemException} says what cannot be shown, and why
 */
public record PictureRequest(Look look, Function<Reading, Picture> making) {}
