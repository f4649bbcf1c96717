package se.utfall.api.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import se.utfall.analytics.reconciliation.Discrepancy;
import se.utfall.api.money.Origin;
import se.utfall.api.money.SourceWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.period.Period;

/**
 * The page of reconciliation.
 *
 * @param summary how much was held together and what came out
 * @param reports the periods to choose among
 * @param period the one chosen; empty for all
 * @param errors what must be wrong
 * @param warnings what rounding could explain
 * @param unjudged what could not be judged, in words
 */
public record ReconciliationPage(
    String summary,
    List<String> reports,
    String period,
    List<FindingLine> errors,
    List<FindingLine> warnings,
    List<String> unjudged) {

  static ReconciliationPage of(
      Findings findings, Optional<Period> period, SourceWords sources, Words words) {
    List<Discrepancy> shown = findings.list(period);
    List<FindingLine> errors = lines(findings, shown, sources, words, finding -> finding.isError());
    List<FindingLine> warnings =
        lines(findings, shown, sources, words, finding -> !finding.isError());
    return new ReconciliationPage(
        summary(findings.judged(period), errors, warnings, words),
        findings.periods().reports().stream().map(Period::text).toList(),
        period.map(Period::text).orElse(""),
        errors,
        warnings,
        findings.unjudged());
  }

  /** The label of a period to choose. */
  public static String label(String period, Words words) {
    return new PeriodWords(words).label(Period.parse(period));
  }

  private static String summary(
      int tried, List<FindingLine> errors, List<FindingLine> warnings, Words words) {
    long followers = errors.stream().mapToLong(line -> line.followers().size()).sum();
    String judged = Integer.toString(tried);
    return errors.isEmpty() && warnings.isEmpty()
        ? words.text("reconciliation.summary.none", judged)
        : words.text(
            "reconciliation.summary",
            judged,
            Words.capital(counted(words, "errors", errors.size())),
            counted(words, "followers", followers),
            counted(words, "warnings", warnings.size()));
  }

  private static String counted(Words words, String what, long n) {
    return words.text(
        "reconciliation.summary." + what + (n == 1 ? ".one" : ""), words.count((int) n));
  }

  private static List<FindingLine> lines(
      Findings findings,
      List<Discrepancy> shown,
      SourceWords sources,
      Words words,
      Predicate<Discrepancy> wanted) {
    return shown.stream()
        .filter(wanted)
        .filter(finding -> finding.cause().isEmpty())
        .map(
            finding ->
                line(
                    findings,
                    finding,
                    sources,
                    words,
                    shown.stream()
                        .filter(one -> findings.cause(one).filter(finding::equals).isPresent())
                        .map(one -> line(findings, one, sources, words, List.of()))
                        .toList()))
        .toList();
  }

  private static FindingLine line(
      Findings findings,
      Discrepancy finding,
      SourceWords sources,
      Words words,
      List<FindingLine> followers) {
    return new FindingLine(
        findings.id(finding),
        words.text("reconciliation.fault." + finding.fault().name().toLowerCase(Locale.ROOT)),
        finding.isError() ? "error" : "warning",
        findings.sentence().of(finding),
        sources(finding, sources),
        followers);
  }

  private static String sources(Discrepancy finding, SourceWords sources) {
    return String.join(
        "; ",
        sources.each(
            finding.sources().stream()
                .map(origin -> new Origin(origin.source(), origin.section()))
                .toList()));
  }
}
