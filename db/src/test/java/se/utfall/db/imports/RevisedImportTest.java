package se.utfall.db.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.db.imports.Answers.counted;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.db.revision.AsOf;
import se.utfall.db.revision.Reading;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** What a file changes in a store that knows some of it already. */
@MicronautTest(transactional = false)
class RevisedImportTest implements WithDatabase {
  private static final String SECRECY =
      "select name || ' ' || confidentiality from indicator where indicator = 'SPARR'"
          + " order by revision";

  @Inject TestStore store;
  @Inject ImportLog log;

  @BeforeAll
  void begin() {
    store.begin();
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

  private static String file(List<String> rows) {
    return TestStore.observations(rows.toArray(String[]::new));
  }

  private static String one(Map<String, String> counts, String table, int more) {
    return Integer.toString(Integer.parseInt(counts.get(table)) + more);
  }
}
