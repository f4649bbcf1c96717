package se.utfall.api.report;

import java.util.List;
import se.utfall.api.page.Choice;

/** The pages of reports, ready to be shown. */
public final class ReportPage {
  private ReportPage() {}

  /** A line of a list with its address. */
  public record Line(String address, String name, String more) {}

  /** What a person has picked and what has been made. */
  public record All(List<Line> selections, List<Line> packages) {}

  /**
   * One thing in a report.
   *
   * @param number its place, from 1
   * @param sort what it is: diagram, table, heading, text
   * @param name what it shows
   * @param address of what it shows; empty if it shows nothing of ours
   * @param label what its words are: caption, heading, text
   * @param words what is written of it
   */
  public record Item(
      int number,
      String sort,
      String name,
      String address,
      String label,
      String words,
      boolean isLong) {}

  /**
   * What a person has picked, to be changed.
   *
   * @param problems why a report could not be made of it
   */
  public record One(
      String id,
      String name,
      int version,
      List<Item> items,
      List<Choice> indicators,
      List<Choice> tables,
      List<String> problems) {}

  /** What is typed or chosen in the form that adds a part; all empty before anything is. */
  public record Added(String chart, String table, String address, String heading, String text) {
    static final Added NOTHING = new Added("", "", "", "", "");
  }

  /**
   * A report that is made or has been made.
   *
   * @param status a code: queued, running, done, failed, cancelled
   * @param file address of the file; empty until it is there
   */
  public record Package(
      String id,
      String title,
      String status,
      String said,
      String known,
      int done,
      int total,
      String file,
      String fileWords,
      String kept,
      List<String> problems) {
    /** Whether it is being made. */
    public boolean isUnderWay() {
      return status.equals("queued") || status.equals("running");
    }
  }
}
