/**
 * Runs a real PostgreSQL 17 for those who have none of their own.
 *
 * <p>Enter at {@link se.utfall.db.embedded.EmbeddedServer#start(java.nio.file.Path)}: it unpacks
 * the server binaries, creates a durable, password protected cluster in the data directory the
 * first time, starts it, watches it and stops it. Everything lies in the one data directory: {@code
 * postgresql-<version>-<platform>} (binaries), {@code pg17} (the store), {@code password}, {@code
 * lock} and {@code postgresql.log}.
 *
 * <p>It is not a connection pool and knows nothing of tables; it is not used when the service is
 * given a PostgreSQL of its own.
 */
package se.utfall.db.embedded;
