package se.utfall.analytics.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.utfall.analytics.trend.Better;

/** The groups and points of one series while they are made. */
final class Chart {

  private final Sequence sequence;
  private final SpcSettings settings;
  private final Reading reading;
  private final Better better;
  private final Marks marks;
  private final List<Group> groups = new ArrayList<>(1);
  private final List<Point> points;

  Chart(Sequence sequence, SpcSettings settings, Reading reading, Decisions decisions) {
    this.sequence = sequence;
    this.settings = settings;
    this.reading = reading;
    better = decisions.better();
    marks = new Marks(sequence, settings);
    points = new ArrayList<>(sequence.size());
    var limits = new GroupLimits(sequence, settings);
    for (var span : Span.of(sequence, decisions.rebases())) {
      add(span, limits.of(groups.size() + 1, span, decisions.baseline()));
    }
  }

  List<Group> groups() {
    return groups;
  }

  List<Point> points() {
    return points;
  }

  private void add(Span span, Group group) {
    groups.add(group);
    var limits = group.limits().toOptional();
    limits.ifPresent(found -> marks.mark(span.from(), span.to(), found));
    for (int i = span.from(); i < span.to(); i++) {
      points.add(point(span, group, limits, i));
    }
  }

  private Point point(Span span, Group group, Optional<Limits> limits, int i) {
    var falls = i + 1 < span.to() && marks.step(i) < 0;
    var signals = reading.of(marks.up(i), marks.down(i), falls);
    return new Point(
        sequence.row(i),
        sequence.time(i),
        sequence.value(i),
        isJoined(span, i) ? OptionalDouble.of(sequence.movingRange(i)) : OptionalDouble.empty(),
        group,
        signals,
        limits.isPresent() ? reading.variation(signals, better) : Variation.TOO_FEW,
        limits.isPresent() && dependsOnBounds(span, limits.get(), i));
  }

  private boolean dependsOnBounds(Span span, Limits limits, int i) {
    return !sequence.isExact(i) && limits.zone(sequence.lower(i)) != limits.zone(sequence.upper(i))
        || reading.isTrend(marks.up(i) | marks.down(i))
            && (isStepUnsure(span, i) || i + 1 < span.to() && isStepUnsure(span, i + 1));
  }

  /** Whether the step to this point may in truth be none, or go the other way. */
  private boolean isStepUnsure(Span span, int i) {
    return isJoined(span, i)
        && !(sequence.isExact(i) && sequence.isExact(i - 1))
        && sequence.lower(i) <= sequence.upper(i - 1)
        && sequence.upper(i) >= sequence.lower(i - 1);
  }

  private boolean isJoined(Span span, int i) {
    return i > span.from() && sequence.followsOn(i, settings.gaps());
  }
}
