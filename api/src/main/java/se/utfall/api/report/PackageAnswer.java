package se.utfall.api.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.utfall.api.problem.DataProblem;
import se.utfall.db.report.ReportPackage;

/**
 * How far a package has come.
 *
 * @param asOf the moment whose knowledge all of it shows
 * @param status queued, running, done, failed or cancelled
 * @param done how many items are made
 * @param total how many there are
 * @param items what was asked for
 * @param problems what could not be shown; in the file a note stands in its place
 * @param finishedAt null until it is
 * @param removedAt when it will be removed; null until it is finished
 * @param file address of the file; null until it is there
 */
@Serdeable
record PackageAnswer(
    String id,
    String title,
    String format,
    String lang,
    Instant asOf,
    String status,
    int done,
    int total,
    List<Map<String, Object>> items,
    List<DataProblem> problems,
    Instant createdAt,
    @Nullable Instant finishedAt,
    @Nullable Instant removedAt,
    @Nullable String file) {

  static PackageAnswer of(ReportPackage made, ItemTexts texts) {
    return new PackageAnswer(
        made.packageId().toString(),
        made.title(),
        made.fileForm(),
        made.language(),
        made.asOf(),
        made.status(),
        made.done(),
        made.total(),
        texts.maps(made.items()),
        texts.problems(made.problems()),
        made.createdAt(),
        made.finishedAt(),
        made.finishedAt() == null
            ? null
            : made.finishedAt().plus(Duration.ofDays(PackageWorker.DAYS_KEPT)),
        made.status().equals("done") ? address(made) + "/file" : null);
  }

  /** The address of a package. */
  static String address(ReportPackage made) {
    return PackageController.ADDRESS + "/" + made.packageId();
  }
}
