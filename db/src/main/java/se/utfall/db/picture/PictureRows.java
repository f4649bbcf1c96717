package se.utfall.db.picture;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The SQL of issued pictures; {@link PictureRepository} says what belongs together. Whoever lacks a
 * role of the audience, or may not read one of the indicators as they are now, finds nothing.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PictureRows extends GenericRepository<PictureRow, String> {
  String VISIBLE =
      """
       coalesce(string_to_array(nullif(i.audience, ''), ' '), '{}') <@
           coalesce(string_to_array(nullif(:roles, ''), ' '), '{}')
        and not exists (
          select 1
          from indicator named
          where named.superseded_by is null
            and named.indicator = any (string_to_array(i.indicators, chr(10)))
            and not may_read(named.confidentiality, named.readers, :roles)
        )
      """;

  @Query(
      value =
          """
          select i.*, w.reason, w.withdrawn_by, w.withdrawn_at
          from issued_picture i left join picture_withdrawal w on w.picture = i.picture
          where i.picture = :picture and
          """
              + VISIBLE,
      nativeQuery = true)
  Optional<PictureRow> find(String picture, String roles);

  @Query(
      value =
          """
          select i.*, w.reason, w.withdrawn_by, w.withdrawn_at
          from issued_picture i left join picture_withdrawal w on w.picture = i.picture
          where i.issued_at <= :until and
          """
              + VISIBLE
              + " order by i.issued_at desc, i.picture offset :first limit :most",
      nativeQuery = true)
  List<PictureRow> part(String roles, Instant until, long first, int most);

  @Query(
      value =
          """
          select count(*) from issued_picture i
          where i.issued_at <= :until and
          """
              + VISIBLE,
      nativeQuery = true)
  long count(String roles, Instant until);

  @Query(
      value =
          """
          select count(*) from issued_picture i
          where i.issued_by = :by and i.issued_at > clock_timestamp() - interval '1 day'
          """,
      nativeQuery = true)
  long countOfDay(String by);

  @Query(
      value =
          """
          select i.*, w.reason, w.withdrawn_by, w.withdrawn_at
          from issued_picture i left join picture_withdrawal w on w.picture = i.picture
          where i.picture = :picture
          """,
      nativeQuery = true)
  Optional<PictureRow> any(String picture);

  @Query(
      value =
          """
          select i.picture
          from issued_picture i
          where i.sha256 = :sha256 and i.address = :address
            and i.data_version = :dataVersion and i.audience = :audience
          """,
      nativeQuery = true)
  Optional<String> same(String sha256, String address, String dataVersion, String audience);

  @Query(
      value =
          """
          insert into picture_withdrawal (picture, reason, withdrawn_by)
          select i.picture, :reason, :by from issued_picture i where i.picture = :picture
          on conflict (picture) do nothing
          """,
      nativeQuery = true,
      readOnly = false)
  int withdraw(String picture, String reason, String by);
}
