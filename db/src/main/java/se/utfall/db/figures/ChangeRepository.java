package se.utfall.db.figures;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What has come to the store between two revisions. A cell is new when it had no value at the
 * earlier one, revised when it had another. Suppressed cells are left out, in either revision: that
 * one changed would already tell something.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ChangeRepository extends GenericRepository<IndicatorRow, String> {

  /** Rows {@code o} after one revision and up to another, and what their cells had before. */
  String CHANGED =
      """
       from observation o
       left join observation earlier on earlier.series = o.series and earlier.period = o.period
         and earlier.revision <= :since
         and (earlier.superseded_by is null or earlier.superseded_by > :since)
      """
          + Withheld.EVER
          + """
       where o.revision > :since and o.revision <= :revision
         and (o.superseded_by is null or o.superseded_by > :revision)
         and not w.held and (earlier.status is null or earlier.status <> 'Q')
      """;

  /** Whether a cell had another value before; for numbers without regard to their decimals. */
  String REVISED =
      """
       (earlier.value, earlier.lower, earlier.upper, earlier.qualifier, earlier.status)
         is distinct from (o.value, o.lower, o.upper, o.qualifier, o.status)
         and earlier.qualifier not in ('missing', 'withdrawn')
      """;

  /** The changes of each series. */
  String COUNTS =
      """
      select change.series, change.added, change.revised
      from (
        select o.series, count(*) filter (where
            (earlier.revision is null or earlier.qualifier in ('missing', 'withdrawn'))
            and o.qualifier not in ('missing', 'withdrawn')) as added,
          count(*) filter (where
      """
          + REVISED
          + ") as revised "
          + CHANGED;

  /** Ends {@link #COUNTS}. */
  String ENOUGH =
      """
        group by o.series) change
      where change.added > 0 or change.revised > 0""";

  /** The number of the last revision committed by a moment; 0 when there was none. */
  @Query(
      """
      select coalesce((select revision from revision
        where recorded_at <= :moment and revision <= :revision
        order by recorded_at desc limit 1), 0)""")
  long revisionAt(Instant moment, long revision);

  /** When a revision was committed; empty for one that is not there. */
  @Query("select recorded_at from revision where revision = :revision")
  Optional<Instant> recordedAt(long revision);

  /** The series that got values, or other values, after one revision and up to another. */
  @Query(
      """
      select distinct series from observation where revision > :since and revision <= :revision""")
  List<Long> touched(long since, long revision);

  /** How many values of each series are new or revised; series without such are not there. */
  @Query(COUNTS + ENOUGH)
  List<ChangeRow> counts(long revision, long since);

  /** The same of these series alone. */
  @Query(COUNTS + " and o.series = any(:series) " + ENOUGH)
  List<ChangeRow> countsOf(
      long revision, long since, @TypeDef(type = DataType.LONG_ARRAY) long[] series);

  /** The very cells that are counted as revised, of these series. */
  @Query("select o.series, o.period " + CHANGED + " and o.series = any(:series) and " + REVISED)
  List<RevisedRow> revised(
      long revision, long since, @TypeDef(type = DataType.LONG_ARRAY) long[] series);

  /** The printed money tables with new or revised amounts, in printed order. */
  @Query(
      """
      select t.finance_table, t.title, change.added, change.revised
      from (
        select o.finance_table, count(*) filter (where earlier.revision is null) as added,
          count(*) filter (where earlier.amount is distinct from o.amount
            and earlier.revision is not null) as revised
        from finance_amount o
        left join finance_amount earlier on earlier.finance_table = o.finance_table
          and earlier.organisation = o.organisation and earlier.line = o.line
          and earlier.scenario = o.scenario and earlier.period = o.period
          and earlier.revision <= :since
          and (earlier.superseded_by is null or earlier.superseded_by > :since)
        where o.revision > :since and o.revision <= :revision
          and (o.superseded_by is null or o.superseded_by > :revision)
        group by o.finance_table) change
      join finance_table_at(:revision) t on t.finance_table = change.finance_table
      where change.added > 0 or change.revised > 0
      order by t.print_order, t.ordinal""")
  List<TableChangeRow> tables(long revision, long since);

  /**
   * A series with new or revised values, whoever may see it.
   *
   * @param series number of the series
   * @param added new values
   * @param revised values that were another before
   */
  @Introspected
  record ChangeRow(long series, long added, long revised) {}

  /**
   * A cell with another value than before.
   *
   * @param series number of its series
   * @param period its period
   */
  @Introspected
  record RevisedRow(long series, String period) {}

  /**
   * A series with new or revised values.
   *
   * @param series number of the series
   * @param indicator code of its indicator
   * @param name name of the indicator
   * @param areaName name of its area
   * @param members members as a JSON object
   * @param added new values
   * @param revised values that were another before
   */
  record SeriesChangeRow(
      long series,
      String indicator,
      String name,
      String areaName,
      String members,
      long added,
      long revised) {}

  /**
   * A printed table with new or revised amounts.
   *
   * @param financeTable code of the table
   * @param title title as printed
   * @param added new amounts
   * @param revised amounts that were another before
   */
  @Introspected
  record TableChangeRow(String financeTable, String title, long added, long revised) {}
}
