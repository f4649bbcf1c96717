package se.utfall.db.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.db.finance.AmountRow;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.finance.GrantRow;
import se.utfall.db.finance.InterimRow;
import se.utfall.db.finance.VolumeRow;
import se.utfall.db.imports.Problem.Code;
import se.utfall.db.programme.ProgrammeRepository;
import se.utfall.db.programme.ProgrammeRepository.ImprovementAreaRow;
import se.utfall.db.revision.AsOf;
import se.utfall.db.revision.Reading;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** Reports during the year, volumes, grants and areas to improve; every figure is made up. */
@MicronautTest(transactional = false)
class FollowUpImportTest implements WithDatabase {
  private static final String REPORTS =
      "through;period;unit_of_money;organisation;line;line_kind;budget;outcome;forecast;source;section";
  private static final String VOLUMES =
      "measure;unit;organisation;line;scenario;period;volume;source;section";
  private static final String GRANTS =
      "grant;funder;organisation;period;unit_of_money;granted;used;to_repay;account;note;source;section";
  private static final String AREAS = "programme;period;area;source;section";
  private static final String MONEY =
      "table;unit_of_money;organisation;line;line_kind;parent_line;";

  @Inject TestStore store;
  @Inject FinanceRepository finance;
  @Inject ProgrammeRepository programme;

  @BeforeAll
  void begin() {
    store.begin();
    store.stored("sources", "source;title;issued;reference", "D1;Delår;2024-04-22;");
    store.stored("organisations", "organisation;parent;aliases", "Hela;;", "SLK;Hela;", "Lund;;");
    store.stored(
        "finance-tables",
        "table;title;unit_of_money;deviation;costs_printed_as;credit_side_printed_as;order",
        "T1;Tabell;mnkr;outcome_minus_budget;negative;;1",
        "T2;Tabell;tkr;;positive;;2");
    store.stored(
        "finance",
        MONEY + "bokslut_2023;source;section",
        "T1;mnkr;SLK;Kostnader;cost;;-1,0;S1;",
        "T1;mnkr;SLK;Resultat;result;;1,0;S1;");
    store.stored(
        "costs",
        "table;unit_of_money;organisation;line;line_kind;parent_line;period;amount;qualifier;"
            + "funded_by_grant;funder;account;note;source;section",
        "T2;tkr;SLK;Placeringar;cost;;2023;900;exact;;;;;S1;");
  }

