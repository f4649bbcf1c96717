/**
 * Whether two series go together: {@code CorrelationMethod} pairs them by period and answers
 * programs, {@code CorrelationSentence} builds the one sentence, which never speaks of cause and
 * tells when both series only have a direction or a season in common. The mathematics is in {@code
 * se.utfall.analytics.correlation}.
 */
package se.utfall.api.correlation;
