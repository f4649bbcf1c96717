package se.utfall.analytics.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.deviation.DeviationSettings.Threshold;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.ReferenceBooks;

/** The deviations of the printed report for 2023, worked out by hand from its columns. */
class DeviationsOf2023Test {

  private static final Books PRINTED = ReferenceBooks.read();
  private static final DeviationSettings YEAR = DeviationSettings.ALL.ofPeriod("2023");

  @Test
  void theLargestAmountComesFirstAndUnitsAreCompared() {
    assertThat(found(YEAR.from(atLeast("3"))))
        .containsExactly(
            "RESULTATRAKNING Hela kommunledningen Personalkostnader 17.2 4.6 FAVOURABLE",
            "SAMMANDRAG SLK Kostnader 12.0 3.3 FAVOURABLE",
            "KOMMUNCENTRALA Personal- och kompetensförsörjning Personal-/kompetensförsörjning"
                + " -7721 -17.2 FAVOURABLE",
            "SAMMANDRAG Politisk verksamhet Kostnader 3.9 3.7 FAVOURABLE",
            "RESULTATRAKNING Hela kommunledningen Övriga verksamhetskostnader 3.9 2.2 FAVOURABLE",
            "KOMMUNCENTRALA SLK LOV 3 områden (del av trygghetspaketet) -3651 -10.4 FAVOURABLE",
            "SAMMANDRAG Övrig verksamhet Intäkter 3.3 4.4 FAVOURABLE",
            "SAMMANDRAG Övrig verksamhet Kostnader -3.3 -4.4 UNFAVOURABLE",
            "INSATSOMRADEN Personal- och kompetensförsörjning Chefsförsörjning 3.3 36.7 FAVOURABLE");
  }

  @Test
  void theWholeHasTheLinesOfItsStatementAsLeaves() {
    assertThat(found(YEAR.ofOrganisation("Hela kommunledningen")))
        .containsExactly(
            "RESULTATRAKNING Hela kommunledningen Personalkostnader 17.2 4.6 FAVOURABLE",
            "RESULTATRAKNING Hela kommunledningen Kommuninterna bidrag -11.9 -13.5 UNFAVOURABLE",
            "RESULTATRAKNING Hela kommunledningen Intäkter 6.0 5.0 FAVOURABLE",
            "RESULTATRAKNING Hela kommunledningen Övriga verksamhetskostnader 3.9 2.2 FAVOURABLE",
            "RESULTATRAKNING Hela kommunledningen Hyres- och fastighetskostnader -0.9 -2.1"
                + " UNFAVOURABLE",
            "RESULTATRAKNING Hela kommunledningen Kommunbidrag 0.0 0.0 NONE",
            "RESULTATRAKNING Hela kommunledningen Finansnetto 0 ZERO_BASE NONE");
  }

