/**
 * What a picture shall show, in words and figures: a {@link se.utfall.charts.spec.ChartSpec} with
 * its series, points, events and target, and a {@link se.utfall.charts.spec.Layer} for the kinds
 * that hold the figures against limits, go on after them, or show money in lines and years instead
 * of series.
 *
 * <p>Enter at {@code ChartSpec}, or at {@link se.utfall.charts.spec.DashboardSpec} for several
 * figures and pictures on sheets. Every word that belongs to a figure ("drygt 70", "under 56",
 * "dold") comes ready with its point; nothing here computes, translates or reads figures. How it
 * looks is the business of {@code style} and {@code render}.
 */
package se.utfall.charts.spec;
