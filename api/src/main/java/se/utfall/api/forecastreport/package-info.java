/**
 * What reports during a year said that it would become, and how near they came. {@link
 * se.utfall.api.forecastreport.ForecastReportReader} puts each report beside the others and what
 * came out. These are forecasts that people wrote; those the service makes itself are in {@code
 * api.forecast}.
 */
package se.utfall.api.forecastreport;
