package se.utfall.api.report;

import java.util.List;
import java.util.Optional;
import se.utfall.api.answer.Body;
import se.utfall.api.charts.Look;
import se.utfall.api.charts.Picture;

/** One thing in a report, read from the store and ready to be written down. */
sealed interface MadeItem {

  /** A picture, not yet drawn. */
  record Chart(Picture picture, Look look, Optional<String> caption) implements MadeItem {}

  /** A table, and the files of it. */
  record Table(ReportTable table, Optional<String> caption, List<Body> files) implements MadeItem {
    public Table {
      files = List.copyOf(files);
    }
  }

  /** A heading or a paragraph, as it was written. */
  record Written(PackageItem item) implements MadeItem {}
}
