package se.utfall.db.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SigningKeyRows extends GenericRepository<SigningKey, String> {

  @Query(
      value =
          """
          insert into signing_key (purpose, key_base64)
          values (:purpose, :keyBase64)
          on conflict (purpose) do nothing
          """,
      nativeQuery = true,
      readOnly = false)
  int insert(String purpose, String keyBase64);

  @Query(
      value =
          """
          select key_base64
          from signing_key
          where purpose = :purpose
          """,
      nativeQuery = true)
  String find(String purpose);
}
