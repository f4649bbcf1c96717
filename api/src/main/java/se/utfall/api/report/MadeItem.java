package se.utfall.api.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.utfall.api.answer.Body;
import se.utfall.api.charts.Look;
import se.utfall.api.charts.Picture;

/** One thing in a report, read from the store and ready to be written down. */
sealed interface MadeItem {

  /** A picture, not yet drawn. */
  record Chart(Picture picture, Look look, Optional<String> caption) implements MadeItem {}

  /** A table, and the files of it, not yet written. */
  record Table(ReportTable table, Optional<String> caption, Supplier<List<Body>> files)
      implements MadeItem {}

  /** A heading or a paragraph, as it was written. */
  record Written(PackageItem item) implements MadeItem {}
}
