/**
 * How the program comes up and goes down.
 *
 * <p>Enter at {@link se.utfall.api.start.Command}: it reads the settings of the environment, starts
 * the database (its own, or checks the one it was given), then the service, and says one line with
 * the address. Whatever stands in the way is said in one Swedish sentence; the sentences are in
 * {@code console.properties}. On SIGTERM the requests under way are finished before the database is
 * stopped.
 *
 * <p>It is not where requests are answered; health, metrics and log lines are in {@code operation}.
 */
package se.utfall.api.start;
