/**
 * Answers: does a series vary as it always does, or has something happened to it?
 *
 * <p>Enter through {@link se.utfall.analytics.spc.SpcAnalysis}, an XmR chart (individual values and
 * their moving ranges) with the settings of {@link se.utfall.analytics.spc.SpcSettings}, among them
 * a named {@link se.utfall.analytics.spc.RuleSet}. What people have decided of the chart – better
 * direction, target, rebases, baseline – comes as {@link se.utfall.analytics.spc.Decisions}. {@link
 * se.utfall.analytics.spc.SpcResult} holds all that is drawn and said.
 *
 * <p>It never starts new limits by itself: a rebase is a human decision with a reason.
 */
package se.utfall.analytics.spc;
