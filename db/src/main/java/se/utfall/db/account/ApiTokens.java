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

/** The tokens of programs, found by the hash of what the program shows. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ApiTokens extends GenericRepository<ApiToken, UUID> {

  /** Keeps a token under the identity given. */
  @Query(
      value =
          """
          insert into api_token (token_id, name, token_sha256, owner, roles, expires_at)
          values (:tokenId, :name, :sha256, :owner, :roles, :expiresAt)
          """,
      nativeQuery = true,
      readOnly = false)
  void insert(
      UUID tokenId,
      String name,
      String sha256,
      String owner,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> roles,
      Instant expiresAt);

  /**
   * The token with that hash, unless it has expired, was revoked, its owner is inactive or has
   * changed the password since it was issued.
   */
  @Query(
      value =
          """
          select t.token_id, t.owner, t.roles as token_roles, a.roles as owner_roles
          from api_token t
          join account a on a.name = t.owner
          where t.token_sha256 = :sha256
            and t.revoked_at is null
            and t.expires_at > now()
            and a.active
            and t.created_at >= a.password_changed_at
          """,
      nativeQuery = true)
  Optional<LiveToken> findLive(String sha256);

  /** Notes that a token was used; at most one write a minute. */
  @Query(
      value =
          """
          update api_token
          set last_used_at = now()
          where token_id = :tokenId
            and (last_used_at is null or last_used_at < now() - interval '1 minute')
          """,
      nativeQuery = true,
      readOnly = false)
  void touch(UUID tokenId);

  /** One token, whatever its state. */
  @Query(
      value =
          """
          select token_id, name, owner, roles, created_at, expires_at, revoked_at, last_used_at
          from api_token
          where token_id = :tokenId
          """,
      nativeQuery = true)
  Optional<ApiToken> find(UUID tokenId);

  /** Tokens from the newest on, of everyone when {@code everyone}, else of the owner. */
  @Query(
      value =
          """
          select token_id, name, owner, roles, created_at, expires_at, revoked_at, last_used_at
          from api_token
          where :everyone or owner = :owner
          order by created_at desc, token_id
          limit :size offset :start
          """,
      nativeQuery = true)
  List<ApiToken> list(String owner, boolean everyone, int size, long start);

  /** How many tokens {@link #list} has on all its pages. */
  @Query(
      value =
          """
          select count(*)
          from api_token
          where :everyone or owner = :owner
          """,
      nativeQuery = true)
  long count(String owner, boolean everyone);

  /** Revokes a token; once revoked it keeps its first time. */
  @Query(
      value =
          """
          update api_token
          set revoked_at = now()
          where token_id = :tokenId
            and revoked_at is null
          """,
      nativeQuery = true,
      readOnly = false)
  void revoke(UUID tokenId);
}
