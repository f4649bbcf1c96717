/**
 * What people write about deviations: explained or not, what is done, by whom and until when. Enter
 * at {@link se.utfall.db.review.ReviewRepository}. Reviews are not figures: they have versions of
 * their own and are always read as they are now. None is changed or deleted; to change one is to
 * write its next version. Who may read them is not decided here; they are never public.
 */
package se.utfall.db.review;
