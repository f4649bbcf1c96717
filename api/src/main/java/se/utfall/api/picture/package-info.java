/**
 * Pictures issued for reports: {@link se.utfall.api.picture.PictureIssue} draws a picture once and
 * keeps its bytes, {@link se.utfall.api.picture.PictureShelf} finds those that a reader may see,
 * and their pages tell what they show, from what, and whether there are newer figures. How a
 * picture is drawn is decided in {@code charts} and {@code moneychart}.
 */
package se.utfall.api.picture;
