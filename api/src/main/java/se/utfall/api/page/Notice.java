package se.utfall.api.page;

/**
 * A line at the top of a page about what was just done or could not be done.
 *
 * @param text empty when there is nothing to say
 */
public record Notice(boolean isError, String text) {
  private static final Notice NONE = new Notice(false, "");

  /** Nothing to say. */
  public static Notice none() {
    return NONE;
  }

  /** It is done. */
  public static Notice done(String text) {
    return new Notice(false, text);
  }

  /** It could not be done, and why. */
  public static Notice error(String text) {
    return new Notice(true, text);
  }
}
