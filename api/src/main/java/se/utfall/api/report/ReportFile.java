package se.utfall.api.report;

import java.util.List;

/**
 * A report that is being written. What cannot be drawn is refused before anything of it is there.
 */
sealed interface ReportFile permits WordReport, ZipReport {

  /** A heading. */
  void heading(PackageItem.Heading heading);

  /** A paragraph; it may have line ends. */
  void text(String text);

  /**
   * A picture with its caption.
   *
   * @throws se.utfall.api.problem.ProblemException if it cannot be drawn
   */
  void chart(MadeItem.Chart chart, Label label);

  /** A table with its caption. */
  void table(MadeItem.Table table, Label label);

  /** The whole file, with the list of sources at its end. */
  byte[] finish(List<String> sources);
}
