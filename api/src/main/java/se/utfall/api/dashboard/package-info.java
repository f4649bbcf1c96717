/**
 * Views that a person puts together of indicators and areas and comes back to: shown as a page, on
 * a full screen, as a PDF and as JSON.
 *
 * <p>Enter at {@link se.utfall.api.dashboard.DashboardPageController} (pages) and {@link
 * se.utfall.api.dashboard.DashboardController} (programs). {@link
 * se.utfall.api.dashboard.DashboardUse} makes what all of them show, with the rights of whoever
 * reads: a tile that they may not see says so and nothing more.
 *
 * <p>No figure, sentence or picture is made here: they are those of the overview and of the page of
 * the indicator.
 */
package se.utfall.api.dashboard;
