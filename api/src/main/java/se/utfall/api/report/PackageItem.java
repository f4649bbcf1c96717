package se.utfall.api.report;

import java.util.Optional;
import se.utfall.api.charts.PictureAddress;
import se.utfall.api.figures.Selection;

/** One thing in a report, understood. */
sealed interface PackageItem {

  /** What the person calls it; empty for its own title. */
  default Optional<String> caption() {
    return Optional.empty();
  }

  /** A picture. */
  record Chart(PictureAddress address, Optional<String> caption) implements PackageItem {}

  /**
   * A money table as printed.
   *
   * @param organisation whose lines are wanted; empty for all
   */
  record Money(String table, Optional<String> organisation, Optional<String> caption)
      implements PackageItem {}

  /** The values of an indicator. */
  record Values(Selection selection, Optional<String> caption) implements PackageItem {}

  /**
   * A heading.
   *
   * @param level 1 or 2
   */
  record Heading(String text, int level) implements PackageItem {}

  /** A paragraph. */
  record Text(String text) implements PackageItem {}
}
