package se.utfall.db.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The packages and the queue of those that wait. Any number of instances take from it: each claims
 * the oldest that nobody works on, and says from time to time that it goes on; one that falls
 * silent loses its claim to the next that asks.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ReportPackages extends GenericRepository<ReportPackage, UUID> {

  /** Puts a package in the queue; without a moment it is of now, by the clock of the database. */
  @Query(
      value =
          """
          insert into report_package
            (package_id, owner, roles, title, file_form, language, as_of, items, total)
          select :packageId, :owner, :roles, :title, :fileForm, :language,
                 least(coalesce(cast(:asOf as timestamptz), clock_timestamp()), clock_timestamp()),
                 :items, :total
          where (select count(*) from report_package
                 where owner = :owner and status in ('queued', 'running')) < :most
          """,
      nativeQuery = true,
      readOnly = false)
  int insert(
      UUID packageId,
      String owner,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> roles,
      String title,
      String fileForm,
      String language,
      @Nullable Instant asOf,
      String items,
      int total,
      int most);

  /** The packages of a person, the newest first. */
  @Query(
      value =
          """
          select package_id, owner, roles, title, file_form, language, as_of, items, total, done,
                 status, problems, created_at, finished_at
          from report_package
          where owner = :owner
          order by created_at desc, package_id
          """,
      nativeQuery = true)
  List<ReportPackage> list(String owner);

  /** One of a person's packages. */
  @Query(
      value =
          """
          select package_id, owner, roles, title, file_form, language, as_of, items, total, done,
                 status, problems, created_at, finished_at
          from report_package
          where package_id = :packageId
            and owner = :owner
          """,
      nativeQuery = true)
  Optional<ReportPackage> find(UUID packageId, String owner);

  /** The file of a package that is done, as Base64 with line ends: a query gives no bytes. */
  @Query(
      value =
          """
          select encode(file_bytes, 'base64')
          from report_package
          where package_id = :packageId
            and owner = :owner
            and file_bytes is not null
          """,
      nativeQuery = true)
  Optional<String> file(UUID packageId, String owner);

  /**
   * Claims the oldest package that waits, or whose work has said nothing for so many seconds; 0
   * when there is none. One that has been begun too often is left to {@link #giveUp}.
   */
  @Query(
      value =
          """
          update report_package
          set status = 'running', claim = :claim, attempts = attempts + 1, done = 0,
              heartbeat_at = clock_timestamp()
          where package_id = (
            select package_id
            from report_package
            where attempts < :most
              and (status = 'queued'
                   or (status = 'running'
                       and heartbeat_at < clock_timestamp() - make_interval(secs => :silent)))
            order by created_at, package_id
            limit 1
            for update skip locked
          )
          """,
      nativeQuery = true,
      readOnly = false)
  int claim(UUID claim, int silent, int most);

  /** The package that a claim is on. */
  @Query(
      value =
          """
          select package_id, owner, roles, title, file_form, language, as_of, items, total, done,
                 status, problems, created_at, finished_at
          from report_package
          where claim = :claim
            and status = 'running'
          """,
      nativeQuery = true)
  Optional<ReportPackage> claimed(UUID claim);

  /** Says that the work goes on; 0 when it shall not: cancelled, or claimed by another. */
  @Query(
      value =
          """
          update report_package
          set done = :done, heartbeat_at = clock_timestamp()
          where package_id = :packageId
            and claim = :claim
            and status = 'running'
          """,
      nativeQuery = true,
      readOnly = false)
  int goOn(UUID packageId, UUID claim, int done);

  /** Ends the work with its file; 0 when the claim was lost. */
  @Query(
      value =
          """
          update report_package
          set status = 'done', done = total, file_bytes = :file, problems = :problems,
              finished_at = clock_timestamp()
          where package_id = :packageId
            and claim = :claim
            and status = 'running'
          """,
      nativeQuery = true,
      readOnly = false)
  int finish(UUID packageId, UUID claim, byte[] file, String problems);

  /** Ends the work without a file. */
  @Query(
      value =
          """
          update report_package
          set status = 'failed', problems = :problems, finished_at = clock_timestamp()
          where package_id = :packageId
            and claim = :claim
            and status = 'running'
          """,
      nativeQuery = true,
      readOnly = false)
  int fail(UUID packageId, UUID claim, String problems);

  /** Puts a package back in the queue, as when the instance is stopped. */
  @Query(
      value =
          """
          update report_package
          set status = 'queued', done = 0, attempts = attempts - 1
          where package_id = :packageId
            and claim = :claim
            and status = 'running'
          """,
      nativeQuery = true,
      readOnly = false)
  int putBack(UUID packageId, UUID claim);

  /** Ends those that have been begun too often and have fallen silent. */
  @Query(
      value =
          """
          update report_package
          set status = 'failed', problems = :problems, finished_at = clock_timestamp()
          where status = 'running'
            and attempts >= :most
            and heartbeat_at < clock_timestamp() - make_interval(secs => :silent)
          """,
      nativeQuery = true,
      readOnly = false)
  int giveUp(int silent, int most, String problems);

  /** Cancels a package that is not finished; 0 when it is, or there is none. */
  @Query(
      value =
          """
          update report_package
          set status = 'cancelled', finished_at = clock_timestamp()
          where package_id = :packageId
            and owner = :owner
            and status in ('queued', 'running')
          """,
      nativeQuery = true,
      readOnly = false)
  int cancel(UUID packageId, String owner);

  /** Removes those that were finished so many days ago, with their files. */
  @Query(
      value =
          """
          delete from report_package
          where finished_at < clock_timestamp() - make_interval(days => :days)
          """,
      nativeQuery = true,
      readOnly = false)
  int removeOlderThan(int days);
}
