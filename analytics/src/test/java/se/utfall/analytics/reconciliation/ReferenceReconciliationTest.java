package se.utfall.analytics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.money.ReferenceBooks;

/** The faults of the printed reports, found by hand, and nothing but those. */
class ReferenceReconciliationTest {
  private final Reconciliation reconciliation =
      new ReconciliationAnalysis().reconcile(ReferenceBooks.read());

  @Test
  void wrongSignsAreNamedAsSuchAndNotAsAmountsOfDoubleSize() {
    assertThat(found(one -> one.fault() == Discrepancy.Fault.SIGN))
        .containsExactly(
            "AVVIKELSE Personal- och kompetensförsörjning Kostnader avvikelse_2023 -7.7 7.6 7.8 null",
            "AVVIKELSE Personal- och kompetensförsörjning Kommuninterna bidrag avvikelse_2023 7.7"
                + " -7.8 -7.6 null");
  }

  @Test
  void whatRoundingCannotExplainIsFoundWithTheSmallestErrorThatExplainsIt() {
    assertThat(found(one -> one.fault() == Discrepancy.Fault.AMOUNT && one.cause().isEmpty()))
        .containsExactly(
            "SUMMA SLK Resultat bokslut_2021 31.8 24.3 24.7 7.05",
            "ORG-SUM Hela kommunledningen Resultat bokslut_2021 31.8 39 39.4 7.15",
            "CENTRALA SLK Kommuninterna bidrag bokslut_2023 38.9 38.783 38.787 0.063",
            "CENTRALA SLK Kommuninterna bidrag budget_2023 43.0 42.798 42.802 0.148",
            "CENTRALA Hela kommunledningen Kommuninterna bidrag budget_2023 88.0 87.7975 87.8025"
                + " 0.1475",
            "C4 Hela kommunledningen Summa tillgångar bokslut_2023 102.6 107.55 107.65 4.90",
            "C5 Hela kommunledningen Summa tillgångar, förändring mot föregående år bokslut_2023"
                + " 5.7 10.6 10.8 4.85",
            "C6 Hela kommunledningen Ingående eget kapital bokslut_2023 22.4 22.05 22.15 0.20");
  }

  @Test
  void whatFailsOnlyBecauseOfAWrongSignNamesIt() {
    assertThat(
            reconciliation.discrepancies().stream()
                .filter(one -> one.cause().isPresent())
                .map(one -> one.rule() + " " + one.at().line() + " ← " + one.cause().get().line()))
        .containsExactly(
            "ORG-SUM Kostnader ← Kostnader",
            "ORG-SUM Kommuninterna bidrag ← Kommuninterna bidrag",
            "INSATS Summa ← Kostnader",
            "C10 Kostnader, avvikelse mot budget ← Kostnader");
  }

  @Test
  void figuresPrintedDifferentlyInTwoPlacesAreWarnings() {
    assertThat(found(one -> !one.isError()))
        .containsExactly(
            "INTAKTER Hela kommunledningen Intäkter budget_2023 119.8 119.85 119.95 0.00",
            "KOMMUNINTERNA Hela kommunledningen Kommuninterna bidrag avvikelse_2023 -11.9 -11.85"
                + " -11.75 0.00",
            "C3 Politisk verksamhet Resultat bokslut_2023 6.6 6.65 6.75 0.00");
  }

  @Test
  void everyRuleAndClaimOfTheReferenceYearCanBeJudged() {
    assertThat(reconciliation.unjudged()).isEmpty();
  }

  private List<String> found(Predicate<Discrepancy> wanted) {
    return reconciliation.discrepancies().stream()
        .filter(wanted)
        .map(
            one ->
                String.join(
                    " ",
                    one.rule(),
                    one.at().organisation(),
                    one.at().line(),
                    one.at().column().name(),
                    one.printed().toString(),
                    one.allowed().lower().orElseThrow().toString(),
                    one.allowed().upper().orElseThrow().toString(),
                    String.valueOf(one.difference().orElse(null))))
        .toList();
  }
}
