/**
 * Answers: in what order do areas stand, and which of their ranks can be told apart at all?
 *
 * <p>Enter through {@link se.utfall.analytics.ranking.RankingAnalysis}: {@code rankCounts} for
 * proportions and rates, where chance moves the figures, and {@code rankFigures} for figures as
 * their source gives them, with bounds where it gives such ({@link
 * se.utfall.analytics.ranking.RankingTable}).
 *
 * <p>Every place carries the ranks that are possible, its ties, and whether it can be told from its
 * neighbours. It is not a judgement: an order says nothing of what an area does well.
 */
package se.utfall.analytics.ranking;
