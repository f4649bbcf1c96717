package se.utfall.db.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.db.finance.AmountRow;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.revision.AsOf;
import se.utfall.db.revision.Reading;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** What a file changes in a store that knows some of it already. */
@MicronautTest(transactional = false)
class RevisedImportTest implements WithDatabase {
  private static final String MONEY =
      "table;unit_of_money;organisation;line;line_kind;parent_line;bokslut_2023;budget_2023;source;section";

  private static final String SECRECY =
      "select name || ' ' || confidentiality from indicator where indicator = 'SPARR'"
          + " order by revision";

  @Inject TestStore store;
  @Inject FinanceRepository finance;
  @Inject ImportLog log;

  @BeforeAll
  void begin() {
    store.begin();
    store.stored("organisations", "organisation;parent;aliases", "SLK;;");
    store.stored(
        "finance-tables",
        "table;title;unit_of_money;deviation;costs_printed_as;credit_side_printed_as;order",
        "T1;Tabell;mnkr;outcome_minus_budget;negative;;1",
        "T2;Tabell;mnkr;outcome_minus_budget;negative;;2",
        "T3;Tabell;mnkr;outcome_minus_budget;negative;;3");
  }

  @Test
  void theSameFileAgainIsUnchangedAndMakesNoRevision() throws SQLException {
    String file =
        TestStore.observations(
            "TAL;GBG;2001;;;1,0;;;;;S1;1.2;Not",
            "TAL;GBG;2002;;;;0;56;less_than;;S1;;",
            "DELAT;GBG;2001;kön|ålder;män|18–;3;;;;;S1;;");
    counted(store.stored("observations", file), 3, 3, 0, 0);
    Map<String, String> before = store.counts();
    ImportAnswer again = store.stored("observations", file);
    counted(again, 3, 0, 0, 3);
    Map<String, String> after = store.counts();
    assertThat(after).containsEntry("import", one(before, "import", 1));
    after.remove("import");
    before.remove("import");
    assertThat(after).isEqualTo(before);
    ImportRow row = log.find(again.id().orElseThrow()).orElseThrow();
    assertThat(row.revision()).isNull();
    assertThat(List.of(row.rows(), row.inserted(), row.revised(), row.unchanged()))
        .containsExactly(3, 0, 0, 3);
  }

  @Test
  void anotherOrderOfTheRowsIsNoChange() throws SQLException {
    List<String> rows = new ArrayList<>();
    for (int year = 2001; year <= 2100; year++) {
      rows.add("TAL;GBG-HIS;" + year + ";;;" + year % 7 + ",5;;;;;S1;;");
    }
    counted(store.stored("observations", file(rows)), 100, 100, 0, 0);
    Collections.shuffle(rows, new Random(1));
    counted(store.stored("observations", file(rows)), 100, 0, 0, 100);
    String areas = "area;name;level;parent\n%s\n%s\n";
    String ordinals = "select string_agg(area, ' ' order by ordinal) from area";
    store.stored("areas", String.format(Locale.ROOT, areas, "X1;X1;kommun;", "X2;X2;kommun;"));
    String before = store.one(ordinals);
    counted(
        store.stored("areas", String.format(Locale.ROOT, areas, "X2;X2;kommun;", "X1;X1;kommun;")),
        2,
        0,
        0,
        2);
    assertThat(store.one(ordinals)).isEqualTo(before);
  }

  @Test
  void everyKindOfChangeOfACellIsARevision() throws SQLException {
    String first = "TAL;MAL;%d;;;5,0;5,0;5,0;exact;A;S1;1.1;Not";
    List<String> rows = new ArrayList<>();
    for (int year = 2001; year <= 2010; year++) {
      rows.add(String.format(Locale.ROOT, first, year));
    }
    store.stored("observations", file(rows));
    List<String> revised =
        List.of(
            "TAL;MAL;2001;;;6,0;6,0;6,0;exact;A;S1;1.1;Not",
            "TAL;MAL;2002;;;5,0;4,0;5,0;approximate;A;S1;1.1;Not",
            "TAL;MAL;2003;;;5,0;5,0;5,0;derived;A;S1;1.1;Not",
            "TAL;MAL;2004;;;5,0;5,0;5,0;exact;P;S1;1.1;Not",
            "TAL;MAL;2005;;;5,0;5,0;5,0;exact;A;S2;1.1;Not",
            "TAL;MAL;2006;;;5,0;5,0;5,0;exact;A;S1;;Not",
            "TAL;MAL;2007;;;5,0;5,0;5,0;exact;A;S1;1.1;Ny not",
            "TAL;MAL;2008;;;5,00;5,0;5,0;exact;A;S1;1.1;Not",
            "TAL;MAL;2009;;;;;;withdrawn;A;S1;1.1;Not",
            "TAL;MAL;2010;;;5,0;5,0;5,0;exact;A;S1;1.1;Not",
            "TAL;MAL;2011;;;5,0;5,0;5,0;exact;A;S1;1.1;Not");
    counted(store.stored("observations", file(revised)), 11, 1, 9, 1);
    assertThat(
            store.one(
                "select count(*) from observation join series using (series)"
                    + " where area = 'MAL' and superseded_by is null"))
        .isEqualTo("11");
  }

