package se.utfall.api.overview;

import java.util.List;

/**
 * What has changed since a moment.
 *
 * @param heading the day and the counts in words
 * @param signals series that say something else than they did
 * @param revised values of series that were another before: some of them
 * @param tables printed tables with revised amounts
 * @param revisedCount how many values of series were another before
 * @param added series and tables with new values
 * @param sources titles of the sources of the figures that these revised values tell, and with the
 *     first of them the signals
 */
public record Changes(
    String heading,
    List<Change> signals,
    List<Change> revised,
    List<Change> tables,
    long revisedCount,
    List<Change> added,
    List<String> sources) {

  /** Copies the lists. */
  public Changes {
    signals = List.copyOf(signals);
    revised = List.copyOf(revised);
    tables = List.copyOf(tables);
    added = List.copyOf(added);
    sources = List.copyOf(sources);
  }

  /** Whether nothing has changed. */
  public boolean isEmpty() {
    return signals.isEmpty() && revisedCount == 0 && tables.isEmpty() && added.isEmpty();
  }

  /** How many revised values there are beside those that are told here. */
  public long untold() {
    return Math.max(0, revisedCount - revised.size());
  }

  /**
   * One change.
   *
   * @param name what has changed
   * @param words how; may be empty
   * @param address page that shows it
   * @param sources codes of the sources of the figures in the words; none where there are but
   *     counts
   */
  public record Change(String name, String words, String address, List<String> sources) {

    /** Copies the list. */
    public Change {
      sources = List.copyOf(sources);
    }

    Change(String name, String words, String address) {
      this(name, words, address, List.of());
    }
  }
}
