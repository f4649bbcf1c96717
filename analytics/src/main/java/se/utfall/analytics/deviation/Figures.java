package se.utfall.analytics.deviation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.analytics.money.Books;

/** Picks one line for each figure: that of the table with most lines for its organisation. */
final class Figures {

  private record Chapter(String table, String organisation) {}

  private final Relations relations;
  private final Map<Chapter, Long> sizes;

  Figures(Books books, Relations relations) {
    this.relations = relations;
    this.sizes =
        books.tables().stream()
            .flatMap(
                table ->
                    table.lines().stream()
                        .map(line -> new Chapter(table.code(), line.organisation())))
            .collect(Collectors.groupingBy(chapter -> chapter, Collectors.counting()));
  }

  /**
   * One deviation for each figure of a level.
   *
   * @param printed deviations of one period in printed order
   */
  Stream<Deviation> at(Level level, List<Deviation> printed) {
    var sums = relations.sums(printed.stream().map(Place::of).collect(Collectors.toSet()));
    var figures = new LinkedHashMap<Place, List<Deviation>>();
    for (var deviation : printed) {
      var figure = relations.figure(Place.of(deviation));
      if (sums.contains(figure) == (level == Level.SUMS)) {
        figures.computeIfAbsent(figure, none -> new ArrayList<>()).add(deviation);
      }
    }
    return figures.values().stream().map(this::fromLargestTable);
  }

  private Deviation fromLargestTable(Collection<Deviation> oneFigure) {
    return oneFigure.stream()
        .sorted(Comparator.comparing(this::sizeOfTable, Comparator.reverseOrder()))
        .findFirst()
        .orElseThrow();
  }

  private long sizeOfTable(Deviation deviation) {
    return sizes.get(new Chapter(deviation.table(), deviation.organisation()));
  }
}
