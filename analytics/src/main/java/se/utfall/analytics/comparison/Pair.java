package se.utfall.analytics.comparison;

/** The first of two groups against the second. */
public sealed interface Pair permits TwoProportions, TwoRates {}
