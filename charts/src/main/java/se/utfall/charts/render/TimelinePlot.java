package se.utfall.charts.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Timeline;
import se.utfall.charts.spec.TimelineEvent;

/**
 * Events in rows over strips of series, all on one axis of time. As room ends the letters become
 * smaller, events share rows, titles are shortened, and at last numbers stand for them.
 */
final class TimelinePlot {

  private static final double AXIS = 20;
  private static final double LEAST_WIDTH = 90;
  private static final double MOST_GUTTER = 0.15;

  private final Timeline timeline;
  private final Pencil pencil;
  private final Box content;
  private final List<TimelineStrip> strips = new ArrayList<>();
  private final TimelineKey key;
  private final TimelineAxis axis;
  private final Optional<TimelineEvents> events;

  private TimelinePlot(ChartSpec spec, Pencil pencil, Box content, boolean numbered) {
    timeline = (Timeline) spec.layer();
    this.pencil = pencil;
    this.content = content;
    for (int i = 0; i < spec.series().size(); i++) {
      strips.add(new TimelineStrip(spec, i, pencil));
    }
    double ticks = strips.stream().mapToDouble(s -> s.ticks(content.width())).max().orElse(0);
    double left = Math.ceil(content.left() + ticks);
    double gutter = strips.stream().mapToDouble(TimelineStrip::gutter).max().orElse(0);
    double margin = Math.max(4, Math.min(gutter, MOST_GUTTER * content.width()));
    double right = left + Math.floor(content.right() - margin - left);
    axis = TimelineAxis.of(spec, left, Math.max(right, left + LEAST_WIDTH));
    key = numbered ? TimelineKey.none(pencil, content) : TimelineKey.of(timeline, pencil, content);
    events = numbered ? numbers() : titles();
  }

  /** The plot with its frame, in the fullest manner that there is room for. */
  static TimelinePlot of(ChartSpec spec, Canvas canvas, Pencil pencil) {
    Frame frame = new Frame(spec, canvas, List.of());
    TimelinePlot plot = new TimelinePlot(spec, pencil, frame.content(), false);
    if (plot.events.isEmpty()) {
      frame = new Frame(spec, canvas, plot.numbered());
      plot = new TimelinePlot(spec, pencil, frame.content(), true);
      if (plot.events.isEmpty() || !frame.explainsEvents()) {
        throw new ChartNotDrawable(ChartNotDrawable.Reason.NO_ROOM);
      }
    }
    frame.draw(pencil);
    return plot;
  }

  private List<String> numbered() {
    List<String> words = new ArrayList<>();
    for (TimelineEvent event : timeline.events()) {
      words.add(words.size() + 1 + "\u00a0" + TimelineTitle.dated(event));
    }
    return words;
  }

  private Optional<TimelineEvents> titles() {
    for (TimelineManner manner : TimelineManner.WRITTEN) {
      Optional<TimelineRows> tried = TimelineRows.of(timeline.events(), axis, content, manner);
      if (tried.isPresent() && tried.get().height() <= mostForEvents()) {
        return Optional.of(tried.get());
      }
    }
    return Optional.empty();
  }

  private Optional<TimelineEvents> numbers() {
    TimelineNumbers numbers = new TimelineNumbers(timeline.events(), axis);
    boolean fits = numbers.fits() && numbers.height() <= mostForEvents();
    return fits ? Optional.of(numbers) : Optional.empty();
  }

  private double room() {
    return content.height() - key.height() - AXIS;
  }

  private double mostForEvents() {
    return room() - sum(TimelineStrip::least);
  }

  private double sum(ToDoubleFunction<TimelineStrip> height) {
    return strips.stream().mapToDouble(height).sum();
  }

  void draw() {
    TimelineEvents shown = events.orElseThrow();
    double good = Math.max(shown.height(), room() - sum(TimelineStrip::good));
    double high = Math.min(mostForEvents(), Math.min(shown.roomy(), good));
    double least = sum(TimelineStrip::least);
    double most = sum(TimelineStrip::most);
    double spare = Math.max(0, Math.min(room() - high, most) - least);
    high = room() - least - spare;
    double top = content.top() + key.height();
    key.draw();
    Box area = new Box(content.left(), top, content.right(), top + high);
    drawEvents(shown, area);
    double y = area.bottom();
    for (TimelineStrip strip : strips) {
      double share = most > least ? (strip.most() - strip.least()) / (most - least) : 0;
      double bottom = y + strip.least() + spare * share;
      strip.draw(pencil, new Box(axis.left(), y, axis.right(), bottom), content, axis);
      y = bottom;
    }
    axis.write(pencil, y);
  }

  private void drawEvents(TimelineEvents shown, Box area) {
    if (timeline.events().isEmpty()) {
      return;
    }
    BarBoard board = new BarBoard(pencil, area);
    axis.lines(board, area.top(), area.bottom());
    double foot = area.bottom();
    board.line(axis.left(), foot, axis.right(), foot, pencil.theme().rule(), 1);
    shown.mark(board, area);
    board.paint();
    shown.note(pencil.marks().begin("", Way.ACROSS, area), area);
    shown.write(pencil, area);
  }
}
