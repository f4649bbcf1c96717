package se.utfall.charts.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjDoubleConsumer;
import se.utfall.charts.spec.TimelineEvent;

/**
 * Events in rows, each mark at its true place with its words beside it.
 *
 * @param rows from the top, in each of them titles that are clear of each other
 */
record TimelineRows(List<List<TimelineTitle>> rows) implements TimelineEvents {

  private static final double MOST_BETWEEN = 20;
  private static final double ASIDE = 12;

  /** The rows; none when some title does not fit in this manner. */
  static Optional<TimelineRows> of(
      List<TimelineEvent> events, TimelineAxis axis, Box area, TimelineManner manner) {
    List<List<TimelineTitle>> rows = new ArrayList<>();
    for (TimelineEvent event : events) {
      Optional<TimelineTitle> title = TimelineTitle.of(event, axis, area, manner);
      if (title.isEmpty()) {
        return Optional.empty();
      }
      place(rows, title.get(), manner.packed());
    }
    return Optional.of(new TimelineRows(rows));
  }

  private static void place(List<List<TimelineTitle>> rows, TimelineTitle title, boolean packed) {
    for (List<TimelineTitle> row : rows) {
      if (packed && row.stream().allMatch(t -> isClear(t.reach(), title.reach()))) {
        row.add(title);
        return;
      }
    }
    rows.add(new ArrayList<>(List.of(title)));
  }

  private static boolean isClear(Span one, Span other) {
    return one.to() + ASIDE <= other.from() || other.to() + ASIDE <= one.from();
  }

  private static double height(List<TimelineTitle> row) {
    return row.stream().mapToDouble(TimelineTitle::height).max().orElse(0);
  }

  @Override
  public double height() {
    return words() + rows.size() * between();
  }

  @Override
  public double roomy() {
    return words() + rows.size() * MOST_BETWEEN;
  }

  private double words() {
    return rows.stream().mapToDouble(TimelineRows::height).sum();
  }

  private double between() {
    return rows.isEmpty() ? 0 : rows.get(0).get(0).manner().between();
  }

  @Override
  public void mark(BarBoard board, Box area) {
    place(area, (title, top) -> title.mark(board, top));
  }

  @Override
  public void note(MarkBook.Entry entry, Box area) {
    Map<TimelineTitle, Double> tops = new IdentityHashMap<>();
    place(area, tops::put);
    rows.stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(title -> title.event().start()))
        .forEach(title -> title.note(entry, tops.get(title)));
  }

  @Override
  public void write(Pencil pencil, Box area) {
    place(area, (title, top) -> title.write(pencil, top));
  }

  private void place(Box area, ObjDoubleConsumer<TimelineTitle> use) {
    double spare = area.height() - height();
    double between = between() + Math.max(0, spare) / Math.max(1, rows.size());
    double y = area.top() + between / 2;
    for (List<TimelineTitle> row : rows) {
      for (TimelineTitle title : row) {
        use.accept(title, y);
      }
      y += height(row) + between;
    }
  }
}
