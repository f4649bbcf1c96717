/**
 * Whether the level of a series has shifted, about when and from what to what: {@code
 * ChangePointReader} turns values into a finding, {@code ChangePointSentence} into the one
 * sentence, {@code ChangePointMethod} answers programs, {@code ChangePointSide} tells the page of
 * the indicator when there is a shift. The mathematics is in {@code
 * se.utfall.analytics.changepoint}.
 */
package se.utfall.api.changepoint;
