/**
 * Whether a single figure reaches its target, its bounds included: {@link
 * se.utfall.analytics.attainment.Attainment}. Whether a process will go on reaching it is another
 * question, which {@link se.utfall.analytics.spc.Assurance} answers.
 */
package se.utfall.analytics.attainment;
