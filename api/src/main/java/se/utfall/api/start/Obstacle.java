package se.utfall.api.start;

/** Something that keeps the program from its work and that one sentence explains. */
final class Obstacle extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Obstacle(Throwable cause, String key, Object... values) {
    super(Sentence.of(key, values), cause);
  }
}
