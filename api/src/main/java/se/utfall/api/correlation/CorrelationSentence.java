package se.utfall.api.correlation;

import java.util.List;
import java.util.Set;
import se.utfall.analytics.correlation.Association;
import se.utfall.analytics.correlation.CorrelationResult;
import se.utfall.analytics.correlation.Pair;
import se.utfall.analytics.correlation.Relation;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.api.analysis.Study;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * Whether two series go together, as one plain sentence. It never speaks of cause, and says when
 * what they have in common may be no more than a direction or a season.
 */
final class CorrelationSentence {
  private final Words words;
  private final PeriodWords periods;
  private final int minimum;

  CorrelationSentence(Words words, int minimumForVerdict) {
    this.words = words;
    this.periods = new PeriodWords(words);
    this.minimum = minimumForVerdict;
  }

  String of(Study first, Study second, List<ObservationRow> rows, CorrelationResult result) {
    if (isSame(first, second)) {
      return words.text("correlation.same");
    }
    Association association = result.association();
    Set<Warning> warnings = result.warnings();
    if (association.decision().whyWithheld().filter(Reason.DIFFERENT_PERIODS::equals).isPresent()) {
      return words.text("correlation.differentPeriods");
    }
    boolean bothTrend = warnings.contains(Warning.BOTH_TREND);
    if (association.relation() == Relation.TOO_FEW) {
      return tooFew(result, bothTrend);
    }
    boolean isConstant =
        association.decision().whyWithheld().filter(Reason.ALL_EQUAL::equals).isPresent();
    if (isConstant && !bothTrend) {
      return words.text("correlation.constant", words.count(result.pairs().size()));
    }
    String key = (bothTrend ? "correlation.changes." : "correlation.") + association.relation();
    return seasonal(
        words.text(key, between(first, second), over(rows, result.pairs())), association, warnings);
  }

  /** Series that are sent along have no number; they are never the same. */
  private static boolean isSame(Study first, Study second) {
    return first.series().series() != 0 && first.series().series() == second.series().series();
  }

  private String tooFew(CorrelationResult result, boolean bothTrend) {
    int pairs = result.pairs().size();
    if (pairs == 0) {
      return words.text("correlation.nothing");
    }
    return bothTrend
        ? words.text("correlation.few.changes", words.count(pairs), words.count(minimum))
        : words.text("correlation.few", words.count(minimum), words.count(pairs));
  }

  private String seasonal(String said, Association association, Set<Warning> warnings) {
    boolean isRelated = association.relation() != Relation.NO_CLEAR_RELATION;
    return isRelated && warnings.contains(Warning.BOTH_SEASON)
        ? words.text("correlation.season", said)
        : said;
  }

  /** "Sjukfrånvaro och Frisknärvaro", with their areas when these differ. */
  private String between(Study first, Study second) {
    String one = first.indicator().name();
    String other = second.indicator().name();
    boolean haveAreas = !first.series().area().equals(second.series().area());
    if (haveAreas) {
      return words.text(
          "correlation.between.areas",
          one,
          first.series().areaName(),
          other,
          second.series().areaName());
    }
    return one.isEmpty() || one.equals(other)
        ? words.text("correlation.between.two")
        : words.text("correlation.between", one, other);
  }

  /** "14 gemensamma mätningar från 2000 till 2013". */
  private String over(List<ObservationRow> rows, List<Pair> pairs) {
    return words.text(
        "correlation.over",
        words.count(pairs.size()),
        label(rows.get(pairs.get(0).firstRow())),
        label(rows.get(pairs.get(pairs.size() - 1).firstRow())));
  }

  private String label(ObservationRow row) {
    return periods.label(Period.parse(row.period()));
  }
}
