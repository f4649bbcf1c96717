package se.utfall.api.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.trend.Judgement;
import se.utfall.analytics.trend.PMethod;
import se.utfall.analytics.trend.TheilSen;
import se.utfall.analytics.trend.TrendResult;
import se.utfall.analytics.trend.TrendSettings;
import se.utfall.analytics.trend.Verdict;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.api.indicator.IndicatorPage.Fact;
import se.utfall.api.trend.SeriesFinding;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.style.FigureFormat;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.period.Period;

/** What an indicator is, and how its finding was computed, term by term. */
final class IndicatorFacts {
  private final Words words;
  private final IndicatorRow indicator;
  private final FigureFormat format;

  IndicatorFacts(Words words, IndicatorRow indicator) {
    this.words = words;
    this.indicator = indicator;
    this.format = words.language().equals("en") ? FigureFormat.ENGLISH : FigureFormat.SWEDISH;
  }

  /**
   * What the figure is and is not.
   *
   * @param basis what the finding rests on
   */
  List<Fact> facts(Basis basis) {
    List<Fact> facts = new ArrayList<>();
    if (indicator.description() != null) {
      facts.add(fact("description", indicator.description()));
    }
    facts.add(fact("not", isNot(basis)));
    facts.add(fact("unit", indicator.unit()));
    facts.add(fact("better", words.text("indicator.better." + indicator.better())));
    if (indicator.target() != null) {
      facts.add(fact("target", new FigureWords(words, indicator).target()));
    }
    facts.add(fact("owner", indicator.owner()));
    facts.add(fact("frequency", words.text("indicator.frequency." + indicator.frequency())));
    facts.add(
        fact(
            "confidentiality",
            words.text("indicator.confidentiality." + indicator.confidentiality())));
    facts.add(fact("code", indicator.code()));
    return facts;
  }

  List<Fact> method(SeriesFinding finding) {
    TrendResult result = finding.result();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("basis", basis(result.basis())));
    facts.add(fact("change", words.text("indicator.change")));
    result.theilSen().toOptional().ifPresent(line -> facts.add(fact("slope", slope(line))));
    facts.add(
        fact(
            "verdict",
            result
                .judgement()
                .decision()
                .toOptional()
                .map(this::decision)
                .orElseGet(() -> words.text(untested(result)))));
    result.warnings().stream()
        .map(warning -> "indicator.warning." + warning)
        .filter(words::has)
        .sorted()
        .forEach(key -> facts.add(fact("warning", words.text(key))));
    int first = SeriesRows.firstComparable(finding.compared());
    if (first > 0) {
      String period = finding.compared().get(first).period();
      facts.add(
          fact(
              "break",
              words.text("indicator.break", new PeriodWords(words).label(Period.parse(period)))));
    }
    int left = finding.series().observations().size() - finding.compared().size();
    if (left > 0) {
      facts.add(fact("leftOut", words.text("indicator.leftOut", Integer.toString(left))));
    }
    return facts;
  }

  private String isNot(Basis basis) {
    List<String> not = new ArrayList<>();
    not.add(words.text("indicator.not.cause"));
    if (indicator.accumulates()) {
      not.add(words.text("indicator.not.level"));
    }
    if (basis.approximate() + basis.boundsOnly() > 0) {
      not.add(
          words.text(
              "indicator.not.exact",
              Integer.toString(basis.approximate() + basis.boundsOnly()),
              Integer.toString(basis.n())));
    }
    return String.join(" ", not);
  }

  /** Why there is no p value, as the key of a text. */
  private static String untested(TrendResult result) {
    if (result.judgement().verdict() == Verdict.NOT_TESTED) {
      return "indicator.verdict.notTested";
    }
    return result.basis().n() < TrendSettings.DEFAULT.minimumForVerdict()
        ? "indicator.verdict.few"
        : "indicator.verdict.fewYears";
  }

  private String basis(Basis basis) {
    return words.text(
        "indicator.basis",
        Integer.toString(basis.n()),
        Integer.toString(basis.exact()),
        Integer.toString(basis.approximate()),
        Integer.toString(basis.boundsOnly()),
        Integer.toString(basis.missing()));
  }

  private String slope(TheilSen line) {
    FigureWords figures = new FigureWords(words, indicator);
    Optional<Interval> interval = line.interval().toOptional();
    String slope = figures.slope(line.slope());
    return interval
        .map(
            limits ->
                words.text(
                    "indicator.slope.interval",
                    slope,
                    figures.signed(limits.lower()),
                    figures.signed(limits.upper())))
        .orElseGet(() -> words.text("indicator.slope", slope));
  }

  private String decision(Judgement.Decision decision) {
    PMethod method = decision.method();
    return words.text(
        "indicator.verdict." + method,
        decision.p() < 0.001
            ? words.text("indicator.tiny")
            : format.format(java.math.BigDecimal.valueOf(decision.p()), 3));
  }

  private Fact fact(String term, String text) {
    return new Fact(words.text("indicator.term." + term), text);
  }
}
