package se.utfall.db.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of file that the store takes, in an order in which what is referred to comes first. */
final class Kinds {
  /**
   * What only an edit may bring: who may read, where control limits begin anew, and corrections by
   * somebody who has seen what they correct.
   */
  private static final Set<String> OF_EDITS =
      Set.of(
          "rebases",
          "indicators-with-readers",
          "observation-corrections",
          "event-corrections",
          "event-removals",
          "target-corrections");

  private static final List<Kind> ALL =
      Stream.of(
              CatalogueKinds.ALL,
              IndicatorKinds.ALL,
              FigureKinds.ALL,
              FinanceKinds.ALL,
              FollowUpKinds.ALL,
              ProgrammeKinds.ALL)
          .flatMap(List::stream)
          .toList();

  private Kinds() {}

  /** The kinds that a file may have. */
  static List<Kind> ofFiles() {
    return ALL.stream().filter(kind -> !OF_EDITS.contains(kind.name())).toList();
  }

  /** A kind of a file or of an edit. */
  static Optional<Kind> find(String name) {
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }
}