  @Test
  void zeroPrintedWithOneDecimalMoreIsARevisionOfThePrintedForm() throws SQLException {
    store.stored("observations", TestStore.observations("TAL;GBG;2050;;;0;;;;;S1;;"));
    ImportAnswer answer =
        store.stored("observations", TestStore.observations("TAL;GBG;2050;;;0,0;;;;;S1;;"));
    counted(answer, 1, 0, 1, 0);
    assertThat(
            store.column("select value from observation where period = '2050' order by revision"))
        .containsExactly("0", "0.0");
  }

  @Test
  void aCellThatALaterFileDoesNotMentionIsLeftAlone() throws SQLException {
    store.stored(
        "observations",
        TestStore.observations("TAL;GBG;2060;;;1;;;;;S1;;", "TAL;GBG;2061;;;2;;;;;S1;;"));
    store.stored("observations", TestStore.observations("TAL;GBG;2061;;;3;;;;;S1;;"));
    assertThat(
            store.column(
                "select period || '=' || value from observation where superseded_by is null"
                    + " and period in ('2060', '2061') order by period"))
        .containsExactly("2060=1", "2061=3");
  }

  @Test
  void aDryRunCountsWhatTheImportWouldChangeAndChangesNothing() throws SQLException {
    store.stored("observations", TestStore.observations("TAL;GBG;2070;;;1;;;;;S1;;"));
    byte[] file =
        TestStore.observations(
                "TAL;GBG;2070;;;2;;;;;S1;;",
                "TAL;GBG;2071;;;3;;;;;S1;;",
                "TAL;GBG;2072;;;3;;;;;S1;;")
            .getBytes(UTF_8);
    Map<String, String> before = store.counts();
    ImportAnswer dry = store.take("observations", file, true);
    counted(dry, 3, 2, 1, 0);
    assertThat(dry.id()).isEqualTo(Optional.empty());
    assertThat(store.counts()).isEqualTo(before);
    assertThat(store.one("select value from observation where period = '2070'")).isEqualTo("1");
    counted(store.take("observations", file, false), 3, 2, 1, 0);
  }

  @Test
  void anEmptyMoneyCellIsKeptAsEmptyAndARowCountsOnceWhateverCellsChange() throws SQLException {
    counted(
        store.stored(
            "finance",
            MONEY,
            "T1;mnkr;SLK;Intäkter;revenue;Resultat;125,9;;S1;3.2",
            "T1;mnkr;SLK;Kostnader;cost;Resultat;-574,1;-594,3;S1;3.2",
            "T1;mnkr;SLK;Resultat;result;;0;0,0;S1;3.2"),
        3,
        3,
        0,
        0);
    assertThat(amounts("T1")).containsExactly("125.9", null, "-574.1", "-594.3", "0", "0.0");
    counted(
        store.stored(
            "finance",
            MONEY,
            "T1;mnkr;SLK;Intäkter;revenue;Resultat;125,9;119,8;S1;3.2",
            "T1;mnkr;SLK;Kostnader;funding;Resultat;-574,1;-594,3;S1;3.2",
            "T1;mnkr;SLK;Resultat;result;;0;0,0;S1;3.2",
            "T1;mnkr;SLK;Eget kapital;equity;;22,4;;S1;3.3"),
        4,
        1,
        2,
        1);
    assertThat(amounts("T1"))
        .containsExactly("125.9", "119.8", "-574.1", "-594.3", "0", "0.0", "22.4", null);
    counted(
        store.stored("finance", MONEY, "T1;mnkr;SLK;Intäkter;revenue;Resultat;125,9;;S1;3.2"),
        1,
        0,
        1,
        0);
    assertThat(amounts("T1").subList(0, 2)).containsExactly("125.9", null);
  }

  @Test
  void aColumnThatALaterFileAddsIsNewAndTheOthersAreLeftAlone() throws SQLException {
    store.stored("finance", MONEY, "T2;mnkr;SLK;Intäkter;revenue;;1,0;2,0;S1;");
    ImportAnswer answer =
        store.stored(
            "finance",
            MONEY.replace("bokslut_2023;budget_2023", "prognos_2023-T2"),
            "T2;mnkr;SLK;Intäkter;revenue;;1,5;S1;");
    counted(answer, 1, 1, 0, 0);
    assertThat(amounts("T2")).containsExactly("1.0", "2.0", "1.5");
  }

  @Test
  void whatIsGivenLaterStandsAfterWhatWasGivenBefore() throws SQLException {
    store.stored("finance", MONEY, "T3;mnkr;SLK;B;cost;;1;1;S1;", "T3;mnkr;SLK;A;cost;;2;2;S1;");
    store.stored("finance", MONEY, "T3;mnkr;SLK;Ö;cost;;3;3;S1;", "T3;mnkr;SLK;B;cost;;9;1;S1;");
    assertThat(
            store.now(r -> finance.amounts(r.revision(), "T3")).stream()
                .map(AmountRow::line)
                .distinct())
        .containsExactly("B", "A", "Ö");
  }

