package se.utfall.charts.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.charts.render.Panel.Reach;
import se.utfall.charts.spec.Impact;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.Scenario;
import se.utfall.charts.spec.Waterfall;
import se.utfall.charts.spec.WaterfallStep;

/** One step from a level to a level; a total comes from zero. */
record WaterfallBar(WaterfallStep step, BigDecimal from, BigDecimal to) {

  static List<WaterfallBar> of(Waterfall waterfall) {
    List<WaterfallBar> bars = new ArrayList<>();
    BigDecimal level = BigDecimal.ZERO;
    for (WaterfallStep step : waterfall.steps()) {
      if (step instanceof WaterfallStep.Total total) {
        bars.add(new WaterfallBar(step, BigDecimal.ZERO, total.value()));
        level = total.value();
      } else {
        BigDecimal next = level.add(step.move());
        bars.add(new WaterfallBar(step, level, next));
        level = next;
      }
    }
    return bars;
  }

  static Reach reach(Waterfall waterfall) {
    Stream<BigDecimal> ends = of(waterfall).stream().flatMap(b -> Stream.of(b.from, b.to));
    return Reach.of(Stream.concat(ends, LevelShapes.values(waterfall.levels())).toList());
  }

  /** The key to the bars, and to the levels where those have no words at their ends. */
  static MoneyKey key(Waterfall waterfall, Box content, boolean withLevels) {
    return new MoneyKey(
        content,
        waterfall.words(),
        scenarios(waterfall),
        impacts(waterfall),
        withLevels ? waterfall.levels() : MoneyLevels.NONE);
  }

  /** The fills that totals have. */
  private static Set<Scenario> scenarios(Waterfall waterfall) {
    Set<Scenario> scenarios = EnumSet.noneOf(Scenario.class);
    for (WaterfallStep step : waterfall.steps()) {
      if (step instanceof WaterfallStep.Total total) {
        scenarios.add(total.scenario());
      }
    }
    return scenarios;
  }

  /** The judgements of what is added and taken. */
  private static Set<Impact> impacts(Waterfall waterfall) {
    Set<Impact> impacts = EnumSet.noneOf(Impact.class);
    for (WaterfallBar bar : of(waterfall)) {
      bar.impact().ifPresent(impacts::add);
    }
    return impacts;
  }

  /** The judgement of what is drawn here. */
  Optional<Impact> impact() {
    return Stream.of(step)
        .filter(s -> s instanceof WaterfallStep.Change)
        .map(s -> (WaterfallStep.Change) s)
        .filter(c -> BarFills.isJudged(c.amount(), c.impact()))
        .map(WaterfallStep.Change::impact)
        .findFirst();
  }

  boolean isTotal() {
    return step instanceof WaterfallStep.Total;
  }

  /** Whether it goes towards less; its words then stand on that side. */
  boolean falls() {
    return to.compareTo(from) < 0;
  }

  /** Whether there is a figure, be it zero. */
  boolean isKnown() {
    return !(step instanceof WaterfallStep.Change change) || change.amount().figure().isPresent();
  }

  /** The room that its words need. */
  double words() {
    double form = impact().isPresent() ? VarianceLayout.FORM : 0;
    return step.label().isBlank() ? 0 : form + Pencil.width(step.label(), Pencil.LABEL);
  }

  /** Where it begins and ends in the drawing, at least one unit apart if anything moves. */
  double[] ends(Panel values) {
    double[] ends = {values.exactly(from), values.exactly(to)};
    if (to.compareTo(from) != 0 && Math.abs(ends[1] - ends[0]) < 1) {
      ends[1] = ends[0] + Math.signum(values.perUnit()) * (falls() ? -1 : 1);
    }
    Arrays.sort(ends);
    return ends;
  }

  void fill(BarFills fills, Box box) {
    if (step instanceof WaterfallStep.Total total) {
      fills.scenario(box, total.scenario());
    } else if (step instanceof WaterfallStep.Change change) {
      fills.impact(box, change.impact());
    } else {
      fills.rest(box);
    }
  }
}