  @Test
  void eachReportIsKeptBesideTheEarlierOnesWithItsDateAndItsDecimals() {
    store.stored("interim-reports", REPORTS, "2024-03;2024;mnkr;Hela;A;cost;-90,0;-22,50;;D1;2.1");
    store.stored("interim-reports", REPORTS, "2024-08;2024;mnkr;Hela;A;cost;;;-91;S2;");
    assertThat(reports("A"))
        .containsExactly(
            new InterimRow(
                "2024-03",
                "2024",
                "mnkr",
                "Hela",
                "A",
                "cost",
                new BigDecimal("-90.0"),
                new BigDecimal("-22.50"),
                null,
                "D1",
                "2.1",
                "2024-04-22",
                LocalDate.of(2024, 4, 22),
                LocalDate.of(2024, 4, 23)),
            new InterimRow(
                "2024-08",
                "2024",
                "mnkr",
                "Hela",
                "A",
                "cost",
                null,
                null,
                new BigDecimal("-91"),
                "S2",
                null,
                "2024",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 1, 1)));
  }

  @Test
  void aReportThatIsCorrectedIsReadAsItWasBeforeToo() throws SQLException {
    store.stored("interim-reports", REPORTS, "2024-03;2024;mnkr;Hela;B;cost;;-22,5;;D1;");
    AsOf before = store.moment();
    ImportAnswer answer =
        store.stored(
            "interim-reports",
            REPORTS,
            "2024-03;2024;mnkr;Hela;B;cost;;-22,50;;D1;",
            "2024-08;2024;mnkr;Hela;B;cost;;-60,0;;D1;");
    assertThat(List.of(answer.inserted(), answer.revised(), answer.unchanged()))
        .containsExactly(1, 1, 0);
    assertThat(reports("B"))
        .extracting(InterimRow::outcome)
        .asString()
        .isEqualTo("[-22.50, -60.0]");
    assertThat(store.at(before, r -> finance.interimReports(r.revision())))
        .filteredOn(row -> row.line().equals("B"))
        .extracting(InterimRow::outcome)
        .containsExactly(new BigDecimal("-22.5"));
  }

  @Test
  void aReportCoversAMonthOfTheYearAndSaysSomething() {
    refused(
        store.take(
            "interim-reports",
            REPORTS,
            "2024-12;2024;mnkr;Hela;C;cost;1;1;1;D1;",
            "2025-01;2024;mnkr;Hela;C;cost;1;1;1;D1;",
            "2023-12;2024;mnkr;Hela;C;cost;1;1;1;D1;",
            "2024-T1;2024;mnkr;Hela;C;cost;1;1;1;D1;",
            "2024-03;2024-03;mnkr;Hela;C;cost;1;1;1;D1;",
            "2024-03;2024;mnkr;Hela;C;cost;;;;D1;",
            "2024-04;2024;mnkr;Hela;C;cost;x;;;D1;",
            "2024-05;2024;mnkr;Ingen;C;kostnad;;;0;D9;",
            "2024-M12;2024-A1;mnkr;Hela;C;cost;1;1;1;D1;"),
        problem(3, "through", Code.OUTSIDE_PERIOD, "2025-01"),
        problem(4, "through", Code.OUTSIDE_PERIOD, "2023-12"),
        problem(5, "through", Code.MONTH, "2024-T1"),
        problem(6, "period", Code.YEAR, "2024-03"),
        problem(7, "budget", Code.NO_AMOUNT, "budget, outcome, forecast"),
        problem(8, "budget", Code.NUMBER, "x"),
        problem(9, "line_kind", Code.NOT_ALLOWED, "kostnad"),
        problem(9, "organisation", Code.UNKNOWN, "Ingen"),
        problem(9, "source", Code.UNKNOWN, "D9"),
        problem(10, "through", Code.DUPLICATE, "2"));
  }

  @Test
  void aLineThatIsPrintedInATableIsOfTheSameKindInAReport() {
    refused(
        store.take(
            "interim-reports",
            REPORTS,
            "2024-03;2024;mnkr;SLK;Kostnader;revenue;;1;;D1;",
            "2024-03;2024;mnkr;SLK;Resultat;result;;1;;D1;",
            "2024-03;2024;mnkr;Hela;Kostnader;revenue;;1;;D1;"),
        problem(2, "line_kind", Code.LINE_KIND, "revenue"));
  }

  @Test
  void volumesOfOutcomeHaveOneNameWhateverTheFileCallsIt() {
    store.stored(
        "volumes",
        VOLUMES,
        "Placeringar;dygn;SLK;Placeringar;utfall;2023;1 204,50;S1;3.1",
        "Placeringar;dygn;SLK;Placeringar;budget;2023;1 000;S1;");
    ImportAnswer again =
        store.stored(
            "volumes", VOLUMES, "Placeringar;dygn;SLK;Placeringar;bokslut;2023;1204,50;S1;3.1");
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(store.now(r -> finance.volumes(r.revision())))
        .filteredOn(row -> row.measure().equals("Placeringar"))
        .containsExactly(
            new VolumeRow(
                "Placeringar",
                "dygn",
                "SLK",
                "Placeringar",
                "bokslut",
                "2023",
                new BigDecimal("1204.50"),
                "S1",
                "3.1"),
            new VolumeRow(
                "Placeringar",
                "dygn",
                "SLK",
                "Placeringar",
                "budget",
                "2023",
                new BigDecimal("1000"),
                "S1",
                null));
  }

  @Test
  void aVolumeBelongsToALineThatIsKnownAndKeepsItsUnit() {
    store.stored("volumes", VOLUMES, "Timmar;timmar;SLK;Kostnader;budget;2021;5;S1;");
    refused(
        store.take(
            "volumes",
            VOLUMES,
            "Timmar;dagar;SLK;Kostnader;budget;2022;5;S1;",
            "Bilar;antal;SLK;Kostnad;budget;2022;5;S1;",
            "Bilar;antal;Ingen;Kostnader;budget;2022;5;S1;",
            "Bilar;antal;SLK;Kostnader;bokslut;2022;;S1;",
            "Bilar;antal;SLK;Kostnader;plan;2022;5;S1;",
            "Bilar;stycken;SLK;Kostnader;utfall;2022;5;S1;"),
        problem(2, "unit", Code.VOLUME_UNIT, "dagar"),
        problem(3, "line", Code.UNKNOWN, "Kostnad"),
        problem(4, "organisation", Code.UNKNOWN, "Ingen"),
        problem(5, "volume", Code.REQUIRED, ""),
        problem(6, "scenario", Code.NOT_ALLOWED, "plan"),
        problem(7, "period", Code.DUPLICATE, "5"),
        problem(7, "unit", Code.VOLUME_UNIT, "stycken"));
    store.stored("volumes", VOLUMES, "Timmar;dagar;SLK;Kostnader;budget;2021;5;S1;");
  }

  @Test
  void aGrantKeepsWhatIsKnownOfItApartFromWhatIsNot() {
    store.stored(
        "grants",
        GRANTS,
        "Utveckling;Givare;SLK;2022-01-01/P2Y;kr;2 000 000;2 247 934;;9075 och 9076;Slut;S1;B1",
        "Start;Givare;SLK;2021;tkr;;;0;;;S1;");
    assertThat(store.now(r -> finance.grants(r.revision())))
        .containsExactly(
            new GrantRow(
                "Start",
                "Givare",
                "SLK",
                "2021",
                "tkr",
                null,
                null,
                BigDecimal.ZERO,
                null,
                null,
                "S1",
                null),
            new GrantRow(
                "Utveckling",
                "Givare",
                "SLK",
                "2022-01-01/P2Y",
                "kr",
                new BigDecimal("2000000"),
                new BigDecimal("2247934"),
                null,
                "9075 och 9076",
                "Slut",
                "S1",
                "B1"));
    refused(
        store.take(
            "grants",
            GRANTS,
            "Ny;Givare;SLK;2023;kr;;;;;;S1;",
            "Ny;;Ingen;2022;kr;1;;;;;S9;",
            "Ny;Givare;SLK;2021;kr;1;;;;;S1;",
            "Ny;Annan;SLK;2021;kr;1;;;;;S1;"),
        problem(2, "granted", Code.NO_AMOUNT, "granted, used, to_repay"),
        problem(3, "funder", Code.REQUIRED, ""),
        problem(3, "organisation", Code.UNKNOWN, "Ingen"),
        problem(3, "source", Code.UNKNOWN, "S9"),
        problem(5, "period", Code.DUPLICATE, "4"));
  }

  @Test
  void aProgrammesAreasToImproveComeYearByYear() {
    store.stored(
        "improvement-areas",
        AREAS,
        "AVHOPP;2024;Kortare väntan;S1;4",
        "AVHOPP;2023;Samlad statistik;S1;",
        "ANNAT;2023;Något annat;S1;");
    assertThat(store.now(r -> programme.improvementAreas(r.revision(), "AVHOPP")))
        .containsExactly(
            new ImprovementAreaRow("AVHOPP", "2023", "Samlad statistik", "S1", null),
            new ImprovementAreaRow("AVHOPP", "2024", "Kortare väntan", "S1", "4"));
    refused(
        store.take(
            "improvement-areas",
            AREAS,
            "AVHOPP;2023-05;Väntan;S1;",
            "AVHOPP;2023;;S9;",
            "AVHOPP;2022;Väntan;S1;",
            "AVHOPP;2022;Väntan;S2;"),
        problem(2, "period", Code.YEAR, "2023-05"),
        problem(3, "area", Code.REQUIRED, ""),
        problem(3, "source", Code.UNKNOWN, "S9"),
        problem(5, "area", Code.DUPLICATE, "4"));
  }

  @Test
  void outcomeInAMoneyTableHasOneNameWhateverTheFileCallsIt() {
    store.stored(
        "finance", MONEY + "utfall_2022;source;section", "T1;mnkr;Lund;Rad;cost;;-2,0;S1;");
    ImportAnswer again =
        store.stored(
            "finance", MONEY + "bokslut_2022;source;section", "T1;mnkr;Lund;Rad;cost;;-2,0;S1;");
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(store.now(r -> finance.amounts(r.revision(), "T1")))
        .filteredOn(row -> row.organisation().equals("Lund"))
        .extracting(AmountRow::scenario, AmountRow::period)
        .containsExactly(org.assertj.core.api.Assertions.tuple("bokslut", "2022"));
    for (List<String> names :
        List.of(
            List.of("bokslut_2022", "utfall_2022"), List.of("utfall_2022", "bokslut_2022-A1"))) {
      refused(
          store.take(
              "finance",
              MONEY + String.join(";", names) + ";source;section",
              "T1;mnkr;Lund;Rad;cost;;1;2;S1;"),
          problem(1, names.get(1), Code.DUPLICATE_COLUMN, names.get(1) + " = " + names.get(0)));
    }
  }

  @Test
  void theKindsOfFileStandInAnOrderInWhichWhatIsReferredToComesFirst() {
    assertThat(Imports.kinds())
        .containsExactly(
            "sources",
            "areas",
            "indicators",
            "dimensions",
            "accumulations",
            "observations",
            "events",
            "organisations",
            "finance-tables",
            "reconciliation-rules",
            "finance",
            "costs",
            "equity",
            "claims",
            "interim-reports",
            "volumes",
            "grants",
            "programme-scales",
            "programme",
            "improvement-areas");
  }

  private List<InterimRow> reports(String line) {
    return store.now((Reading r) -> finance.interimReports(r.revision())).stream()
        .filter(row -> row.line().equals(line))
        .toList();
  }

  private static void refused(ImportAnswer answer, Problem... problems) {
    assertThat(answer.problems()).containsExactly(problems);
    assertThat(answer.id()).isEmpty();
  }

  private static Problem problem(long row, String column, Code code, String value) {
    return new Problem(row, column, code, value);
  }
}
