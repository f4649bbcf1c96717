package se.utfall.db.review;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The SQL of reviews; {@link ReviewRepository} says what belongs together in one transaction. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReviewRows extends GenericRepository<ReviewRow, String> {

  @Query(
      value =
          """
          select *
          from deviation_review
          where deviation = :deviation
          order by version desc
          limit 1
          """,
      nativeQuery = true)
  Optional<ReviewRow> latest(String deviation);

  @Query(
      value =
          """
          select distinct on (deviation) *
          from deviation_review
          order by deviation, version desc
          """,
      nativeQuery = true)
  List<ReviewRow> latestOfAll();

  @Query(
      value =
          """
          select distinct on (deviation) *
          from deviation_review
          where period = :period
          order by deviation, version desc
          """,
      nativeQuery = true)
  List<ReviewRow> latestOfPeriod(String period);

  @Query(
      value =
          """
          select *
          from deviation_review
          where deviation = :deviation
          order by version
          """,
      nativeQuery = true)
  List<ReviewRow> history(String deviation);

  /** One row if the version expected is the latest, none if it is not or another was faster. */
  @Query(
      value =
          """
          insert into deviation_review (deviation, version, finance_table, organisation, line,
            period, status, comment, action, owner, due, changed_by)
          select :deviation, known.version + 1, :financeTable, :organisation, :line,
            :period, :status, :comment, :action, :owner, :due, :changedBy
          from (
            select coalesce(max(version), 0) as version
            from deviation_review
            where deviation = :deviation
          ) known
          where known.version = :expected
          on conflict (deviation, version) do nothing
          """,
      nativeQuery = true,
      readOnly = false)
  int insert(
      String deviation,
      int expected,
      String financeTable,
      String organisation,
      String line,
      String period,
      String status,
      @Nullable String comment,
      @Nullable String action,
      @Nullable String owner,
      @Nullable LocalDate due,
      String changedBy);
}
