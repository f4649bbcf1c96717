package se.utfall.db.report;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A report that is made or has been made, without its file.
 *
 * @param roles roles that the owner asked with
 * @param fileForm docx or zip
 * @param asOf the moment whose knowledge it shows
 * @param items the items in order, as JSON
 * @param total how many items there are
 * @param done how many of them are made
 * @param status queued, running, done, failed or cancelled
 * @param problems what could not be shown, as JSON
 * @param finishedAt null until it is done, has failed or was cancelled
 */
@Introspected
@MappedEntity("report_package")
public record ReportPackage(
    @Id UUID packageId,
    String owner,
    @TypeDef(type = DataType.STRING_ARRAY) List<String> roles,
    String title,
    String fileForm,
    String language,
    Instant asOf,
    String items,
    int total,
    int done,
    String status,
    String problems,
    Instant createdAt,
    @Nullable Instant finishedAt) {

  /** Keeps its own copy of the roles. */
  public ReportPackage {
    roles = List.copyOf(roles);
  }
}
