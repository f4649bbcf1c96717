package se.utfall.api.programme;

import java.util.List;
import se.utfall.api.page.ShownPicture;

/**
 * The page of what boards answered, ready to be shown.
 *
 * @param asOf notice of the moment that the page is of; empty when it is now
 * @param moment that moment as it was asked for; empty when it is now
 * @param plans the plans to choose among
 * @param plan the one that is shown; empty for all
 * @param boards the boards to choose among
 * @param board the one that is shown; empty for all
 * @param scales what was answered, each scale by itself
 * @param sources their titles
 */
public record ProgrammePage(
    String asOf,
    String moment,
    List<String> plans,
    String plan,
    List<String> boards,
    String board,
    List<OnScale> scales,
    List<String> sources) {

  /** Copies the lists. */
  public ProgrammePage {
    plans = List.copyOf(plans);
    boards = List.copyOf(boards);
    scales = List.copyOf(scales);
    sources = List.copyOf(sources);
  }

  /**
   * Answers on one scale.
   *
   * @param heading which surveys, and the steps
   * @param key what the signs mean, the highest first
   * @param counts how many of how many, by plan or goal area
   * @param judgements the same of overall judgements
   */
  public record OnScale(
      String heading,
      String finding,
      String overall,
      List<Step> key,
      List<Count> counts,
      List<Count> judgements,
      ShownPicture shares,
      List<PlanTable> plans,
      List<String> changes) {}

  /** A step of a scale. */
  public record Step(String sign, String word, String shade) {}

  /** How many of one board's answers are each step, the highest first. */
  public record Count(String name, String board, List<String> steps, String total) {}

  /** The strategies of one plan by board. */
  public record PlanTable(
      String plan, List<String> boards, List<Group> groups, ShownPicture picture) {}

  /** The strategies under one heading. */
  public record Group(String heading, List<Row> rows) {}

  /** A strategy and what each board answered. */
  public record Row(String name, List<Step> cells) {}
}
