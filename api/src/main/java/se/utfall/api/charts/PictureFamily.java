package se.utfall.api.charts;

import se.utfall.api.query.Parameters;

/** The pictures whose addresses share a folder under {@code /charts}. */
public interface PictureFamily {

  /** The folder; empty for pictures that stand under {@code /charts} itself. */
  String folder();

  /** What stands before the ending of an address, for a refusal: {@code <indicator>}. */
  String subjects();

  /**
   * What an address asks for.
   *
   * @param subject what stands before the ending
   * @throws se.utfall.api.problem.ProblemException 400 naming a parameter that cannot be read
   */
  PictureRequest ask(Parameters parameters, String subject);
}
