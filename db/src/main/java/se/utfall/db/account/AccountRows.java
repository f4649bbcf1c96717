package se.utfall.db.account;

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

/** The SQL of accounts; {@link Accounts} says what belongs together in one transaction. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRows extends GenericRepository<Account, String> {

  @Query(
      value = "lock table account in share row exclusive mode",
      nativeQuery = true,
      readOnly = false)
  void lock();

  @Query(
      value =
          """
          select count(*)
          from account
          """,
      nativeQuery = true)
  long count();

  @Query(
      value =
          """
          select *
          from account
          where name = :name
          """,
      nativeQuery = true)
  Optional<Account> find(String name);

  @Query(
      value =
          """
          select *
          from account
          where name = :name
            and active
            and credentials_version = :version
            and not exists (select 1 from ended_session where session_id = :session)
          """,
      nativeQuery = true)
  Optional<Account> findInSession(String name, int version, UUID session);

  @Query(
      value =
          """
          select *
          from account
          order by active desc, name collate "C"
          """,
      nativeQuery = true)
  List<Account> list();

  @Query(
      value =
          """
          select exists (
            select 1
            from account
            where name <> :name
              and active
              and 'admin' = any (roles)
          )
          """,
      nativeQuery = true)
  boolean existsOtherAdmin(String name);

  @Query(
      value =
          """
          insert into account (name, password_hash, roles, active, created_by)
          values (:name, :hash, :roles, true, :createdBy)
          on conflict (name) do nothing
          """,
      nativeQuery = true,
      readOnly = false)
  int insert(
      String name,
      String hash,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> roles,
      String createdBy);

  @Query(
      value =
          """
          update account
          set roles = :roles
          where name = :name
          """,
      nativeQuery = true,
      readOnly = false)
  int updateRoles(String name, @TypeDef(type = DataType.STRING_ARRAY) List<String> roles);

  @Query(
      value =
          """
          update account
          set active = :active,
              credentials_version = credentials_version + 1
          where name = :name
          """,
      nativeQuery = true,
      readOnly = false)
  int updateActive(String name, boolean active);

  @Query(
      value =
          """
          update account
          set password_hash = :hash,
              password_changed_at = now(),
              credentials_version = credentials_version + 1
          where name = :name
          """,
      nativeQuery = true,
      readOnly = false)
  int updatePassword(String name, String hash);

  @Query(
      value =
          """
          insert into ended_session (session_id, expires_at)
          values (:session, :expiresAt)
          on conflict (session_id) do nothing
          """,
      nativeQuery = true,
      readOnly = false)
  int insertEndedSession(UUID session, Instant expiresAt);

  @Query(
      value =
          """
          delete from ended_session
          where expires_at < now()
          """,
      nativeQuery = true,
      readOnly = false)
  int deleteExpiredSessions();
}
