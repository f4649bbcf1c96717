package se.utfall.db.imports;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The imports that were accepted. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ImportLog extends GenericRepository<ImportRow, Long> {

  /** How many files, told apart by their names, this author has sent. */
  @Query("select count(distinct file_name) from import where author = :author")
  long countFilesOf(String author);

  /** How many there are. */
  @Query("select count(*) from import")
  long count();

  /** Whether anybody but this author has sent one. */
  @Query("select exists (select from import where author <> :author)")
  boolean hasOtherAuthorThan(String author);

  /** One page, newest first. */
  @Query(
      """
      select i.import as id, i.kind, i.file_name, i.sha256, i.author,
             coalesce(r.recorded_at, i.recorded_at) as recorded_at, i.row_count as rows,
             i.inserted, i.revised, i.unchanged, i.revision
      from import i left join revision r on r.revision = i.revision
      order by i.import desc limit :size offset :skip""")
  List<ImportRow> page(int size, long skip);

  /** One import by its number. */
  @Query(
      """
      select i.import as id, i.kind, i.file_name, i.sha256, i.author,
             coalesce(r.recorded_at, i.recorded_at) as recorded_at, i.row_count as rows,
             i.inserted, i.revised, i.unchanged, i.revision
      from import i left join revision r on r.revision = i.revision
      where i.import = :id""")
  Optional<ImportRow> find(long id);

  /**
   * The reason that was given for it, for this reader: that of a correction of a figure may tell of
   * a figure that they may not see, and is for its author alone.
   */
  @Query(
      """
      select r.reason from import i join revision r on r.revision = i.revision
      where i.import = :id and r.reason is not null
        and (r.author = :reader or i.kind in ('event-corrections', 'event-removals'))""")
  Optional<String> reason(long id, String reader);
}
