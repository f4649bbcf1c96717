package se.utfall.charts.render;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;

/**
 * The bars of a chart, by place along the axis and by series or period at each place.
 *
 * @param form which of the two stand along the axis, and which way the axis runs
 * @param places how many there are, empty ones included
 * @param labels of the places that have bars
 * @param bars all of them
 * @param groups names of what stands side by side at one place
 */
record BarTable(
    Form form, int places, Map<Integer, String> labels, List<Bar> bars, List<String> groups) {

  /** How bars are arranged. */
  enum Form {
    /** Periods along, upright bars. */
    PERIODS,
    /** One bar for each series, upright, when the names are short. */
    SHORT_NAMES,
    /** Series below each other, lying bars, with room for long names. */
    NAMES
  }

  /** One bar: its place along the axis and its number among those at that place. */
  record Bar(int place, int group, ChartPoint point) {}

  private static final int MANY_SERIES = 4;
  private static final int FEW_PERIODS = 3;
  private static final int MOST_PLACES = 400;

  /** The arrangement that reads best for these figures, in a plot of about this width. */
  static BarTable of(ChartSpec spec, double width) {
    TreeMap<LocalDate, ChartPoint> periods = new TreeMap<>();
    points(spec).forEach(p -> periods.putIfAbsent(p.start(), p));
    boolean many = spec.series().size() >= MANY_SERIES && periods.size() <= FEW_PERIODS;
    boolean ranking = spec.series().size() > 1 && periods.size() == 1;
    if (ranking && haveRoom(spec, width)) {
      return byName(spec, Form.SHORT_NAMES, periods);
    }
    return many || ranking ? byName(spec, Form.NAMES, periods) : byPeriod(spec, periods);
  }

  private static Stream<ChartPoint> points(ChartSpec spec) {
    return spec.series().stream().flatMap(s -> s.points().stream());
  }

  private static boolean haveRoom(ChartSpec spec, double width) {
    double slot = width / spec.series().size() - 8;
    return spec.series().stream().allMatch(s -> Pencil.width(s.name(), Pencil.TICK) <= slot);
  }

  private static BarTable byName(
      ChartSpec spec, Form form, TreeMap<LocalDate, ChartPoint> periods) {
    List<LocalDate> starts = List.copyOf(periods.keySet());
    Map<Integer, String> labels = new TreeMap<>();
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < spec.series().size(); i++) {
      ChartSeries series = spec.series().get(i);
      labels.put(i, series.name());
      for (ChartPoint point : series.points()) {
        bars.add(new Bar(i, starts.indexOf(point.start()), point));
      }
    }
    List<String> groups = periods.values().stream().map(ChartPoint::periodLabel).toList();
    return new BarTable(form, spec.series().size(), labels, bars, groups);
  }

  private static BarTable byPeriod(ChartSpec spec, TreeMap<LocalDate, ChartPoint> periods) {
    Map<LocalDate, Integer> places = places(periods);
    Map<Integer, String> labels = new TreeMap<>();
    periods.forEach((start, point) -> labels.put(places.get(start), point.periodLabel()));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < spec.series().size(); i++) {
      for (ChartPoint point : spec.series().get(i).points()) {
        bars.add(new Bar(places.get(point.start()), i, point));
      }
    }
    int count = places.values().stream().mapToInt(p -> p).max().orElse(0) + 1;
    List<String> groups = spec.series().stream().map(ChartSeries::name).toList();
    return new BarTable(Form.PERIODS, count, labels, bars, groups);
  }

  /** By time, with empty places for years or months that are not there; else one after another. */
  private static Map<LocalDate, Integer> places(TreeMap<LocalDate, ChartPoint> periods) {
    Map<LocalDate, Integer> byTime = new TreeMap<>();
    Map<LocalDate, Integer> byOrder = new TreeMap<>();
    LocalDate first = periods.firstKey();
    for (ChartPoint point : periods.values()) {
      double length = length(point);
      long days = ChronoUnit.DAYS.between(first, point.start());
      byTime.put(point.start(), (int) Math.min(MOST_PLACES + 1L, Math.round(days / length)));
      byOrder.put(point.start(), byOrder.size());
    }
    Set<Integer> distinct = new LinkedHashSet<>(byTime.values());
    Set<Double> lengths = new LinkedHashSet<>();
    periods.values().forEach(p -> lengths.add(length(p)));
    boolean even = lengths.size() == 1 && distinct.size() == periods.size();
    return even && !distinct.contains(MOST_PLACES + 1) ? byTime : byOrder;
  }

  /** In days, the same for every month and for every year. */
  private static double length(ChartPoint point) {
    long months = ChronoUnit.MONTHS.between(point.start(), point.endExclusive());
    boolean whole = point.start().plusMonths(months).equals(point.endExclusive());
    return whole && months > 0
        ? months * 365.2425 / 12
        : ChronoUnit.DAYS.between(point.start(), point.endExclusive());
  }
}
