package se.utfall.api.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.words.Words;
import se.utfall.db.programme.ProgrammeRepository.AnswerRow;

/**
 * The number of a strategy in its plan, such as 2:3:1, the first part being its goal area. What has
 * no number comes after those that have one, and the overall judgement last.
 *
 * @param parts the numbers; empty for what has none
 * @param overall whether it is the overall judgement
 */
record StrategyNumber(List<Integer> parts, boolean overall) implements Comparable<StrategyNumber> {

  static StrategyNumber of(AnswerRow row) {
    boolean isNumbered = row.item().matches("\\d{1,4}(:\\d{1,4})*");
    return new StrategyNumber(
        isNumbered ? Stream.of(row.item().split(":")).map(Integer::valueOf).toList() : List.of(),
        Answers.isOverall(row));
  }

  /** The heading that it stands under. */
  String group(Words words) {
    if (overall) {
      return words.text("programme.overall");
    }
    return goalArea()
        .map(area -> words.text("programme.goalArea", area))
        .orElseGet(() -> words.text("programme.unnumbered"));
  }

  private Optional<Integer> goalArea() {
    return parts.stream().findFirst();
  }

  /** A strategy as it is named: its number, when it has one, and its title. */
  static String name(AnswerRow row) {
    return of(row).parts.isEmpty() ? row.title() : row.item() + " " + row.title();
  }

  @Override
  public int compareTo(StrategyNumber other) {
    if (rank() != other.rank()) {
      return Integer.compare(rank(), other.rank());
    }
    for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
      int order = parts.get(i).compareTo(other.parts.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(parts.size(), other.parts.size());
  }

  private int rank() {
    return overall ? 2 : parts.isEmpty() ? 1 : 0;
  }
}
