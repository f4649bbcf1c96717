package se.utfall.db.catalogue;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Areas, sources, events and rebases as known at a revision, in the order in which they were first
 * given.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CatalogueRepository
    extends GenericRepository<CatalogueRepository.AreaRow, String> {

  /** All areas. */
  @Query("select area, name, level, parent from area_at(:revision) order by ordinal, area")
  List<AreaRow> areas(long revision);

  /** All sources. */
  @Query(
      "select source, title, issued, issued_before, reference from source_at(:revision) order by ordinal, source")
  List<SourceRow> sources(long revision);

  /** All events, by their start. */
  @Query(
      """
      select start_period, start_period_from, start_period_before, end_period, end_period_before,
             area, type, title, source
      from event_at(:revision) order by start_period_from, start_period_before, ordinal""")
  List<EventRow> events(long revision);

  /** The rebases of all indicators, by their start. */
  @Query(
      """
      select b.indicator, b.start_period, b.reason, r.author, r.recorded_at
      from rebase_at(:revision) b join revision r on r.revision = b.revision
      order by b.start_period_from, b.start_period""")
  List<RebaseRow> rebases(long revision);

  /** The rebases of an indicator, by their start. */
  @Query(
      """
      select b.indicator, b.start_period, b.reason, r.author, r.recorded_at
      from rebase_at(:revision) b join revision r on r.revision = b.revision
      where b.indicator = :indicator order by b.start_period_from, b.start_period""")
  List<RebaseRow> rebases(long revision, String indicator);

  /**
   * An area.
   *
   * @param area its code
   * @param name its name
   * @param level kommun, stadsområde, mellanområde or primärområde
   * @param parent code of the area it is a part of; null for a municipality
   */
  @MappedEntity("area")
  record AreaRow(@Id String area, String name, String level, @Nullable String parent) {}

  /**
   * A source.
   *
   * @param source its code
   * @param title its title
   * @param issued when it was issued, as a period
   * @param issuedBefore day after the last day of that period
   * @param reference registration number; null if it has none
   */
  @Introspected
  record SourceRow(
      String source,
      String title,
      String issued,
      LocalDate issuedBefore,
      @Nullable String reference) {}

  /**
   * An event.
   *
   * @param startPeriod when it began, as exactly as the source says
   * @param startPeriodFrom first day of that period
   * @param startPeriodBefore day after its last day
   * @param endPeriod when it ended; null for a moment or for what goes on
   * @param endPeriodBefore day after its last day; null likewise
   * @param area code of the area
   * @param type kind of event
   * @param title what happened
   * @param source code of the source
   */
  @Introspected
  record EventRow(
      String startPeriod,
      LocalDate startPeriodFrom,
      LocalDate startPeriodBefore,
      @Nullable String endPeriod,
      @Nullable LocalDate endPeriodBefore,
      String area,
      String type,
      String title,
      String source) {}

  /**
   * A rebase.
   *
   * @param indicator code of the indicator
   * @param startPeriod first period of the new limits
   * @param reason why
   * @param author who decided
   * @param recordedAt when it was written down
   */
  @Introspected
  record RebaseRow(
      String indicator, String startPeriod, String reason, String author, Instant recordedAt) {}
}
