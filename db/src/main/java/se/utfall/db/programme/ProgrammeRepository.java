package se.utfall.db.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Programme answers, scales and areas to improve as known at a revision, in printed order. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ProgrammeRepository
    extends GenericRepository<ProgrammeRepository.ScaleRow, String> {

  /** All answers with their rank and label. */
  @Query(
      """
      select p.plan, p.item, p.title, p.board, p.survey, p.scale, p.answer, s.rank, s.label, p.source
      from programme_answer_at(:revision) p
      join programme_scale_at(:revision) s on s.scale = p.scale and s.answer = p.answer
      order by p.ordinal""")
  List<AnswerRow> answers(long revision);

  /** All steps of all scales. */
  @Query("select scale, answer, rank, label from programme_scale_at(:revision) order by ordinal")
  List<ScaleRow> scales(long revision);

  /** When the newest answer was recorded; empty without any. */
  @Query(
      """
      select max(r.recorded_at)
      from programme_answer_at(:revision) p join revision r on r.revision = p.revision""")
  Optional<Instant> recordedAt(long revision);

  /** What a programme should do better, by year. */
  @Query(
      """
      select programme, period, area, source, section from improvement_area_at(:revision)
      where programme = :programme order by period_from, ordinal""")
  List<ImprovementAreaRow> improvementAreas(long revision, String programme);

  /**
   * An answer.
   *
   * @param plan plan or programme
   * @param item number of the strategy, or samlad
   * @param title title of the strategy
   * @param board board that answered
   * @param survey period of the survey
   * @param scale scale of the answer
   * @param answer the answer as given
   * @param rank its rank on the scale, higher is better; ordinal
   * @param label what it means
   * @param source code of the source
   */
  @Serdeable
  record AnswerRow(
      String plan,
      String item,
      String title,
      String board,
      String survey,
      String scale,
      String answer,
      int rank,
      String label,
      String source) {}

  /**
   * A step of a scale.
   *
   * @param scale name of the scale
   * @param answer the answer as given
   * @param rank its rank, higher is better; ordinal
   * @param label what it means
   */
  @MappedEntity("programme_scale")
  @Serdeable
  record ScaleRow(@Id String scale, String answer, int rank, String label) {}

  /**
   * An area to improve.
   *
   * @param programme code of the programme
   * @param period year of the account that names it
   * @param area the area in the words of the source
   * @param source code of the source
   * @param section section of the source; null if it has none
   */
  @Serdeable
  record ImprovementAreaRow(
      String programme, String period, String area, String source, @Nullable String section) {}
}
