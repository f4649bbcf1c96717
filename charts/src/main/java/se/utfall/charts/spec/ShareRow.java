package se.utfall.charts.spec;

import java.util.List;
import java.util.Objects;

/**
 * One row of answers.
 *
 * @param group heading over the first of the rows that share it, such as a plan; may be empty
 * @param name what was answered, or who answered
 * @param total how many answered of how many, ready to print, for example "3 av 4"; may be empty
 */
public record ShareRow(String group, String name, List<SharePart> parts, String total) {

  public ShareRow {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(name, "name");
    parts = List.copyOf(parts);
    Objects.requireNonNull(total, "total");
  }

  /** How many answered. */
  public long count() {
    return parts.stream().mapToLong(SharePart::count).sum();
  }
}
