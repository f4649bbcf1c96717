package se.utfall.api.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Measure;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.MemberRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * Which of several series is highest and which lowest, said only where it is known wherever within
 * its bounds the truth lies. A hidden or missing figure may be lower or higher than those shown.
 */
final class Extremes {
  private final Words words;
  private final Figures figures;
  private final SeriesNames names;
  private final FigureWords said;

  Extremes(Words words, Figures figures) {
    this.words = words;
    this.figures = figures;
    this.names = new SeriesNames(figures.series());
    this.said = new FigureWords(words, figures.indicator());
  }

  /**
   * In the last period that at least half as many have a figure for as the fullest one, without a
   * full stop. Empty where bounds leave it open or several share a place, and for amounts of areas:
   * the largest area has the largest amount.
   */
  Optional<String> finding() {
    List<SeriesFigures> parts = parts();
    long areas = parts.stream().map(SeriesFigures::area).distinct().count();
    if (parts.size() < 2 || areas > 1 && !Measure.isLevel(figures.indicator())) {
      return Optional.empty();
    }
    return lastFull(known(parts)).flatMap(shown -> finding(shown, parts.size()));
  }

  private Optional<String> finding(List<Placed> shown, int all) {
    String key = shown.size() < all ? "heatmap.finding.shown" : "heatmap.finding";
    return ends(shown)
        .map(
            ends ->
                words.text(
                    key,
                    label(ends.high()),
                    names.full(ends.high().series()),
                    said.withUnit(ends.high().row()),
                    names.full(ends.low().series()),
                    said.withUnit(ends.low().row()),
                    words.count(shown.size())));
  }

  /** The extremes of all periods, as a sentence; empty where they cannot be told. */
  Optional<String> ofAll() {
    return ends(known(figures.series()))
        .map(
            ends ->
                words.text(
                    "heatmap.extremes",
                    said.figure(ends.high().row()),
                    place(ends.high()),
                    said.figure(ends.low().row()),
                    place(ends.low())));
  }

  /** The series without totals of others. */
  private List<SeriesFigures> parts() {
    Set<String> totals =
        figures.members().stream()
            .filter(member -> member.totalOf() != null)
            .map(Extremes::key)
            .collect(Collectors.toSet());
    List<SeriesFigures> parts =
        figures.series().stream().filter(series -> !isTotal(series, totals)).toList();
    return parts.isEmpty() ? figures.series() : parts;
  }

  private static boolean isTotal(SeriesFigures series, Set<String> totals) {
    return series.members().entrySet().stream()
        .anyMatch(member -> totals.contains(member.getKey() + ":" + member.getValue()));
  }

  private static String key(MemberRow member) {
    return member.dimension() + ":" + member.member();
  }

  private static List<Placed> known(List<SeriesFigures> series) {
    List<Placed> known = new ArrayList<>();
    for (SeriesFigures one : series) {
      one.observations().stream()
          .filter(FigureWords::isFigure)
          .forEach(row -> known.add(new Placed(one, row)));
    }
    return known;
  }

  private static Optional<List<Placed>> lastFull(List<Placed> known) {
    Map<Period, List<Placed>> periods =
        known.stream()
            .collect(
                Collectors.groupingBy(
                    one -> Period.parse(one.row().period()),
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(Period::from).thenComparing(Period::text)),
                    Collectors.toList()));
    int most = periods.values().stream().mapToInt(List::size).max().orElse(0);
    return periods.values().stream()
        .filter(all -> 2 * all.size() >= most)
        .reduce((one, later) -> later);
  }

  private static Optional<Ends> ends(List<Placed> known) {
    if (known.size() < 2
        || known.stream().anyMatch(one -> one.lower() == null || one.upper() == null)) {
      return Optional.empty();
    }
    Placed high = Collections.max(known, Comparator.comparing(Placed::lower));
    Placed low = Collections.min(known, Comparator.comparing(Placed::upper));
    boolean isAlone =
        known.stream().allMatch(one -> one == high || one.upper().compareTo(high.lower()) < 0)
            && known.stream().allMatch(one -> one == low || one.lower().compareTo(low.upper()) > 0);
    return isAlone ? Optional.of(new Ends(high, low)) : Optional.empty();
  }

  private String place(Placed placed) {
    return names.full(placed.series()) + ", " + label(placed);
  }

  private String label(Placed placed) {
    return new PeriodWords(words).label(Period.parse(placed.row().period()));
  }

  /** A figure and whose it is. */
  private record Placed(SeriesFigures series, ObservationRow row) {
    BigDecimal lower() {
      return row.lower();
    }

    BigDecimal upper() {
      return row.upper();
    }
  }

  private record Ends(Placed high, Placed low) {}
}
