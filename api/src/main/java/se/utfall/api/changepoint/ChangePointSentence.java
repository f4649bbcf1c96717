package se.utfall.api.changepoint;

import java.util.List;
import java.util.Set;
import se.utfall.analytics.changepoint.ChangePointResult;
import se.utfall.analytics.changepoint.Levels;
import se.utfall.analytics.changepoint.Pettitt;
import se.utfall.analytics.finding.Warning;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * What a search for a shift of level says, as one plain sentence: about when, from what mean to
 * what mean, and whether that is good. The test cannot tell a leap from a slow drift, and the
 * sentence says so.
 */
final class ChangePointSentence {
  /** With fewer values the test cannot reach five percent, however they lie. */
  private static final int FEWEST = 11;

  private final Words words;
  private final FigureWords figures;
  private final PeriodWords periods;

  ChangePointSentence(Words words, IndicatorRow indicator) {
    this.words = words;
    this.figures = new FigureWords(words, indicator);
    this.periods = new PeriodWords(words);
  }

  String of(List<ObservationRow> rows, ChangePointResult result) {
    int n = result.basis().valued();
    if (n == 0) {
      return words.text("change-point.nothing");
    }
    Set<Warning> warnings = result.warnings();
    if (n >= FEWEST && warnings.contains(Warning.DEPENDS_ON_BOUNDS)) {
      return words.text("change-point.dependsOnBounds");
    }
    return switch (result.verdict()) {
      case IMPROVING, WORSENING, RISING, FALLING -> weighed(shifted(rows, result), warnings);
      case NO_CLEAR_CHANGE, TOO_FEW, NOT_TESTED ->
          n < FEWEST
              ? words.text("change-point.few", words.count(FEWEST), words.count(n))
              : unchanged(rows, result, n);
    };
  }

  private String shifted(List<ObservationRow> rows, ChangePointResult result) {
    Levels shift = result.pettitt().toOptional().flatMap(Pettitt::levels).orElseThrow();
    int decimals = figures.decimalsThatPart(shift.meanBefore(), shift.meanAfter());
    String said =
        words.text(
            "change-point." + result.verdict(),
            label(rows.get(shift.firstRowAfter())),
            figures.computedLevel(shift.meanBefore(), decimals),
            figures.computedLevel(shift.meanAfter(), decimals));
    return segments(result) > 2 ? words.text("change-point.several", said) : said;
  }

  private String weighed(String said, Set<Warning> warnings) {
    String seasonal =
        warnings.contains(Warning.SEASONAL) ? words.text("change-point.seasonal", said) : said;
    return warnings.contains(Warning.AUTOCORRELATED)
        ? words.text("change-point.weakened", seasonal)
        : seasonal;
  }

  private String unchanged(List<ObservationRow> rows, ChangePointResult result, int n) {
    List<ObservationRow> valued =
        rows.stream().filter(FigureWords::isFigure).filter(row -> row.value() != null).toList();
    String key =
        result.leastSquares().toOptional().isEmpty()
            ? "change-point.level"
            : segments(result) > 1 ? "change-point.short" : "change-point.none";
    return words.text(
        key, words.count(n), label(valued.get(0)), label(valued.get(valued.size() - 1)));
  }

  private static int segments(ChangePointResult result) {
    return result.segmentation().toOptional().map(found -> found.segments().size()).orElse(1);
  }

  private String label(ObservationRow row) {
    return periods.label(Period.parse(row.period()));
  }
}
