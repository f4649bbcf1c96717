package se.utfall.db.figures;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/**
 * The indicators that a reader may see. {@code revision} and {@code roles} come from a {@link
 * se.utfall.db.revision.Reading}.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface IndicatorRepository extends GenericRepository<IndicatorRow, String> {

  /** All of them, in the order in which they were first given. */
  @Query(
      """
      select i.indicator as code, i.name, i.unit, i.better, i.decimals, i.frequency, i.theme, i.owner,
             i.description, i.confidentiality, i.target, i.target_kind, i.target_period,
             i.target_period_before, i.headline_area, i.headline_member, i.readers,
             exists (select from accumulation_at(:revision) c
              where c.indicator = i.indicator and c.accumulates = 'yes') as accumulates,
             (select count(*) from series s
              where s.indicator = i.indicator and s.revision <= :revision) as series_count
      from visible_indicator(:revision, :roles) i
      order by i.ordinal, i.indicator""")
  List<IndicatorRow> all(long revision, String roles);

  /** The codes of all of them. */
  @Query("select i.indicator from visible_indicator(:revision, :roles) i")
  List<String> codes(long revision, String roles);

  /** One of them; empty if there is none of this code, or none that the reader may see. */
  @Query(
      """
      select i.indicator as code, i.name, i.unit, i.better, i.decimals, i.frequency, i.theme, i.owner,
             i.description, i.confidentiality, i.target, i.target_kind, i.target_period,
             i.target_period_before, i.headline_area, i.headline_member, i.readers,
             exists (select from accumulation_at(:revision) c
              where c.indicator = i.indicator and c.accumulates = 'yes') as accumulates,
             (select count(*) from series s
              where s.indicator = i.indicator and s.revision <= :revision) as series_count
      from visible_indicator(:revision, :roles) i
      where i.indicator = :code""")
  Optional<IndicatorRow> find(long revision, String roles, String code);

  /** The members of their dimensions, in the order in which they were first given. */
  @Query(
      """
      select d.indicator, d.dimension, d.member, d.total_of
      from dimension_member_at(:revision) d
      join visible_indicator(:revision, :roles) i on i.indicator = d.indicator
      order by d.indicator, d.ordinal""")
  List<MemberRow> members(long revision, String roles);

  /** Whether there is an indicator of this code, seen or not: for refusing, never for telling. */
  @Query("select exists (select from indicator where indicator = :code)")
  boolean isStored(String code);
}
