package se.utfall.db.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** The ways in which a right file may be written. */
@MicronautTest(transactional = false)
class ImportFormsTest implements WithDatabase {
  @Inject TestStore store;

  @BeforeAll
  void begin() {
    store.begin();
  }

  @Test
  void semicolonsWithDecimalCommas() throws SQLException {
    store.stored("observations", TestStore.observations("TAL;GBG;2001;;;1,50;;;;;S1;;"));
    assertThat(cell("2001"))
        .containsExactly("1.50", "1.50", "1.50", "exact", "A", "S1", null, null);
  }

  @Test
  void commasWithDecimalPointsAndQuotedDecimalCommas() throws SQLException {
    String file =
        TestStore.observations("TAL;GBG;2002;;;1.5;1.0;\"2,00\";approximate;E;S1;1.2;")
            .replace(';', ',');
    store.stored("observations", file);
    assertThat(cell("2002"))
        .containsExactly("1.5", "1.0", "2.00", "approximate", "E", "S1", "1.2", null);
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAndEmptyLines() throws SQLException {
    String file =
        "\ufeff"
            + TestStore.observations("TAL;GBG;2003;;;3;;;;;S1;;", "", "TAL;GBG;2004;;;4;;;;;S1;;")
                .replace("\n", "\r\n");
    assertThat(store.stored("observations", file).rows()).isEqualTo(2);
    assertThat(cell("2003").get(0)).isEqualTo("3");
    assertThat(cell("2004").get(0)).isEqualTo("4");
  }

  @Test
  void quotedCellsHoldSeparatorsQuotesTabsBackslashesAndLineBreaks() throws SQLException {
    store.stored(
        "observations",
        TestStore.observations(
            "TAL;GBG;2005;;;5;;;;;S1;\"3.1; del \"\"B\"\"\";\"rad ett\nrad två\r\n\t\\N \\. slut\""));
    assertThat(cell("2005").subList(6, 8))
        .containsExactly("3.1; del \"B\"", "rad ett\nrad två\r\n\t\\N \\. slut");
  }

  @Test
  void thousandsApartBySpacesAndSignsOfBothKinds() throws SQLException {
    store.stored(
        "observations",
        TestStore.observations(
            "TAL;GBG;2006;;;2 003 603;;;;;S1;;",
            "TAL;GBG;2007;;;2\u00a0003\u00a0603,5;;;;;S1;;",
            "TAL;GBG;2008;;;\u221222,9;;;;;S1;;",
            "TAL;GBG;2009;;;-22,9;;;;;S1;;",
            "TAL;GBG;2010;;;\u00a07,0\u202f;;;;;S1;;"));
    assertThat(
            store.column(
                "select value from observation join series using (series)"
                    + " where area = 'GBG' and period between '2006' and '2010' order by period"))
        .containsExactly("2003603", "2003603.5", "-22.9", "-22.9", "7.0");
  }

  @Test
  void theOrderOfColumnsAndSpacesAroundCellsAreFree() throws SQLException {
    store.stored(
        "observations",
        "source; period ;value;indicator;area;dimension;member;lower;upper;qualifier;status;section;note",
        " S1 ; 2011 ; 11 ;TAL; GBG ;;;;;;;;");
    assertThat(cell("2011").get(0)).isEqualTo("11");
  }

  @Test
  void everyFormOfPeriodIsStoredInItsCanonicalTextWithItsDays() throws SQLException {
    store.stored(
        "observations",
        TestStore.observations(
            "TAL;MAL;2020-A1;;;1;;;;;S1;;",
            "TAL;MAL;2020-S2;;;1;;;;;S1;;",
            "TAL;MAL;2020-T3;;;1;;;;;S1;;",
            "TAL;MAL;2020-Q1;;;1;;;;;S1;;",
            "TAL;MAL;2020-M02;;;1;;;;;S1;;",
            "TAL;MAL;2020-W53;;;1;;;;;S1;;",
            "TAL;MAL;2020-05-31;;;1;;;;;S1;;",
            "TAL;MAL;2020-01-01/P24M;;;1;;;;;S1;;"));
    assertThat(
            store.column(
                "select period || ' ' || period_from || ' ' || period_before from observation"
                    + " join series using (series) where area = 'MAL'"
                    + " order by period_from, period_before"))
        .containsExactly(
            "2020-Q1 2020-01-01 2020-04-01",
            "2020 2020-01-01 2021-01-01",
            "2020-01-01/P2Y 2020-01-01 2022-01-01",
            "2020-02 2020-02-01 2020-03-01",
            "2020-05-31 2020-05-31 2020-06-01",
            "2020-S2 2020-07-01 2021-01-01",
            "2020-T3 2020-09-01 2021-01-01",
            "2020-W53 2020-12-28 2021-01-04");
  }

  @Test
  void membersOfSeveralDimensionsMakeTheSameSeriesInEitherOrder() throws SQLException {
    store.stored(
        "observations", TestStore.observations("DELAT;GBG;2020;kön|ålder;män|18–;1;;;;;S1;;"));
    store.stored(
        "observations", TestStore.observations("DELAT;GBG;2021;ålder | kön;18– | män;2;;;;;S1;;"));
    assertThat(store.column("select members from series where indicator = 'DELAT'"))
        .containsExactly("{\"kön\":\"män\",\"ålder\":\"18–\"}");
  }

  @Test
  void qualifiersFillWhatTheyImply() throws SQLException {
    store.stored(
        "observations",
        TestStore.observations(
            "TAL;GBG-HIS;2001;;;70;;79;at_least;;S1;;",
            "TAL;GBG-HIS;2002;;;70;;;at_least;;S1;;",
            "TAL;GBG-HIS;2003;;;;;56;less_than;;S1;;",
            "TAL;GBG-HIS;2004;;;;1,3;1,6;range;E;S1;;",
            "TAL;GBG-HIS;2005;;;;;;missing;;S1;;",
            "TAL;GBG-HIS;2006;;;8;;;derived;;S1;;",
            "TAL;GBG-HIS;2007;;;;;;missing;Q;S1;;",
            "TAL;GBG-HIS;2008;;;;;;;Q;S1;;",
            "TAL;GBG-HIS;2009;;;;;;less_than;Q;S1;;",
            "TAL;GBG-HIS;2010;;;;;;withdrawn;;S1;;"));
    assertThat(
            store.rows(
                "select value, lower, upper, qualifier, status from observation"
                    + " join series using (series) where area = 'GBG-HIS' order by period"))
        .containsExactly(
            row("70", "70", "79", "at_least", "A"),
            row("70", "70", null, "at_least", "A"),
            row(null, null, "56", "less_than", "A"),
            row(null, "1.3", "1.6", "range", "E"),
            row(null, null, null, "missing", "M"),
            row("8", "8", "8", "derived", "A"),
            row(null, null, null, "missing", "Q"),
            row(null, null, null, "missing", "Q"),
            row(null, null, null, "less_than", "Q"),
            row(null, null, null, "withdrawn", "M"));
  }

  @Test
  void indicatorsAreInternalUnlessTheFileSaysOtherwise() throws SQLException {
    store.stored(
        "indicators",
        TestStore.indicators(
            "TYST;Tyst;antal;lower;0;A;prov;SLK;;;;;;;",
            "OPPEN;Öppen;antal;lower;0;A;prov;SLK;;public;;;;;"));
    assertThat(
            store.column(
                "select confidentiality from indicator where indicator in ('TYST', 'OPPEN')"
                    + " order by indicator"))
        .containsExactly("public", "internal");
  }

  @Test
  void theHashIsThatOfTheBytesSent() throws Exception {
    byte[] file = TestStore.observations("TAL;GBG;2030;;;1;;;;;S1;;").getBytes(UTF_8);
    ImportAnswer answer = store.take("observations", file, false);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
    assertThat(store.one("select sha256 from import where import = " + answer.id().orElseThrow()))
        .isEqualTo(HexFormat.of().formatHex(hash));
  }

  private List<String> cell(String period) throws SQLException {
    return store
        .rows(
            "select value, lower, upper, qualifier, status, source, section, note from observation"
                + " join series using (series) where indicator = 'TAL' and area = 'GBG'"
                + " and period = '"
                + period
                + "'")
        .get(0);
  }

  private static List<String> row(String... cells) {
    return Arrays.asList(cells);
  }
}