  @Test
  void readersOfARestrictedIndicatorOutliveAFileThatDoesNotNameThem() throws SQLException {
    String header = TestStore.indicators().strip();
    store.edited(
        "indicators-with-readers",
        header + ";readers",
        "HEMLIG;Hemlig;antal;lower;0;A;prov;SLK;;restricted;;;;;;finance editor");
    ImportAnswer answer =
        store.stored(
            "indicators", header, "HEMLIG;Nytt namn;antal;lower;0;A;prov;SLK;;restricted;;;;;");
    counted(answer, 1, 0, 1, 0);
    assertThat(
            store.one(
                "select name || ': ' || readers from indicator"
                    + " where indicator = 'HEMLIG' and superseded_by is null"))
        .isEqualTo("Nytt namn: finance editor");
  }

  @Test
  void anIndicatorIsAsSecretAsBeforeWhenAFileSaysNothingAboutThat() throws SQLException {
    String known = "SPARR;%s;antal;lower;0;A;prov;SLK;;%s;;;;;";
    store.stored("indicators", TestStore.indicators(rows(known, "Namm", "restricted")));
    counted(store.stored("indicators", TestStore.indicators(rows(known, "Namm", ""))), 1, 0, 0, 1);
    counted(store.stored("indicators", TestStore.indicators(rows(known, "Namn", ""))), 1, 0, 1, 0);
    assertThat(store.column(SECRECY)).containsExactly("Namm restricted", "Namn restricted");
    ImportAnswer opened =
        store.take("indicators", TestStore.indicators(rows(known, "Namn", "public")));
    assertThat(opened.problems())
        .as("a file does not open what is restricted")
        .containsExactly(new Problem(2, "confidentiality", Problem.Code.NOT_ALLOWED, "public"));
    store.edited(
        "indicators-with-readers",
        TestStore.indicators().strip() + ";readers",
        "SPARR;Namn;antal;lower;0;A;prov;SLK;;public;;;;;;");
    store.stored("indicators", TestStore.indicators(rows(known, "Namnet", "")));
    assertThat(store.column(SECRECY)).endsWith("Namn public", "Namnet public");
  }

  @Test
  void theUnitOfATableWithAmountsIsNotChanged() {
    String table =
        "table;title;unit_of_money;deviation;costs_printed_as;credit_side_printed_as;order";
    store.stored("finance-tables", table, "E1;Tabell;mnkr;;;;8", "E2;Tabell;mnkr;;;;9");
    store.stored("finance-tables", table, "E1;Tabell;tkr;;;;8");
    store.stored("finance", MONEY, "E1;tkr;SLK;Intäkter;revenue;;1,0;2,0;S1;");
    store.stored(
        "costs",
        "table;unit_of_money;organisation;line;line_kind;parent_line;period;amount;qualifier;"
            + "funded_by_grant;funder;account;note;source;section",
        "E2;mnkr;SLK;Hyra;cost;;2023;1,0;exact;;;;;S1;");
    ImportAnswer answer =
        store.take("finance-tables", table, "E1;Tabell;kr;;;;8", "E2;Tabell;kr;;;;9");
    assertThat(answer.problems())
        .containsExactly(
            new Problem(2, "unit_of_money", Problem.Code.UNIT, "kr"),
            new Problem(3, "unit_of_money", Problem.Code.UNIT, "kr"));
    counted(store.stored("finance-tables", table, "E1;Ny titel;tkr;;;;8"), 1, 0, 1, 0);
  }

  private static String rows(String form, String... words) {
    return String.format(Locale.ROOT, form, (Object[]) words);
  }

  @Test
  void aReadingAsOfTheTimeOfAnImportIncludesIt() throws SQLException {
    ImportAnswer answer =
        store.stored("observations", TestStore.observations("TAL;GBG;2080;;;1;;;;;S1;;"));
    ImportRow row = log.find(answer.id().orElseThrow()).orElseThrow();
    assertThat(store.read(Optional.of(new AsOf(row.recordedAt())), Reading::revision))
        .isEqualTo(row.revision());
    assertThat(log.page(1, 0)).containsExactly(row);
  }

  private List<String> amounts(String table) {
    return store.now(r -> finance.amounts(r.revision(), table)).stream()
        .map(a -> a.amount() == null ? null : a.amount().toPlainString())
        .toList();
  }

  private static String file(List<String> rows) {
    return TestStore.observations(rows.toArray(String[]::new));
  }

  private static String one(Map<String, String> counts, String table, int more) {
    return Integer.toString(Integer.parseInt(counts.get(table)) + more);
  }

  private static void counted(
      ImportAnswer answer, int rows, int inserted, int revised, int unchanged) {
    assertThat(answer.problems()).isEmpty();
    assertThat(
            Arrays.asList(answer.rows(), answer.inserted(), answer.revised(), answer.unchanged()))
        .containsExactly(rows, inserted, revised, unchanged);
  }
}
