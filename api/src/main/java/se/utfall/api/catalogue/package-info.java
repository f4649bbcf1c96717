/** What the figures are and refer to, for programs: indicators, areas, events, rebases, sources. */
package se.utfall.api.catalogue;
