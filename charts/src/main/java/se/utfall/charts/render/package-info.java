/**
 * From a chart specification to the bytes of a picture: {@link
 * se.utfall.charts.render.ChartRenderer} for whole pictures, {@link
 * se.utfall.charts.render.Sparkline} for the small ones in tables, {@link
 * se.utfall.charts.render.DashboardRenderer} for sheets of several.
 *
 * <p>XChart paints what lies inside the plot; the frame around it, every letter and the placing of
 * every label are ours. No type of XChart leaves this package, and no other package sees it. Words,
 * figures and their order come with the specification.
 */
package se.utfall.charts.render;
