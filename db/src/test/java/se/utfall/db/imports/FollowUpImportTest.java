package se.utfall.db.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.db.imports.Answers.problem;
import static se.utfall.db.imports.Answers.refused;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.finance.GrantRow;
import se.utfall.db.finance.VolumeRow;
import se.utfall.db.imports.Problem.Code;
import se.utfall.db.programme.ProgrammeRepository;
import se.utfall.db.programme.ProgrammeRepository.ImprovementAreaRow;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** Volumes, grants and areas to improve; every figure is made up. */
@MicronautTest(transactional = false)
class FollowUpImportTest implements WithDatabase {
  private static final String VOLUMES =
      "measure;unit;organisation;line;scenario;period;volume;source;section";
  private static final String GRANTS =
      "grant;funder;organisation;period;unit_of_money;granted;used;to_repay;account;note;source;section";
  private static final String AREAS = "programme;period;area;source;section";

  @Inject TestStore store;
  @Inject FinanceRepository finance;
  @Inject ProgrammeRepository programme;

  @BeforeAll
  void begin() {
    store.begin();
    store.stored("organisations", "organisation;parent;aliases", "SLK;;");
    store.stored(
        "finance-tables",
        "table;title;unit_of_money;deviation;costs_printed_as;credit_side_printed_as;order",
        "T1;Tabell;mnkr;outcome_minus_budget;negative;;1",
        "T2;Tabell;tkr;;positive;;2");
    store.stored(
        "finance",
        "table;unit_of_money;organisation;line;line_kind;parent_line;bokslut_2023;source;section",
        "T1;mnkr;SLK;Kostnader;cost;;-1,0;S1;");
    store.stored(
        "costs",
        "table;unit_of_money;organisation;line;line_kind;parent_line;period;amount;qualifier;"
            + "funded_by_grant;funder;account;note;source;section",
        "T2;tkr;SLK;Placeringar;cost;;2023;900;exact;;;;;S1;");
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
}
