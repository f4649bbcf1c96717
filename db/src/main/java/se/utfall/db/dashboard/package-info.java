/**
 * Views that people put together of indicators and areas: what is in them and who may open them.
 *
 * <p>Enter at {@link se.utfall.db.dashboard.Dashboards}. Their tiles are kept as the text they came
 * in; what they mean is known by the service. Figures are not here, and no revision: a view is work
 * in progress, the figures in it are not.
 */
package se.utfall.db.dashboard;
