package se.utfall.db.report;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people have picked for reports; everyone sees their own. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ReportSelections extends GenericRepository<ReportSelection, UUID> {

  /** Those of a person, by name. */
  @Query(
      value =
          """
          select *
          from report_selection
          where owner = :owner
          order by name, selection_id
          """,
      nativeQuery = true)
  List<ReportSelection> list(String owner);

  /** One of a person's. */
  @Query(
      value =
          """
          select *
          from report_selection
          where selection_id = :selectionId
            and owner = :owner
          """,
      nativeQuery = true)
  Optional<ReportSelection> find(UUID selectionId, String owner);

  /** Keeps a new one; 0 when the person has one of that name or as many as is allowed. */
  @Query(
      value =
          """
          insert into report_selection (selection_id, owner, name, items)
          select :selectionId, :owner, :name, :items
          where (select count(*) from report_selection where owner = :owner) < :most
          on conflict (owner, name) do nothing
          """,
      nativeQuery = true,
      readOnly = false)
  int insert(UUID selectionId, String owner, String name, String items, int most);

  /**
   * Writes over the version that was seen; 0 when another has come in between. Called within {@link
   * se.utfall.db.naming.UniqueName#written}, since the person may have another of that name.
   */
  @Query(
      value =
          """
          update report_selection
          set name = :name, items = :items, version = version + 1, changed_at = clock_timestamp()
          where selection_id = :selectionId
            and owner = :owner
            and version = :seen
          """,
      nativeQuery = true,
      readOnly = false)
  int update(UUID selectionId, String owner, int seen, String name, String items);

  /** Removes one; 0 when there is none. */
  @Query(
      value =
          """
          delete from report_selection
          where selection_id = :selectionId
            and owner = :owner
          """,
      nativeQuery = true,
      readOnly = false)
  int delete(UUID selectionId, String owner);
}
