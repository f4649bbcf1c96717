package se.utfall.db.figures;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/**
 * What has come to the store between two revisions, of what a reader may see. A cell is new when it
 * had no value at the earlier one, revised when it had another. Suppressed cells are left out, in
 * either revision: that one changed would already tell something.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ChangeRepository extends GenericRepository<IndicatorRow, String> {

  /** The number of the last revision committed by a moment; 0 when there was none. */
  @Query(
      "select coalesce(max(revision), 0) from revision where recorded_at <= :moment and revision <= :revision")
  long revisionAt(Instant moment, long revision);

  /** The series with new or revised values, those of one indicator together, in editorial order. */
  @Query(
      """
      select s.series, i.indicator, i.name, a.name as area_name, s.members, change.added, change.revised
      from (
        select o.series, count(*) filter (where
            (earlier.revision is null or earlier.qualifier in ('missing', 'withdrawn'))
            and o.qualifier not in ('missing', 'withdrawn')) as added,
          count(*) filter (where (earlier.value, earlier.lower, earlier.upper, earlier.qualifier, earlier.status)
            is distinct from (o.value, o.lower, o.upper, o.qualifier, o.status)
            and earlier.qualifier not in ('missing', 'withdrawn')) as revised
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
        group by o.series) change
      join series s on s.series = change.series
      join visible_indicator(:revision, :roles) i on i.indicator = s.indicator
      join area_at(:revision) a on a.area = s.area
      where change.added > 0 or change.revised > 0
      order by i.ordinal, a.ordinal, s.series""")
  List<SeriesChangeRow> series(long revision, String roles, long since);

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
  @Introspected
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
