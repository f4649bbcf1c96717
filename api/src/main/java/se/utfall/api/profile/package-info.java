/**
 * The page of an area: its figures against those of the whole, and its place among the areas of its
 * level and of the levels within it.
 *
 * <p>Enter at {@link se.utfall.api.profile.AreaProfiles}. A figure is held against that of the
 * nearest area above in the same period and of the same definition; where there is none the page
 * says why. Amounts, which grow with the area, are not compared at all. All that the lines need is
 * read in two queries ({@link se.utfall.api.profile.ProfileReader}); one indicator is open, and its
 * order and development among areas are those of the pictures, read from their own addresses.
 * Nothing is computed here but the difference of two figures, with the bounds of both.
 */
package se.utfall.api.profile;
