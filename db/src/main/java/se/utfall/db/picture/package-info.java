/**
 * Pictures that were issued for reports, as bytes with everything that tells what they are. Enter
 * at {@link se.utfall.db.picture.PictureRepository}. None is changed or deleted; one that turns out
 * to be wrong or secret is withdrawn, and then shown to nobody.
 */
package se.utfall.db.picture;
