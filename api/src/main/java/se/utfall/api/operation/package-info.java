/**
 * What those who run the service look at: is it alive, what does it do, what went wrong.
 *
 * <p>{@link se.utfall.api.operation.HealthController} answers {@code /health} without the database
 * and {@code /health/readiness} with it; {@code /prometheus} is Micrometer's. {@link
 * se.utfall.api.operation.RequestLog} gives each request an identity, puts it on every log line and
 * writes one line per answer.
 *
 * <p>It is not the audit log of who did what to the figures: no line here names a user.
 */
package se.utfall.api.operation;