  @Test
  void anAliasNamesTheOrganisationAndTheLeavesAddUpToItsResult() {
    var leaves = analyse(YEAR.ofOrganisation("Kommunstyrelsen"));
    assertThat(leaves.stream().map(Deviation::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("14.3"); // 17,2 − 11,9 + 6,0 + 3,9 − 0,9; 14,4 printed, rounded parts
  }

  @Test
  void anOrganisationIsFollowedToItsFinestTables() {
    assertThat(found(YEAR.ofOrganisation("SLK")))
        .containsExactly(
            "SAMMANDRAG SLK Kostnader 12.0 3.3 FAVOURABLE",
            "KOMMUNCENTRALA SLK LOV 3 områden (del av trygghetspaketet) -3651 -10.4 FAVOURABLE",
            "KOMMUNCENTRALA SLK Extern visselblåsarfunktion -364 -52.0 FAVOURABLE",
            "SAMMANDRAG SLK Intäkter 0.0 0.0 NONE",
            "SAMMANDRAG SLK Kommunbidrag 0.0 0.0 NONE",
            "KOMMUNCENTRALA SLK Lokala trygghetsöverenskommelser med näringslivet 0 0.0 NONE",
            "KOMMUNCENTRALA SLK Kommuner mot brott 0 0.0 NONE");
  }

  @Test
  void theSumsAreTheOthersAndEachFigureStandsOnce() {
    assertThat(found(YEAR.on(Level.SUMS).from(atLeast("6"))))
        .containsExactly(
            "RESULTATRAKNING Hela kommunledningen Verksamhetens nettokostnader 26.3 5.5"
                + " FAVOURABLE",
            "RESULTATRAKNING Hela kommunledningen Summa verksamhetens kostnader 20.2 3.4"
                + " FAVOURABLE",
            "RESULTATRAKNING Hela kommunledningen Resultat 14.4 ZERO_BASE FAVOURABLE",
            "RESULTATRAKNING Hela kommunledningen Kommuninterna bidrag -11.9 -13.5 UNFAVOURABLE",
            "RESULTATRAKNING Hela kommunledningen Summa kommuninterna fördelningar -11.9 -2.5"
                + " UNFAVOURABLE",
            "SAMMANDRAG SLK Resultat 7.8 ZERO_BASE FAVOURABLE",
            "SAMMANDRAG Personal- och kompetensförsörjning Kommuninterna bidrag -7.7 -17.1"
                + " UNFAVOURABLE",
            "INSATSOMRADEN Personal- och kompetensförsörjning Summa 7.7 17.1 FAVOURABLE",
            "SAMMANDRAG Politisk verksamhet Resultat 6.7 ZERO_BASE FAVOURABLE",
            "RESULTATRAKNING Hela kommunledningen Intäkter 6.0 5.0 FAVOURABLE",
            "RESULTATRAKNING Hela kommunledningen Summa verksamhetens intäkter 6.0 5.0 FAVOURABLE");
  }

  @Test
  void everyLineWithOutcomeAndBudgetIsALeafASumOrTheSameFigureAsOneShown() {
    var leaves = analyse(YEAR);
    var sums = analyse(YEAR.on(Level.SUMS));
    // the 45 lines of finance.csv less Eget kapital and two empty ones are 42, and there are 5
    // central ones; printed twice: Kostnader, Intäkter, Kommunbidrag, Kommuninterna bidrag
    // and Resultat of the whole, and the sum of INSATSOMRADEN
    assertThat(leaves.size() + sums.size()).isEqualTo(42 + 5 - 6);
    assertThat(leaves).doesNotContainAnyElementsOf(sums);
  }

  @Test
  void thePrintedDeviationStandsAsPrintedWithThePreviousYearBeside() {
    var whistle = byLine("Extern visselblåsarfunktion").compared();
    assertThat(whistle.printed()).contains(new BigDecimal("364"));
    assertThat(whistle.deviation()).isEqualTo(new BigDecimal("-364"));
    assertThat(whistle.previousYear()).isEmpty();

    var staff = byLine("Personalkostnader").compared();
    assertThat(staff.printed()).contains(new BigDecimal("17.3"));
    assertThat(staff.previousYear()).contains(new BigDecimal("-350.8"));
  }

  @Test
  void kindAndPercentNarrowTheList() {
    assertThat(
            analyse(YEAR.ofKind(LineKind.REVENUE)).stream()
                .map(Deviation::organisation)
                .collect(Collectors.toList()))
        .containsExactly("Övrig verksamhet", "Politisk verksamhet", "SLK");
    assertThat(found(YEAR.from(new Threshold(Optional.empty(), Optional.of(number("50"))))))
        .containsExactly(
            "SAMMANDRAG Politisk verksamhet Intäkter 2.8 350.0 FAVOURABLE",
            "INSATSOMRADEN Personal- och kompetensförsörjning Övrig kompetensutveckling 1.6 100.0"
                + " FAVOURABLE",
            "KOMMUNCENTRALA SLK Extern visselblåsarfunktion -364 -52.0 FAVOURABLE");
  }

  private static Deviation byLine(String line) {
    return analyse(YEAR).stream()
        .filter(deviation -> deviation.line().equals(line))
        .findFirst()
        .orElseThrow();
  }

  private static List<Deviation> analyse(DeviationSettings settings) {
    return new DeviationAnalysis(settings).analyse(PRINTED);
  }

  private static List<String> found(DeviationSettings settings) {
    return analyse(settings).stream().map(DeviationsOf2023Test::text).toList();
  }

  static String text(Deviation deviation) {
    return String.join(
        " ",
        deviation.table(),
        deviation.organisation(),
        deviation.line(),
        deviation.amount().toPlainString(),
        deviation
            .percent()
            .toOptional()
            .map(BigDecimal::toPlainString)
            .orElseGet(() -> deviation.percent().whyWithheld().orElseThrow().name()),
        deviation.impact().name());
  }

  private static Threshold atLeast(String mnkr) {
    return new Threshold(Optional.of(number(mnkr)), Optional.empty());
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
