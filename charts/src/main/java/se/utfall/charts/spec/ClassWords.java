package se.utfall.charts.spec;

import java.util.Objects;

/**
 * The words of the key to the points, for example "inom det vanliga", "förbättring", "försämring"
 * and "förändring"; an empty one stays out of the key.
 */
public record ClassWords(String common, String improvement, String concern, String neutral) {

  /** No key. */
  public static final ClassWords NONE = new ClassWords("", "", "", "");

  public ClassWords {
    Objects.requireNonNull(common, "common");
    Objects.requireNonNull(improvement, "improvement");
    Objects.requireNonNull(concern, "concern");
    Objects.requireNonNull(neutral, "neutral");
  }

  /** The words of one class. */
  public String of(PointClass kind) {
    return switch (kind) {
      case COMMON -> common;
      case IMPROVEMENT -> improvement;
      case CONCERN -> concern;
      case NEUTRAL -> neutral;
    };
  }
}
