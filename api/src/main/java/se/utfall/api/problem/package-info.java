/**
 * What the service says when it cannot do what was asked: RFC 9457 problems.
 *
 * <p>Enter at {@link se.utfall.api.problem.ProblemException}: throw it with a detail that names the
 * argument and what is allowed. {@link se.utfall.api.problem.QueryParameters} refuses parameters
 * that a route does not know.
 *
 * <p>It is not the place where an answer is written; that is {@code se.utfall.api.page}, which
 * turns the same trouble into JSON for programs and a page for people.
 */
package se.utfall.api.problem;
