package se.utfall.analytics.comparison;

import java.util.OptionalDouble;
import se.utfall.analytics.finding.Finding;

/**
 * A group and its figure, or why it has none: {@code NO_FIGURE} when count or base is not named,
 * {@code ZERO_BASE} when there is nothing to divide by.
 */
public record Group(String name, OptionalDouble score, Finding<Estimate> estimate) {}
