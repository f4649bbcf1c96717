package se.utfall.db.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** A workbook goes the same way in as text, with the same checks. */
@MicronautTest(transactional = false)
class WorkbookImportTest implements WithDatabase {
  @Inject TestStore store;
  @Inject Imports imports;

  @BeforeAll
  void begin() {
    store.begin();
    store.stored("organisations", "organisation;parent;aliases", "Prov;;");
    store.stored(
        "finance-tables",
        "table;title;unit_of_money;deviation;costs_printed_as;credit_side_printed_as;order",
        "T;Tabell;mnkr;outcome_minus_budget;negative;;1");
  }

  private ImportAnswer take(String kind, byte[] file) {
    return imports.take(
        new ImportFile(
            kind,
            FileForm.WORKBOOK,
            Optional.of("prov.xlsx"),
            new ByteArrayInputStream(file),
            TestStore.AUTHOR,
            false));
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<row>");
    for (String cell : cells) {
      row.append(
          cell.startsWith("<") ? cell : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
    }
    return row + "</row>";
  }

  private static String observations(String... rows) {
    return row(
            "indicator",
            "area",
            "period",
            "dimension",
            "member",
            "value",
            "lower",
            "upper",
            "qualifier",
            "status",
            "source",
            "section",
            "note")
        + String.join("", rows);
  }

  @Test
  void aWorkbookIsStoredWithTheHashOfItsBytesAndAgainChangesNothing() throws Exception {
    String cells = "<c><v>2024</v></c><c/><c/><c><v>12.5</v></c><c/><c/><c/><c/>";
    byte[] file = SheetFile.of(observations(row("TAL", "GBG", cells, "S1"))).bytes();
    ImportAnswer first = take("observations", file);
    assertThat(first.problems()).isEmpty();
    assertThat(first.inserted()).isEqualTo(1);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
    assertThat(store.one("select sha256 from import where import = " + first.id().orElseThrow()))
        .isEqualTo(HexFormat.of().formatHex(hash));
    assertThat(take("observations", file).unchanged()).isEqualTo(1);
    assertThat(store.stored("observations", TestStore.observations("TAL;GBG;2024;;;12,5;;;;;S1;;")))
        .extracting(ImportAnswer::unchanged)
        .isEqualTo(1);
  }

  @Test
  void problemsNameTheRowOfTheSheetAndTheColumn() throws Exception {
    String wrong = "<c t=\"e\"><v>#N/A</v></c>";
    String rows =
        observations(
            row("TAL", "GBG", "2025", "<c/><c/>" + wrong + "<c/><c/><c/><c/>", "S1"),
            "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>FINNS-EJ</t></is></c>"
                + "<c t=\"inlineStr\"><is><t>GBG</t></is></c><c><v>2025.5</v></c>"
                + "<c/><c/><c><v>1</v></c><c/><c/><c/><c/><c t=\"inlineStr\"><is><t>S1</t></is></c></row>");
    ImportAnswer answer = take("observations", SheetFile.of(rows).bytes());
    assertThat(answer.problems())
        .containsExactly(
            new Problem(2, "value", Problem.Code.CELL_ERROR, "#N/A"),
            new Problem(9, "indicator", Problem.Code.UNKNOWN, "FINNS-EJ"),
            new Problem(9, "period", Problem.Code.PERIOD, "2025.5"));
    assertThat(store.one("select count(*) from observation where period = '2025'")).isEqualTo("0");
  }

  @Test
  void aFlawInAMoneyColumnNamesItAndAnEmptyCellStaysEmpty() throws Exception {
    String head =
        row(
            "table",
            "unit_of_money",
            "organisation",
            "line",
            "line_kind",
            "parent_line",
            "source",
            "section",
            "bokslut_2023",
            "budget_2023");
    String good = row("T", "mnkr", "Prov", "A", "cost", "<c/>", "S1", "<c/>", "<c><v>7</v></c>");
    String bad =
        row("T", "mnkr", "Prov", "B", "cost", "<c/>", "S1", "<c/><c><v>7</v></c><c><f>A1</f></c>");
    assertThat(take("finance", SheetFile.of(head + good + bad).bytes()).problems())
        .containsExactly(new Problem(3, "budget_2023", Problem.Code.NOT_COMPUTED, ""));
    assertThat(take("finance", SheetFile.of(head + good).bytes()).inserted()).isEqualTo(1);
    assertThat(
            store.rows(
                "select scenario, amount from finance_amount where organisation = 'Prov'"
                    + " order by scenario"))
        .containsExactly(Arrays.asList("bokslut", "7"), Arrays.asList("budget", null));
  }

  @Test
  void aHeaderThatIsNoTextAndColumnsTooManyAreNamedWhereTheyStand() throws Exception {
    String rows = "<row r=\"5\"><c t=\"b\"><v>1</v></c><c><v>2023</v></c></row>";
    assertThat(take("areas", SheetFile.of(rows).bytes()).problems())
        .contains(
            new Problem(5, "", Problem.Code.TRUTH_VALUE, "TRUE"),
            new Problem(5, "2023", Problem.Code.UNKNOWN_COLUMN, "2023"),
            new Problem(5, "area", Problem.Code.MISSING_COLUMN, "area"));
  }

  @Test
  void whatCannotBeReadStoresNothing() throws Exception {
    String before = store.one("select count(*) from import");
    ImportAnswer answer =
        take("areas", "area;name;level;parent\n".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.id()).isEmpty();
    assertThat(answer.problems())
        .containsExactly(new Problem(0, "", Problem.Code.NOT_A_WORKBOOK, ""));
    assertThat(store.one("select count(*) from import")).isEqualTo(before);
  }
}
