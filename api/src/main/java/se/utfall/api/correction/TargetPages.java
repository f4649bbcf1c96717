package se.utfall.api.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Onward;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.period.Period;

/** Makes the form in which the target of an indicator is set. */
final class TargetPages {
  private static final List<String> KINDS = List.of("at_least", "at_most", "equal");

  private final Frame frame;
  private final Words words;

  TargetPages(Frame frame) {
    this.frame = frame;
    this.words = frame.words();
  }

  TargetPage of(IndicatorRow indicator, TargetTyped typed) {
    Map<String, String> kinds = new LinkedHashMap<>();
    KINDS.forEach(kind -> kinds.put(kind, words.text("correction.target.kind." + kind)));
    String chosen = typed.kind().isEmpty() ? KINDS.get(0) : typed.kind();
    return new TargetPage(
        FormAddress.of(frame),
        indicator.name(),
        indicator.unit(),
        indicator.target() == null ? "" : now(indicator),
        typed,
        Option.of(kinds, chosen),
        frame.onward().to("/indikatorer/" + Onward.encoded(indicator.code())));
  }

  /** The target as it is, in words. */
  String now(IndicatorRow indicator) {
    if (indicator.target() == null) {
      return words.text("correction.none");
    }
    String level = new FigureWords(words, indicator).level(indicator.target());
    String kind = words.text("correction.target.now." + indicator.targetKind());
    return indicator.targetPeriod() == null
        ? words.text("correction.target.now", kind, level)
        : words.text(
            "correction.target.now.period",
            kind,
            level,
            new PeriodWords(words).label(Period.parse(indicator.targetPeriod())));
  }
}
