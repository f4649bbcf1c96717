package se.utfall.analytics.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.utfall.analytics.series.Sorted;

/**
 * Puts contenders in order and finds the ranks that are possible; see {@link RankingAnalysis}.
 * Works with the highest first; for the lowest everything is mirrored and the figures turned back.
 */
final class Ordering {

  private final First first;
  private final List<Contender> ordered;
  private final double[] values;
  private final double[] lowers;
  private final double[] uppers;

  Ordering(List<Contender> contenders, First first) {
    this.first = first;
    var turned = contenders.stream().map(c -> first == First.HIGHEST ? c : c.mirrored()).toList();
    var falling = Comparator.comparingDouble((Contender c) -> -c.value());
    ordered = turned.stream().sorted(falling).toList();
    values = turned.stream().filter(Contender::hasValue).mapToDouble(Contender::value).toArray();
    lowers = turned.stream().mapToDouble(Contender::lower).toArray();
    uppers = turned.stream().mapToDouble(Contender::upper).toArray();
    Arrays.sort(values);
    Arrays.sort(lowers);
    Arrays.sort(uppers);
  }

  List<Place> places() {
    return IntStream.range(0, ordered.size()).mapToObj(this::place).toList();
  }

  boolean hasOverlaps() {
    return IntStream.range(1, ordered.size()).anyMatch(i -> overlaps(i - 1, i));
  }

  private Place place(int i) {
    var contender = ordered.get(i);
    var shown = first == First.HIGHEST ? contender : contender.mirrored();
    return new Place(
        contender.area(),
        Contender.finite(shown.value()),
        Contender.finite(shown.lower()),
        Contender.finite(shown.upper()),
        contender.hasValue()
            ? OptionalInt.of(1 + (values.length - Sorted.upTo(values, contender.value())))
            : OptionalInt.empty(),
        1 + (lowers.length - Sorted.upTo(lowers, contender.upper())),
        ordered.size() - Sorted.below(uppers, contender.lower()),
        contender.hasValue() && isTied(contender.value()),
        i > 0 && overlaps(i - 1, i),
        i + 1 < ordered.size() && overlaps(i, i + 1));
  }

  private boolean overlaps(int one, int other) {
    return ordered.get(one).overlaps(ordered.get(other));
  }

  private boolean isTied(double value) {
    return Sorted.upTo(values, value) - Sorted.below(values, value) > 1;
  }
}
