package se.utfall.charts.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Timeline;
import se.utfall.charts.spec.TimelineEvent;

/**
 * A true axis of time across a picture, marked where months or years begin.
 *
 * @param days from edge to edge, counted from 1970
 * @param ticks in order of time
 */
record TimelineAxis(Span days, double left, double right, List<Tick> ticks) {

  private static final double EDGE = 12;
  private static final double BETWEEN = 10;
  private static final double TO_WORD = 4;
  private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400};

  /**
   * The beginning of a month or a year.
   *
   * @param x where it lies; the edge of the plot when the axis begins within it
   * @param lined whether a line stands there
   */
  record Tick(double x, String word, boolean lined) {}

  /** From the first to the last day of anything that is drawn. */
  static TimelineAxis of(ChartSpec spec, double left, double right) {
    List<LocalDate> starts = new ArrayList<>();
    List<LocalDate> ends = new ArrayList<>();
    for (TimelineEvent event : ((Timeline) spec.layer()).events()) {
      starts.add(event.start());
      ends.add(event.endExclusive());
    }
    for (ChartSeries series : spec.series()) {
      for (ChartPoint point : series.points()) {
        starts.add(point.start());
        ends.add(point.endExclusive());
      }
    }
    LocalDate first = starts.stream().min(LocalDate::compareTo).orElseThrow().withDayOfMonth(1);
    LocalDate end = ends.stream().max(LocalDate::compareTo).orElseThrow().minusDays(1);
    LocalDate last = end.withDayOfMonth(1).plusMonths(1);
    double length = last.toEpochDay() - first.toEpochDay();
    double edge = length * EDGE / (right - left - 2 * EDGE);
    Span days = new Span(first.toEpochDay(), last.toEpochDay()).wider(edge, edge);
    return new TimelineAxis(days, left, right, ticks(days, left, right, spec.language()));
  }

  double x(double day) {
    return days.place(day, left, right);
  }

  double x(LocalDate day) {
    return x(day.toEpochDay());
  }

  /** As close as their words do not touch. */
  private static List<Tick> ticks(Span days, double left, double right, ChartLanguage language) {
    for (int months : MONTHS) {
      List<Tick> ticks = ticks(months, days, left, right, language);
      if (areClear(ticks)) {
        return ticks;
      }
    }
    return List.of();
  }

  private static List<Tick> ticks(
      int months, Span days, double left, double right, ChartLanguage language) {
    LocalDate first = LocalDate.ofEpochDay((long) Math.ceil(days.from())).withDayOfMonth(1);
    long begun = first.getYear() * 12L + first.getMonthValue() - 1;
    LocalDate start = first.minusMonths(Math.floorMod(begun, (long) months));
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = start; day.toEpochDay() < days.to(); day = day.plusMonths(months)) {
      String word = months < 12 ? language.monthOf(day) : Integer.toString(day.getYear());
      boolean inside = day.toEpochDay() >= days.from();
      boolean named = inside || months == 1 || months == 12;
      double x = inside ? days.place(day.toEpochDay(), left, right) : left - TO_WORD;
      ticks.add(new Tick(x, named ? word : "", inside));
    }
    return fitting(ticks, right);
  }

  /** Without the words of a first piece that is too short for them, and of a last. */
  private static List<Tick> fitting(List<Tick> ticks, double right) {
    List<Tick> fitting = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      Tick tick = ticks.get(i);
      boolean last = i == ticks.size() - 1;
      double room = (last ? right + EDGE : ticks.get(i + 1).x() - BETWEEN) - tick.x() - TO_WORD;
      boolean dropped = (last || i == 0) && room < Pencil.width(tick.word(), Pencil.TICK);
      fitting.add(dropped ? new Tick(tick.x(), "", tick.lined()) : tick);
    }
    return fitting;
  }

  private static boolean areClear(List<Tick> ticks) {
    for (int i = 1; i < ticks.size(); i++) {
      Tick before = ticks.get(i - 1);
      double end = before.x() + TO_WORD + Pencil.width(before.word(), Pencil.TICK);
      if (end + BETWEEN > ticks.get(i).x() && !before.word().isEmpty()) {
        return false;
      }
    }
    // lines closer than their words would say nothing
    return ticks.size() < 3
        || ticks.subList(1, ticks.size() - 1).stream().noneMatch(t -> t.word().isEmpty());
  }

  /** Upright lines at the beginnings, under everything else. */
  void lines(BarBoard board, double top, double bottom) {
    for (Tick tick : ticks) {
      if (tick.lined()) {
        board.line(tick.x(), top, tick.x(), bottom, board.pencil().theme().grid(), 1);
      }
    }
  }

  /** Each word begins where its time begins. */
  void write(Pencil pencil, double top) {
    double base = top + Pencil.TICK * 1.35;
    for (Tick tick : ticks) {
      double x = tick.x() + TO_WORD;
      pencil.writeFitted(
          tick.word(), x, base, Typeface.REGULAR, Pencil.TICK, pencil.theme().muted());
    }
  }
}
