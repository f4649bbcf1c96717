package se.utfall.db.search;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/**
 * Finds by words. {@code revision} and {@code roles} come from a {@link
 * se.utfall.db.revision.Reading}.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SearchRepository extends GenericRepository<HitRow, String> {

  /** The words that a question asks for, in its order; none when it holds no letter or digit. */
  @Query("select spelled, folded, stem from search_word(:question) order by place")
  List<AskedWord> words(String question);

  /**
   * What holds all the words of a question, the best first.
   *
   * @param paths paths of pages of the service
   * @param titles their titles, in the same order
   */
  @Query(
      """
      select kind, code, title, text, place, part, period
      from search_hit(:revision, :roles, :question, :paths, :titles)""")
  List<HitRow> hits(
      long revision,
      String roles,
      String question,
      @TypeDef(type = DataType.STRING_ARRAY) String[] paths,
      @TypeDef(type = DataType.STRING_ARRAY) String[] titles);

  /** The words that something can be found by, the most used first. */
  @Query(
      """
      select spelled, folded from search_vocabulary(:revision, :roles)
      order by used desc, spelled""")
  List<KnownWord> vocabulary(long revision, String roles);
}
