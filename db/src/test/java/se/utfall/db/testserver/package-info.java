/**
 * The real PostgreSQL for tests, in {@code db} and (as test-jar) in {@code api}.
 *
 * <p>A test of the service or of a repository bean writes {@code @MicronautTest class XTest
 * implements WithDatabase} and has a migrated database of its own behind {@code
 * datasources.default}. A plain JDBC test asks {@link se.utfall.db.testserver.TestServer} for an
 * empty or a migrated database. One server runs per test process, started by the first who asks.
 *
 * <p>It is not the server of the service: what is committed here is not forced to disk.
 */
package se.utfall.db.testserver;
