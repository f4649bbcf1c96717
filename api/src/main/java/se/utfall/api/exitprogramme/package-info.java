/**
 * The yearly account of the exit programme: what it costs, whom it reaches and what comes of it, as
 * far as anything is reported. {@link se.utfall.api.exitprogramme.ExitProgrammeReader} puts it
 * together from indicators, the cost table {@code AVHOPP} and the areas to improve; {@link
 * se.utfall.api.exitprogramme.Measure} says which indicator is what. What is not reported is listed
 * as missing, and figures of different years are never multiplied.
 */
package se.utfall.api.exitprogramme;
