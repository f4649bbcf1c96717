/**
 * What people write about deviations and when it must be done: {@code ReviewWriting} checks and
 * keeps a review so that nobody writes over what they have not seen, {@code FollowUps} says what is
 * due, {@code MeasuresClock} runs from the report in which a result is below its budget.
 *
 * <p>It is never public. Which deviations there are is found in {@code se.utfall.api.deviation}.
 */
package se.utfall.api.review;
