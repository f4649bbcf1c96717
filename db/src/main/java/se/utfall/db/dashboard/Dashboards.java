package se.utfall.db.dashboard;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The views that people have put together. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Dashboards extends GenericRepository<Dashboard, String> {

  /** Those of a person, by title. */
  @Query(
      value =
          """
          select *
          from dashboard
          where owner = :owner
          order by title, slug
          """,
      nativeQuery = true)
  List<Dashboard> list(String owner);

  /**
   * One that a person may open: their own, or one that is shared.
   *
   * @param reader the account of the person; empty for who has not logged in
   */
  @Query(
      value =
          """
          select *
          from dashboard
          where slug = :slug
            and (is_shared or owner = :reader)
          """,
      nativeQuery = true)
  Optional<Dashboard> find(String slug, String reader);

  /** Keeps a new one; 0 when the person has one of that title or as many as is allowed. */
  @Query(
      value =
          """
          insert into dashboard (slug, owner, title, purpose, is_shared, tiles)
          select :slug, :owner, :title, :purpose, :isShared, :tiles
          where (select count(*) from dashboard where owner = :owner) < :most
          on conflict (owner, title) do nothing
          """,
      nativeQuery = true,
      readOnly = false)
  int insert(
      String slug,
      String owner,
      String title,
      String purpose,
      boolean isShared,
      String tiles,
      int most);

  /**
   * Writes over the version that was seen; 0 when another has come in between. Called within {@link
   * se.utfall.db.naming.UniqueName#written}, since the person may have another of that title.
   */
  @Query(
      value =
          """
          update dashboard
          set title = :title,
              purpose = :purpose,
              is_shared = :isShared,
              tiles = :tiles,
              version = version + 1,
              changed_at = clock_timestamp()
          where slug = :slug
            and version = :seen
          """,
      nativeQuery = true,
      readOnly = false)
  int update(String slug, int seen, String title, String purpose, boolean isShared, String tiles);

  /** Removes one of a person's; 0 when there is none. */
  @Query(
      value =
          """
          delete from dashboard
          where slug = :slug
            and owner = :owner
          """,
      nativeQuery = true,
      readOnly = false)
  int delete(String slug, String owner);
}
