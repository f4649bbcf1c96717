/**
 * The gallery of charts: one of every kind with its address, what it is for and what it can be
 * asked for, so that a new user can copy one. {@link se.utfall.api.gallery.GalleryKind} lists the
 * kinds; where the figures of the store do not suffice for an example it is drawn from made-up
 * ones, which {@link se.utfall.api.gallery.ExamplePictures} says in title and source.
 */
package se.utfall.api.gallery;
