package se.utfall.api.review;

import java.util.List;
import java.util.Optional;

/**
 * One deviation in words.
 *
 * @param part organisation, period and table
 * @param asOf that it shows a past moment; empty for now
 * @param finding the deviation in a sentence
 * @param unit unit of the amounts
 * @param facts its figures
 * @param printings where the same figure is printed; empty if once only
 * @param source where it is printed
 * @param written what is written about it; empty for who may not see it
 * @param form what may be written; empty for who may not
 */
public record ReviewPage(
    String line,
    String part,
    String asOf,
    String finding,
    String unit,
    List<Fact> facts,
    List<Printing> printings,
    String source,
    Optional<Written> written,
    Optional<Form> form) {

  /** Copies the lists. */
  public ReviewPage {
    facts = List.copyOf(facts);
    printings = List.copyOf(printings);
  }

  /** A term and what it is. */
  public record Fact(String term, String text) {}

  /** A place where a figure is printed. */
  public record Printing(
      String table, String unit, String outcome, String budget, String deviation, String source) {}

  /**
   * What is written about a deviation.
   *
   * @param status how far it has come
   * @param next what is to be done and when; empty if nothing is
   * @param facts the latest version; empty if nobody has written one
   * @param versions every version, the latest first
   */
  public record Written(String status, String next, List<Fact> facts, List<Version> versions) {

    /** Copies the lists. */
    public Written {
      facts = List.copyOf(facts);
      versions = List.copyOf(versions);
    }
  }

  /** A version of a review: who wrote it, when, and what it says. */
  public record Version(String by, List<Fact> facts) {

    /** Copies the facts. */
    public Version {
      facts = List.copyOf(facts);
    }
  }

  /**
   * What may be written, filled with what was typed or with the latest version.
   *
   * @param version version that the writer has seen
   * @param others field by field what somebody else wrote in between; empty if nobody did
   */
  public record Form(int version, List<Status> statuses, ReviewEdit typed, List<Clash> others) {

    /** Copies the lists. */
    public Form {
      statuses = List.copyOf(statuses);
      others = List.copyOf(others);
    }

    /** What stands in a field. */
    public String text(String field) {
      return switch (field) {
        case "comment" -> typed.comment();
        case "action" -> typed.action();
        case "owner" -> typed.owner();
        default -> typed.due();
      };
    }
  }

  /** A status that may be chosen. */
  public record Status(String code, String name, boolean isChosen) {}

  /** A field as somebody else wrote it and as it was typed here. */
  public record Clash(String field, String theirs, String yours, boolean differs) {}
}
