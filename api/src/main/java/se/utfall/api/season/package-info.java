/**
 * How the latest figure differs from the one before when what comes back every year is taken away:
 * {@code SeasonReader} turns values into a finding, {@code SeasonSentence} into the one sentence,
 * {@code SeasonMethod} answers programs under the name {@code decomposition}, {@code SeasonSide}
 * tells the page of the indicator when there is a season. The mathematics is in {@code
 * se.utfall.analytics.season}.
 */
package se.utfall.api.season;
