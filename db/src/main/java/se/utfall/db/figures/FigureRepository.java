package se.utfall.db.figures;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/**
 * Series and values of the indicators that a reader may see. {@code revision} and {@code roles}
 * come from a {@link se.utfall.db.revision.Reading}. Of what is suppressed no figure and no note is
 * ever read.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface FigureRepository extends GenericRepository<IndicatorRow, String> {

  /** The series of one indicator, in the order of areas and members. */
  @Query(
      """
      select s.series, s.indicator, s.area, a.name as area_name, s.members
      from series s
      join visible_indicator(:revision, :roles) i on i.indicator = s.indicator
      join area_at(:revision) a on a.area = s.area
      where s.indicator = :indicator and s.revision <= :revision
      order by a.ordinal, (
        select array_agg(d.ordinal order by d.dimension) from dimension_member_at(:revision) d
        where d.indicator = s.indicator and s.members::jsonb ->> d.dimension = d.member), s.series""")
  List<SeriesRow> seriesOf(long revision, String roles, String indicator);

  /** The series of every indicator. */
  @Query(
      """
      select s.series, s.indicator, s.area, a.name as area_name, s.members
      from series s
      join visible_indicator(:revision, :roles) i on i.indicator = s.indicator
      join area_at(:revision) a on a.area = s.area
      left join (
        select m.indicator, m.members, array_agg(d.ordinal order by d.dimension) as ordinals
        from (select distinct indicator, members from series) m
        join dimension_member_at(:revision) d on d.indicator = m.indicator
          and m.members::jsonb ->> d.dimension = d.member
        group by m.indicator, m.members) p on p.indicator = s.indicator and p.members = s.members
      where s.revision <= :revision
      order by i.ordinal, a.ordinal, p.ordinals, s.series""")
  List<SeriesRow> allSeries(long revision, String roles);

  /**
   * A mark that is another when anything has changed of which series there are, how they are named
   * and ordered, and who may see them: for a reading that is not of the past. New values of series
   * that are known leave it as it is.
   */
  @Query(
      """
      select concat_ws(' ', last.series, last.revision, r.recorded_at)
      from (
        select max(newest.series) as series, max(newest.revision) as revision
        from (
          (select series, revision from series order by series desc limit 1)
          union all select 0, max(revision) from indicator
          union all select 0, max(revision) from area
          union all select 0, max(revision) from dimension_member) newest) last
      left join revision r on r.revision = last.revision""")
  String layoutMark();

  /** The values of these series, each in the order of its periods. */
  @Query(
      Observed.COLUMNS
          + """
      from observation_at(:revision) o
      """
          + Observed.VISIBLE
          + Withheld.EVER
          + """
      where o.series = any(:series)
      order by o.series, o.period_from, o.period_before, o.period""")
  List<ObservationRow> observations(
      long revision, String roles, @TypeDef(type = DataType.LONG_ARRAY) long[] series);

  /**
   * The value of each of these series in the period that stands at the same place; none where there
   * is none.
   */
  @Query(
      Observed.COLUMNS
          + """
      from unnest(cast(:series as bigint[]), cast(:periods as text[])) wanted (series, period)
      join observation_at(:revision) o on o.series = wanted.series and o.period = wanted.period
      """
          + Observed.VISIBLE
          + Withheld.EVER)
  List<ObservationRow> observationsIn(
      long revision,
      String roles,
      @TypeDef(type = DataType.LONG_ARRAY) long[] series,
      @TypeDef(type = DataType.STRING_ARRAY) String[] periods);

  /** The values of these series that break them (SDMX status B). */
  @Query(
      Observed.COLUMNS
          + """
      from observation_at(:revision) o
      """
          + Observed.VISIBLE
          + Withheld.EVER
          + """
      where o.series = any(:series) and o.status = 'B' and not w.held""")
  List<ObservationRow> breaks(
      long revision, String roles, @TypeDef(type = DataType.LONG_ARRAY) long[] series);

  /** The latest value of every series as known now: for a reading that is not of the past. */
  @Query(
      Observed.COLUMNS
          + """
      from latest_observation o
      """
          + Observed.VISIBLE
          + Withheld.NOW)
  List<ObservationRow> latestNow(long revision, String roles);

  /** The latest value of every series as known at a revision that has passed. */
  @Query(
      Observed.COLUMNS
          + """
      from series s
      join visible_indicator(:revision, :roles) i on i.indicator = s.indicator
      cross join lateral (
        select * from observation_at(:revision) known where known.series = s.series
        order by known.period_from desc, known.period_before desc, known.period desc limit 1) o
      join revision r on r.revision = o.revision
      """
          + Withheld.EVER)
  List<ObservationRow> latestThen(long revision, String roles);

  /**
   * Every value that the cells of one indicator have had, oldest first within a cell; empty texts
   * ask for all.
   */
  @Query(
      """
      select o.series, s.area, s.members, o.period,
      """
          + Withheld.COLUMNS
          + """
      , o.revision, r.recorded_at,
             later.recorded_at as superseded_at, r.author, f.import as import_id, f.file_name,
             case when not w.held then r.reason end as reason
      from observation o
      join series s on s.series = o.series
      join visible_indicator(:revision, :roles) i on i.indicator = s.indicator
      join revision r on r.revision = o.revision
      left join revision later on later.revision = o.superseded_by and o.superseded_by <= :revision
      left join import f on f.revision = o.revision
      """
          + Withheld.EVER
          + """
      where s.indicator = :indicator and o.revision <= :revision
        and (:area = '' or s.area = :area) and (:period = '' or o.period = :period)
      order by s.series, o.period_from, o.period_before, o.period, o.revision""")
  List<CellVersionRow> versions(
      long revision, String roles, String indicator, String area, String period);
}
