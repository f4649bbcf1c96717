package se.utfall.api.charts;

import se.utfall.charts.spec.ChartSpec;

/**
 * A picture and what stands beside it, before it takes a form.
 *
 * @param spec what the picture shows
 * @param csv exactly what is drawn, as delimited text
 * @param description what the picture is, for programs: a record that becomes JSON
 * @param name a name to save it under, without ending
 */
public record Picture(ChartSpec spec, String csv, Object description, String name) {}
