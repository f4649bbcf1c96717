package se.utfall.api.reconciliation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.reconciliation.Discrepancy;
import se.utfall.analytics.reconciliation.Reconciliation;
import se.utfall.analytics.reconciliation.ReconciliationAnalysis;
import se.utfall.api.answer.Digest;
import se.utfall.api.words.Words;
import se.utfall.db.period.Period;

/** What a reconciliation of the books found, in words. */
public final class Findings {
  private final Reconciliation reconciliation;
  private final FindingSentence sentence;
  private final ReportPeriods periods;

  private Findings(Books books, Words words) {
    this.reconciliation = new ReconciliationAnalysis().reconcile(books);
    this.sentence = new FindingSentence(words, books);
    this.periods = ReportPeriods.of(books);
  }

  /** Reconciles the books. */
  public static Findings of(Books books, Words words) {
    return new Findings(books, words);
  }

  ReportPeriods periods() {
    return periods;
  }

  FindingSentence sentence() {
    return sentence;
  }

  /** Those of a report or of all. */
  List<Discrepancy> list(Optional<Period> period) {
    return reconciliation.discrepancies().stream()
        .filter(finding -> period.map(wanted -> periods.isOf(finding, wanted)).orElse(true))
        .toList();
  }

  /**
   * Where the page of reconciliation speaks of a cell.
   *
   * @param id the place on the page
   * @param isError whether rounding cannot explain it
   */
  public record Anchor(String id, boolean isError) {}

  /** Where the page speaks of what was found about each cell, errors first. */
  public Map<Cell, Anchor> anchors() {
    Map<Cell, Anchor> anchors = new LinkedHashMap<>();
    reconciliation.discrepancies().stream()
        .sorted(Comparator.comparing(Discrepancy::isError).reversed())
        .forEach(
            finding ->
                anchors.putIfAbsent(finding.at(), new Anchor(id(finding), finding.isError())));
    return anchors;
  }

  ReconciliationAnswer answer(Optional<Period> period) {
    return new ReconciliationAnswer(
        list(period).stream().map(this::answer).toList(),
        judged(period),
        reconciliation.unjudged().stream()
            .map(
                one ->
                    new ReconciliationAnswer.UnjudgedAnswer(
                        one.code(), word(one.reason()), sentence.of(one)))
            .toList());
  }

  /** How many figures of a report or of all were held against others. */
  int judged(Optional<Period> period) {
    return Math.toIntExact(
        reconciliation.judged().stream()
            .filter(one -> period.map(wanted -> periods.isOf(one, wanted)).orElse(true))
            .count());
  }

  List<String> unjudged() {
    return reconciliation.unjudged().stream().map(sentence::of).toList();
  }

  /** The finding of the wrong sign that this one follows from. */
  Optional<Discrepancy> cause(Discrepancy finding) {
    return finding
        .cause()
        .flatMap(
            cell ->
                reconciliation.discrepancies().stream()
                    .filter(one -> one.fault() == Discrepancy.Fault.SIGN && one.at().equals(cell))
                    .findFirst());
  }

  String id(Discrepancy finding) {
    return new Digest()
        .add(finding.rule())
        .add(word(finding.fault()))
        .add(finding.at().table())
        .add(finding.at().organisation())
        .add(finding.at().line())
        .add(finding.at().column().name())
        .mark();
  }

  private FindingAnswer answer(Discrepancy finding) {
    return new FindingAnswer(
        id(finding),
        finding.rule(),
        word(finding.kind()),
        word(finding.fault()),
        finding.isError() ? "error" : "warning",
        finding.at().table(),
        finding.at().organisation(),
        finding.at().line(),
        finding.at().column().name(),
        finding.allowed().lower().orElse(null),
        finding.allowed().upper().orElse(null),
        finding.printed(),
        finding.unit(),
        finding.difference().orElse(null),
        cause(finding).map(this::id).orElse(null),
        finding.sources().stream()
            .map(
                origin ->
                    new FindingAnswer.SourceAnswer(origin.source(), origin.section().orElse(null)))
            .toList(),
        sentence.of(finding));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
