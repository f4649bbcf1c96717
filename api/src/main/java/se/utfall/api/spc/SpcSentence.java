package se.utfall.api.spc;

import java.util.List;
import java.util.Optional;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.spc.Direction;
import se.utfall.analytics.spc.Group;
import se.utfall.analytics.spc.Limits;
import se.utfall.analytics.spc.Point;
import se.utfall.analytics.spc.Rule;
import se.utfall.analytics.spc.Signal;
import se.utfall.analytics.spc.SpcResult;
import se.utfall.analytics.spc.Variation;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.LatestWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * What a control chart says, as one plain sentence: the latest value, whether it is more than the
 * variation that is always there, why, and what that means for the target.
 */
final class SpcSentence {
  private final Words words;
  private final IndicatorRow indicator;
  private final FigureWords figures;
  private final PeriodWords periods;

  SpcSentence(Words words, IndicatorRow indicator) {
    this.words = words;
    this.indicator = indicator;
    this.figures = new FigureWords(words, indicator);
    this.periods = new PeriodWords(words);
  }

  String of(List<ObservationRow> rows, SpcResult result) {
    return result
        .latest()
        .map(point -> said(rows, point, result))
        .orElseGet(() -> words.text("spc.nothing"));
  }

  private String said(List<ObservationRow> rows, Point point, SpcResult result) {
    String latest = new LatestWords(words, indicator).of(rows.get(point.row()));
    String judged =
        point
            .group()
            .limits()
            .toOptional()
            .map(limits -> judged(latest, point, limits, result))
            .orElseGet(() -> tooFew(latest, rows, point.group(), result));
    boolean isOlder =
        result.warnings().contains(Warning.LATEST_MISSING)
            || result.warnings().contains(Warning.LATEST_LEFT_OUT);
    return isOlder ? words.text("spc.older", judged) : judged;
  }

  private String tooFew(String latest, List<ObservationRow> rows, Group group, SpcResult result) {
    String key = group.rebase().isPresent() ? "spc.few.since" : "spc.few";
    return words.text(
        key,
        latest,
        words.count(group.n()),
        words.count(result.settings().minimumForLimits()),
        periods.label(Period.parse(rows.get(group.firstRow()).period())));
  }

  private String judged(String latest, Point point, Limits limits, SpcResult result) {
    if (limits.sigma() == 0 && point.variation() == Variation.COMMON_CAUSE) {
      return words.text("spc.level", latest, words.count(point.group().n()));
    }
    String where = words.text(place(point, limits), latest, range(result, limits));
    String said = words.text("spc.joined", where, meaning(point));
    if (point.dependsOnBounds()) {
      said = words.text("spc.dependsOnBounds", said);
    }
    if (point.group().trial()) {
      said = words.text("spc.trial", said, words.count(point.group().baseline()));
    }
    return assured(said, result);
  }

  private String assured(String said, SpcResult result) {
    return result
        .assurance()
        .toOptional()
        .map(
            assurance ->
                words.text(
                    "spc.assurance." + assurance,
                    said,
                    words.text(
                        "target." + indicator.targetKind(), figures.level(indicator.target()))))
        .orElse(said);
  }

  private static String place(Point point, Limits limits) {
    if (point.value() > limits.upper()) {
      return "spc.above";
    }
    return point.value() < limits.lower() ? "spc.below" : "spc.within";
  }

  /** "det är en förbättring utöver slumpen (minst sju mätningar i rad över medelvärdet 4,3)". */
  private String meaning(Point point) {
    String meaning = words.text("spc." + point.variation());
    Optional<Signal> first = point.signals().stream().findFirst();
    return first
        .map(signal -> reason(signal, point.group().mean()))
        .filter(reason -> !reason.isEmpty())
        .map(reason -> words.text("spc.because", meaning, reason))
        .orElse(meaning);
  }

  private String reason(Signal signal, double mean) {
    String way = signal.direction() == Direction.UP ? ".up" : ".down";
    Rule rule = signal.rule();
    if (rule instanceof Rule.SameSide side) {
      return words.text("spc.side" + way, words.count(side.points()), figures.computed(mean));
    }
    if (rule instanceof Rule.Trend trend) {
      return words.text("spc.trend" + way, words.count(trend.points()));
    }
    return rule instanceof Rule.TwoOfThree ? words.text("spc.twoOfThree" + way) : "";
  }

  private String range(SpcResult result, Limits limits) {
    String upper = figures.computed(limits.upper());
    if (SpcFinding.isOpenBelow(result, limits)) {
      return words.text("spc.upTo", upper);
    }
    String key = limits.lower() < 0 ? "figure.rangeBelowZero" : "figure.range";
    return words.text(key, figures.computed(limits.lower()), upper);
  }
}
