package se.utfall.db.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** The database itself refuses to forget, whatever program asks it to. */
@MicronautTest(transactional = false)
class AppendOnlyTest implements WithDatabase {
  @Inject TestStore tests;

  @BeforeAll
  void begin() {
    tests.begin();
    tests.stored("observations", TestStore.observations("TAL;GBG;2001;;;1;;;;;S1;;"));
    tests.stored("observations", TestStore.observations("TAL;GBG;2001;;;2;;;;;S1;;"));
    tests.stored("organisations", "organisation;parent;aliases", "SLK;;");
    for (String outcome : new String[] {"1,0", "2,0"}) {
      tests.stored(
          "interim-reports",
          "through;period;unit_of_money;organisation;line;line_kind;budget;outcome;forecast;source;section",
          "2024-03;2024;mnkr;SLK;Rad;cost;;" + outcome + ";;S1;");
    }
    tests.stored("areas", "area;name;level;parent", "GBG;Gbg;kommun;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update observation set value = 3",
        "update observation set value = value",
        "update observation set note = 'x', superseded_by = 9 where superseded_by is null",
        "update observation set revision = 9",
        "update observation set superseded_by = null where superseded_by is not null",
        "update observation set superseded_by = 99 where superseded_by is not null",
        "delete from observation where false",
        "truncate observation cascade",
        "update area set name = 'x'",
        "update area set ordinal = 1",
        "update area set superseded_by = null where area = 'GBG' and superseded_by is not null",
        "delete from area",
        "update interim_report set outcome = 1",
        "update interim_report set superseded_by = null where superseded_by is not null",
        "delete from finance_grant",
        "update indicator set readers = 'x'",
        "update revision set recorded_at = now()",
        "delete from revision",
        "truncate revision cascade",
        "update import set author = 'x'",
        "delete from import",
        "update series set area = 'MAL'",
        "delete from series",
        "truncate series"
      })
  void historyCannotBeChanged(String sql) throws SQLException {
    Map<String, String> before = tests.counts();
    assertThatThrownBy(() -> tests.execute(sql))
        .isInstanceOfSatisfying(
            SQLException.class,
            refusal -> {
              assertThat(refusal.getSQLState()).isEqualTo("23000");
              assertThat(refusal.getMessage()).contains("append-only");
            });
    assertThat(tests.counts()).isEqualTo(before);
    assertThat(tests.column("select value from observation order by revision"))
        .containsExactly("1", "2");
  }

  @Test
  void everyTableWithVersionsIsGuardedWhateverItsName() throws SQLException {
    List<String> guarded =
        tests.column(
            "select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                + " where t.tgname = 'keep_rows' order by 1");
    List<String> versioned =
        tests.column(
            "select table_name from information_schema.columns where column_name = 'superseded_by'"
                + " and table_schema = current_schema()");
    assertThat(versioned).hasSizeGreaterThan(15);
    assertThat(guarded)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    versioned.stream(),
                    Stream.of(
                        "revision",
                        "import",
                        "series",
                        "deviation_review",
                        "issued_picture",
                        "issued_picture_file",
                        "picture_withdrawal"))
                .toList());
  }
}
