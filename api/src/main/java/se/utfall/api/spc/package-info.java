/**
 * Whether a series has changed by more than it always varies (statistical process control, XmR):
 * {@link se.utfall.api.spc.SpcReader} turns values into a finding, {@code SpcSentence} into the one
 * sentence that stands under the chart and in its alternative text, {@code SpcLayer} into what the
 * chart shows, {@code SpcMethod} answers programs. The mathematics is in {@code
 * se.utfall.analytics.spc}.
 */
package se.utfall.api.spc;
