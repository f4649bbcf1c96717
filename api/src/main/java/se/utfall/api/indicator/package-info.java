/**
 * The list of indicators and the page of one: chart, finding, table, what the figure is, how it was
 * computed, events, versions and downloads. {@link se.utfall.api.indicator.IndicatorUse} reads and
 * finds, the templates show.
 */
package se.utfall.api.indicator;
