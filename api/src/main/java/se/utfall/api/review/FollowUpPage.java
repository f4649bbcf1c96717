package se.utfall.api.review;

import java.util.List;

/**
 * What is left to do, in words.
 *
 * @param lead how much is overdue; empty when nothing is to be done
 * @param groups the most pressing first; none is empty
 * @param sources where the deviations are printed
 * @param isPast whether a moment that has passed was asked for, of which nothing is said
 */
public record FollowUpPage(String lead, List<Group> groups, List<String> sources, boolean isPast) {
  static final FollowUpPage OF_THE_PAST = new FollowUpPage("", List.of(), List.of(), true);

  /** Copies the lists. */
  public FollowUpPage {
    groups = List.copyOf(groups);
    sources = List.copyOf(sources);
  }

  /** Those that are equally pressing. */
  public record Group(String heading, List<Row> rows) {
    /** Copies the rows. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One deviation.
   *
   * @param address of its page; empty if it is no longer in what was printed
   * @param finding what deviates, in mnkr; empty likewise
   * @param days how many days are left or have passed; empty without a day
   * @param note that the day of the report is missing; empty if it is known
   */
  public record Row(
      String line,
      String organisation,
      String address,
      String finding,
      String step,
      String due,
      String days,
      String note,
      String owner,
      String status) {}
}
