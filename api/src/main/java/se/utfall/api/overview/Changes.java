package se.utfall.api.overview;

import java.util.List;

/**
 * What has changed since a day.
 *
 * @param heading the day and the counts in words
 * @param signals series that say something else than they did
 * @param revised values that were another before
 * @param added series and tables with new values
 */
public record Changes(
    String heading, List<Change> signals, List<Change> revised, List<Change> added) {

  /** Copies the lists. */
  public Changes {
    signals = List.copyOf(signals);
    revised = List.copyOf(revised);
    added = List.copyOf(added);
  }

  /** Whether nothing has changed. */
  public boolean isEmpty() {
    return signals.isEmpty() && revised.isEmpty() && added.isEmpty();
  }

  /**
   * One change.
   *
   * @param name what has changed
   * @param words how; may be empty
   * @param address page that shows it
   */
  public record Change(String name, String words, String address) {}
}
