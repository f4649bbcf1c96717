package se.utfall.db.visit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;

/** When people last opened the overview. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface VisitRepository extends GenericRepository<VisitRepository.VisitRow, String> {

  /**
   * Notes that a person opens the overview now, and tells when their visit before this one ended.
   * What is opened within half an hour of the last time belongs to the same visit.
   */
  @Query(
      value =
          """
          with noted as (
            insert into visit (account, seen_at) values (:account, now())
            on conflict (account) do update set
              before_at = case when visit.seen_at < now() - interval '30 minutes'
                then visit.seen_at else visit.before_at end,
              seen_at = now()
            returning account, before_at)
          select account, before_at from noted""",
      nativeQuery = true,
      readOnly = false)
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  VisitRow note(String account);

  /**
   * A visit.
   *
   * @param account the account of the person
   * @param beforeAt when their visit before this one ended; null at the first
   */
  @MappedEntity("visit")
  record VisitRow(@Id String account, @Nullable Instant beforeAt) {}
}
