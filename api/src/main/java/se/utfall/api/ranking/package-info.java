/**
 * In what order areas stand, and how much of that order chance could have made.
 *
 * <p>{@code RankingMethod} answers programs, {@code RankingSentence} says it. With a denominator
 * the possible ranks allow for chance; without, only for what the sources leave open, and the
 * sentence says so. The mathematics is in {@code se.utfall.analytics.ranking}.
 */
package se.utfall.api.ranking;
