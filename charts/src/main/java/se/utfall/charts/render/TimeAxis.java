package se.utfall.charts.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.ControlGroup;
import se.utfall.charts.spec.ControlLimits;
import se.utfall.charts.spec.EventMark;
import se.utfall.charts.spec.Forecast;
import se.utfall.charts.spec.ForecastPoint;
import se.utfall.charts.spec.Multiples;

/**
 * The axis of time: every period at the day in its middle, so that what lies four years apart is
 * drawn four years apart.
 *
 * @param days from the first to the last, counted from 1970
 * @param periods the label of each period by its middle day
 * @param events those that lie among the figures or not further before or after than these reach
 */
record TimeAxis(Span days, TreeMap<Double, String> periods, List<EventMark> events) {

  static TimeAxis of(ChartSpec spec) {
    TreeMap<Double, String> periods = new TreeMap<>();
    double longest = 0;
    for (ChartSeries series : series(spec)) {
      for (ChartPoint point : series.points()) {
        periods.putIfAbsent(Figures.middle(point), point.periodLabel());
        longest = Math.max(longest, point.endExclusive().toEpochDay() - point.start().toEpochDay());
      }
    }
    if (spec.layer() instanceof Forecast forecast) {
      for (ForecastPoint point : forecast.points()) {
        double middle = Figures.middle(point.start(), point.endExclusive());
        periods.putIfAbsent(middle, point.periodLabel());
      }
    }
    // figures of one period alone stand at the right, beside their labels
    double before = periods.size() == 1 ? longest : 0;
    Span figures = new Span(periods.firstKey() - before - 0.01, periods.lastKey() + 0.01);
    double reach = Math.max(figures.length() / 2, longest);
    List<EventMark> events = within(events(spec), figures.wider(reach, reach));
    return new TimeAxis(around(figures, events), periods, events);
  }

  private static List<ChartSeries> series(ChartSpec spec) {
    List<ChartSeries> all = new ArrayList<>(spec.series());
    if (spec.layer() instanceof Multiples multiples) {
      multiples.reference().ifPresent(all::add);
    }
    return all;
  }

  /** New limits are flagged among the events, all in order of time. */
  private static List<EventMark> events(ChartSpec spec) {
    List<EventMark> events = new ArrayList<>(spec.events());
    if (spec.layer() instanceof ControlLimits control) {
      for (ControlGroup group : control.groups()) {
        if (!group.reason().isBlank()) {
          events.add(new EventMark(group.start(), Optional.empty(), group.reason()));
        }
      }
      events.sort(Comparator.comparing(EventMark::date));
    }
    return events;
  }

  TimeAxis withoutEvents() {
    return new TimeAxis(days, periods, List.of());
  }

  private static List<EventMark> within(List<EventMark> events, Span days) {
    return events.stream()
        .filter(e -> first(e) >= days.from() && first(e) <= days.to() || covers(e, days))
        .toList();
  }

  private static boolean covers(EventMark event, Span days) {
    return first(event) < days.from() && last(event) > days.from();
  }

  private static Span around(Span figures, List<EventMark> events) {
    double from = figures.from();
    double to = figures.to();
    for (EventMark event : events) {
      from = Math.min(from, Math.max(first(event), figures.from() - figures.length()));
      to = Math.max(to, first(event));
    }
    return new Span(from, to);
  }

  static double first(EventMark event) {
    return event.date().toEpochDay();
  }

  static double last(EventMark event) {
    return event.end().orElse(event.date()).toEpochDay() + 1.0;
  }

  /** "1 Call-in", "2 …" for the lines under the plot. */
  List<String> eventWords() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      words.add(i + 1 + "\u00a0" + events.get(i).title());
    }
    return words;
  }
}
