/**
 * Group violence intervention (GVI): what is known of it, what it cost and what happened. {@link
 * se.utfall.api.gvi.CourseReader} reads the custom notifications and the events of a time; the
 * picture {@code /charts/gvi/timeline} draws them and the page {@code /gvi} shows them among
 * everything else that is counted. No share is worked out here: numbers stand beside the numbers
 * that they are a part of.
 */
package se.utfall.api.gvi;
